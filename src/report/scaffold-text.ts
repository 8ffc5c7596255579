import type { Disposition } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { OverlayStatus, ScaffoldedDonor } from '../model/scaffolded.ts';
import { findingsText } from './findings-text.ts';
import { table } from './table.ts';

const DISPOSITIONS: readonly Disposition[] = ['derived', 'ask', 'secret', 'keep', 'donor-default', 'ignore'];

const STATUS: Record<OverlayStatus, string> = {
  new: '+ new',
  changed: '~ changed',
  same: '= as before',
  removed: '- removed',
  'left-out': '· left as people have it',
};

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
  const files = [map, ...donors.flatMap((donor) => donor.files)];
  const sections = donors.map((donor) => donorText(donor, paint));
  sections.push(table(files.map(({ path, status }) => [harmlessText(path), STATUS[status]])));
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  if (files.every(({ status }) => status === 'same' || status === 'left-out')) {
    sections.push('Nothing changed: the map and the overlay are what the donors and the country give.\n');
  }
  return sections.join('\n');
}

function donorText({ donor, variables, classes, open }: ScaffoldedDonor, paint: Paint): string {
  const head = ['class', 'variables', ...DISPOSITIONS].map((cell) => paint.bold(cell));
  const rows = classes.map((row) => [
    row.class,
    String(row.variables),
    ...DISPOSITIONS.map((disposition) => String(row.dispositions[disposition])),
  ]);
  const sums = DISPOSITIONS.map((disposition) =>
    String(classes.reduce((sum, { dispositions }) => sum + dispositions[disposition], 0)),
  );
  const asked = open.slice(0, LISTED).map(({ name, class: kind }) => `  ${harmlessText(name)} (${kind})\n`);
  if (open.length > LISTED) asked.push(paint.dim(`  … and ${open.length - LISTED} more\n`));
  return [
    paint.bold(`${donor}\n`),
    variables === 0
      ? '  no configuration variable\n'
      : table([head, ...rows, ['all', String(variables), ...sums]]),
    ...(asked.length === 0 ? [] : [`Somebody has to say the value of ${open.length}:\n`, ...asked]),
  ].join('');
}
