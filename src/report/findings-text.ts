import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { fill, sayFinding, sayPlace } from '../messages/say.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { firstPlaces } from '../model/first-places.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { type Alike, alike } from './alike.ts';

/** How many of one kind are listed before the rest is only counted. */
const LISTED = 8;
/** How many places of one matter are named. */
const PLACES = 3;

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Findings for people: by severity, then by code and matter, the first few of each with their places. */
export function findingsText(findings: readonly Finding[], paint: Paint, listed = LISTED): string {
  const lines: string[] = [];
  for (const severity of ORDER) {
    for (const [code, group] of byCode(findings.filter((finding) => finding.severity === severity))) {
      lines.push(`${mark(severity, paint)} ${paint.bold(code)} ${paint.dim(`(${group.length})`)}`);
      const matters = alike(group);
      for (const matter of matters.slice(0, listed)) lines.push(...sayMatter(matter, paint));
      const rest = matters.slice(listed).reduce((sum, { all }) => sum + all.length, 0);
      if (rest > 0)
        lines.push(paint.dim(`    ${fill(INTERFACE_WORDS.more, { count: rest }, paint.translate)}`));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function sayMatter({ said, all }: Alike, paint: Paint): readonly string[] {
  if (all.length === 1) return [`    ${sayOne(said, paint)}`];
  const { translate } = paint;
  const places = firstPlaces(all.map(({ place }) => place)).map(sayPlace);
  const rest = places.length > PLACES ? ', …' : '';
  const { oneFile, files } = INTERFACE_WORDS;
  const count = fill(places.length === 1 ? oneFile : files, { count: places.length }, translate);
  const where = `${count}: ${places.slice(0, PLACES).join(', ')}${rest}`;
  return [`    ${harmlessText(sayFinding(said, translate))}`, paint.dim(`      ${harmlessText(where)}`)];
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
