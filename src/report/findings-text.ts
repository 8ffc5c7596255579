import { sayFinding, sayPlace } from '../messages/say.ts';
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
      if (rest > 0) lines.push(paint.dim(`    … and ${rest} more`));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function sayMatter({ said, all }: Alike, paint: Paint): readonly string[] {
  if (all.length === 1) return [`    ${sayOne(said)}`];
  const places = firstPlaces(all.map(({ place }) => place)).map(sayPlace);
  const rest = places.length > PLACES ? ', …' : '';
  const count = places.length === 1 ? 'one file' : `${places.length} files`;
  const where = `${count}: ${places.slice(0, PLACES).join(', ')}${rest}`;
  return [`    ${harmlessText(sayFinding(said))}`, paint.dim(`      ${harmlessText(where)}`)];
}

function sayOne(finding: Finding): string {
  const words = sayFinding(finding);
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
  if (severity === 'error') return paint.red('✗ error  ');
  return severity === 'warning' ? paint.yellow('! warning') : paint.dim('· note   ');
}
