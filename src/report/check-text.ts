import { type Say, sayIn } from '../messages/say-in.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import type { FactsLeft, LeftoverCounts, TextCoverage } from '../model/checked.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
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
      result.notMeasured
        .map((each) => `${paint.yellow('?')} ${notMeasured(each, paint.translate)}\n`)
        .join(''),
    ]
      .filter((part) => part !== '')
      .join('\n');
  },
};

function leftovers(donors: readonly LeftoverCounts[], paint: Paint): string {
  const say = sayIn(paint.translate);
  const head = heads(['recipient', 'branch', 'left', 'open', 'kept', 'traces', ''], paint);
  const rows = donors.map(({ donor, branch, left, accepted, open, kept, traces }) => [
    donor,
    branch,
    String(left),
    String(open),
    String(kept),
    String(traces),
    `${left === 0 ? paint.green(say(TABLE_WORDS.noNameLeft)) : paint.red(say(TABLE_WORDS.namesLeft))}${acceptedText(accepted, say)}`,
  ]);
  return table([head, ...rows]);
}

function ofCountry(facts: readonly FactsLeft[], paint: Paint): string {
  const say = sayIn(paint.translate);
  const head = heads(['facts in', 'branch', 'missed', 'open', 'kept', ''], paint);
  const rows = facts.map(({ donor, branch, missed, open, kept }) => [
    donor,
    branch,
    ...[missed, open, kept].map(String),
    missed === 0 ? paint.green(say(TABLE_WORDS.noFactMissed)) : paint.red(say(TABLE_WORDS.factsMissed)),
  ]);
  return table([head, ...rows]);
}

function coverage(texts: readonly TextCoverage[], paint: Paint): string {
  const head = heads(
    ['texts of', 'language', 'namespace', 'ready', 'texts', 'missing', 'to review', 'drafts', ''],
    paint,
  );
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
  return table([head, ...rows]);
}

function verdict(percent: number, minimum: number | null, paint: Paint): string {
  const say = sayIn(paint.translate);
  if (minimum !== null && percent < minimum) return paint.red(say(TABLE_WORDS.under, { minimum }));
  return percent === 100 ? paint.green(say(TABLE_WORDS.complete)) : '';
}

/** What people have accepted is told apart, and never counted as nothing. */
function acceptedText(accepted: number, say: Say): string {
  return accepted === 0 ? '' : `, ${say(TABLE_WORDS.accepted, { count: accepted })}`;
}
