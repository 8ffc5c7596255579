import type { FactsLeft, LeftoverCounts, TextCoverage } from '../model/checked.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { notMeasured } from './not-measured.ts';
import type { Reporter } from './reporter.ts';
import { table } from './table.ts';

/** For people at a terminal. */
export const checkText: Reporter = {
  id: 'text',
  write({ findings, result }, paint) {
    const { donors, facts, texts } = result;
    return [
      donors.length === 0 ? '' : leftovers(donors, paint),
      facts.length === 0 ? '' : ofCountry(facts, paint),
      texts.length === 0 ? '' : coverage(texts, paint),
      findingsText(findings, paint),
      result.notMeasured.map((each) => `${paint.yellow('?')} ${notMeasured(each)}\n`).join(''),
    ]
      .filter((part) => part !== '')
      .join('\n');
  },
};

function leftovers(donors: readonly LeftoverCounts[], paint: Paint): string {
  const head = ['recipient', 'branch', 'left', 'open', 'kept', 'traces', ''].map((cell) => paint.bold(cell));
  const rows = donors.map(({ donor, branch, left, accepted, open, kept, traces }) => [
    donor,
    branch,
    String(left),
    String(open),
    String(kept),
    String(traces),
    `${left === 0 ? paint.green('✓ no name left over') : paint.red('✗ names left over')}${acceptedText(accepted)}`,
  ]);
  return table([head, ...rows]);
}

function ofCountry(facts: readonly FactsLeft[], paint: Paint): string {
  const head = ['facts in', 'branch', 'missed', 'open', 'kept', ''].map((cell) => paint.bold(cell));
  const rows = facts.map(({ donor, branch, missed, open, kept }) => [
    donor,
    branch,
    ...[missed, open, kept].map(String),
    missed === 0 ? paint.green('✓ no fact missed') : paint.red('✗ facts of the donor’s country'),
  ]);
  return table([head, ...rows]);
}

function coverage(texts: readonly TextCoverage[], paint: Paint): string {
  const head = ['texts of', 'language', 'namespace', 'ready', 'texts', 'missing', 'to review', 'drafts', ''];
  const rows = texts.map(
    ({ donor, language, namespace, percent, total, missing, review, draft, minimum }) => [
      donor,
      language,
      harmlessText(namespace),
      `${percent} %`,
      ...[total, missing, review, draft].map(String),
      verdict(percent, minimum, paint),
    ],
  );
  return table([head.map((cell) => paint.bold(cell)), ...rows]);
}

function verdict(percent: number, minimum: number | null, paint: Paint): string {
  if (minimum !== null && percent < minimum) return paint.red(`✗ under ${minimum} %`);
  return percent === 100 ? paint.green('✓ complete') : '';
}

/** What people have accepted is told apart, and never counted as nothing. */
function acceptedText(accepted: number): string {
  return accepted === 0 ? '' : `, ${accepted} accepted`;
}
