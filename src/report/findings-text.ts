import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { fill, sayFinding, sayPlace } from '../messages/say.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';

/** How many of one kind are listed before the rest is only counted. */
const LISTED = 5;

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Findings for people: by severity, then by code, the first few of each with their places. */
export function findingsText(findings: readonly Finding[], paint: Paint, listed = LISTED): string {
  const lines: string[] = [];
  for (const severity of ORDER) {
    for (const [code, group] of byCode(findings.filter((finding) => finding.severity === severity))) {
      lines.push(`${mark(severity, paint)} ${paint.bold(code)} ${paint.dim(`(${group.length})`)}`);
      for (const finding of group.slice(0, listed)) lines.push(`    ${sayOne(finding, paint)}`);
      if (group.length > listed) lines.push(paint.dim(`    ${more(group.length - listed, paint)}`));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function more(count: number, { translate }: Paint): string {
  return fill(INTERFACE_WORDS.more, { count }, translate);
}

function sayOne(finding: Finding, { translate }: Paint): string {
  const words = sayFinding(finding, translate);
  const place = finding.place === undefined ? '' : `${sayPlace(finding.place)}  `;
  return harmlessText(`${place}${words}`);
}

function byCode(findings: readonly Finding[]): ReadonlyMap<FindingCode, readonly Finding[]> {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** A sign and a word: never colour alone. */
function mark(severity: Finding['severity'], paint: Paint): string {
  const { error, warning, note } = INTERFACE_WORDS;
  const say = (words: string) => fill(words, {}, paint.translate);
  if (severity === 'error') return paint.red(say(error));
  return severity === 'warning' ? paint.yellow(say(warning)) : paint.dim(say(note));
}
