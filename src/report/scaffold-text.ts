import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { KIND_WORDS } from '../messages/kind-words.ts';
import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { OVERLAY_WORDS, TABLE_WORDS } from '../messages/table-words.ts';
import type { Disposition } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { OverlayStatus, ScaffoldedDonor } from '../model/scaffolded.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const DISPOSITIONS: readonly Disposition[] = ['derived', 'ask', 'secret', 'keep', 'donor-default', 'ignore'];

const LISTED = 20;

/** For each donor what its variables are and what becomes of them, the files, and what somebody has to say. */
export function scaffoldText(
  {
    map,
    donors,
  }: {
    readonly map: { readonly path: string; readonly status: OverlayStatus };
    readonly donors: readonly ScaffoldedDonor[];
  },
  findings: readonly Finding[],
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const files = [map, ...donors.flatMap((donor) => donor.files)];
  const sections = donors.map((donor) => donorText(donor, paint));
  sections.push(table(files.map(({ path, status }) => [harmlessText(path), say(OVERLAY_WORDS[status])])));
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  if (files.every(({ status }) => status === 'same' || status === 'left-out')) {
    sections.push(`${say(SUMMARY_WORDS.overlayUnchanged)}\n`);
  }
  return sections.join('\n');
}

function donorText({ donor, variables, classes, open }: ScaffoldedDonor, paint: Paint): string {
  const say = sayIn(paint.translate);
  const head = [
    ...heads(['class', 'variables'], paint),
    ...DISPOSITIONS.map((cell) => paint.bold(say(KIND_WORDS[cell]!))),
  ];
  const rows = classes.map((row) => [
    say(KIND_WORDS[row.class]!),
    String(row.variables),
    ...DISPOSITIONS.map((disposition) => String(row.dispositions[disposition])),
  ]);
  const sums = DISPOSITIONS.map((disposition) =>
    String(classes.reduce((sum, { dispositions }) => sum + dispositions[disposition], 0)),
  );
  const asked = open
    .slice(0, LISTED)
    .map(({ name, class: kind }) => `  ${harmlessText(name)} (${say(KIND_WORDS[kind]!)})\n`);
  const rest = open.length - LISTED;
  if (rest > 0) asked.push(paint.dim(`  ${say(INTERFACE_WORDS.more, { count: rest })}\n`));
  return [
    paint.bold(`${donor}\n`),
    variables === 0
      ? `  ${say(SUMMARY_WORDS.noVariable)}\n`
      : table([head, ...rows, [say(TABLE_WORDS.all), String(variables), ...sums]]),
    ...(asked.length === 0
      ? []
      : [`${say(SUMMARY_WORDS.valuesMissing, { count: open.length })}\n`, ...asked]),
  ].join('');
}
