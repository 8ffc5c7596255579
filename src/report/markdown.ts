import { sayFinding, sayPlace } from '../messages/say.ts';
import type { CheckResult } from '../model/checked.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import { notMeasured } from './not-measured.ts';
import type { Reporter } from './reporter.ts';

/** A summary has a limit (GitHub: 1 MiB), and nobody reads the hundredth of a kind. */
const LISTED = 20;

const SIGNS: Record<Finding['severity'], string> = {
  error: '❌ error',
  warning: '⚠️ warning',
  info: 'ℹ️ note',
};

/** A page for people, as $GITHUB_STEP_SUMMARY, a merge request or a wiki takes it. */
export const markdown: Reporter = {
  id: 'markdown',
  write({ ok, findings, result }) {
    const sections = [
      `## ${ok ? '✅ saphan check: passed' : '❌ saphan check: failed'}`,
      names(result),
      facts(result),
      texts(result),
      result.notMeasured.map((each) => `- ${plain(notMeasured(each))}`).join('\n'),
      ...groups(findings).map(([title, group]) => list(title, group)),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  },
};

function names({ donors }: CheckResult): string {
  const rows = donors.map(({ donor, branch, left, open, kept }) => [donor, branch, left, open, kept]);
  return table(['Recipient', 'Branch', 'Names left', 'Open', 'Kept'], rows);
}

function facts({ facts }: CheckResult): string {
  const rows = facts.map(({ donor, branch, missed, open, kept }) => [donor, branch, missed, open, kept]);
  return table(['Recipient', 'Branch', 'Facts missed', 'Open', 'Kept'], rows);
}

function texts({ texts }: CheckResult): string {
  const rows = texts.map(
    ({ donor, language, namespace, percent, minimum, ready, total, missing, review }) => [
      donor,
      language,
      namespace,
      `${minimum !== null && percent < minimum ? '❌ ' : ''}${percent} %`,
      minimum === null ? '' : `${minimum} %`,
      `${ready} of ${total}`,
      missing,
      review,
    ],
  );
  return table(['Donor', 'Language', 'Namespace', 'Ready', 'Wanted', 'Texts', 'Missing', 'To review'], rows);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function groups(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const found = new Map<string, Finding[]>();
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const finding of findings.filter((each) => each.severity === severity)) {
      const title = `${SIGNS[severity]}: ${finding.code}`;
      const group = found.get(title);
      if (group === undefined) found.set(title, [finding]);
      else group.push(finding);
    }
  }
  return [...found];
}

function list(title: string, group: readonly Finding[]): string {
  const lines = group.slice(0, LISTED).map((finding) => {
    const place = finding.place === undefined ? '' : `${plain(sayPlace(finding.place))}: `;
    return `- ${place}${plain(sayFinding(finding))}`;
  });
  const more = group.length > LISTED ? [`- … and ${group.length - LISTED} more`] : [];
  return [`### ${title} (${group.length})`, '', ...lines, ...more].join('\n');
}

/** Text that means nothing to Markdown or HTML, and calls nobody by name. */
function plain(text: string): string {
  return harmlessText(text)
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/[&<>@]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}
