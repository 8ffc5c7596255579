import type { Finding } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import type { Place } from '../model/place.ts';
import type { Verdict } from './judge.ts';
import type { NameFacts } from './survey-names.ts';

/**
 * What a person is told of one file's names: one finding for each name, spelling and reason, with the
 * count and the first place. A rename that clashes is told where it was found.
 */
export function nameFindings(path: string, text: string, facts: NameFacts): readonly Finding[] {
  const isSilent = facts.verdicts.every((verdict) => verdict.kind === 'rename');
  if (isSilent && facts.targets.length + facts.clashes.length + facts.alike.length === 0) return [];
  const placeOf = lineCounter(text);
  const groups = new Map<string, { finding: (count: number) => Finding; count: number }>();
  const add = (key: string, finding: (count: number) => Finding) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, count: 1 });
    else group.count++;
  };
  for (const verdict of [...facts.verdicts, ...facts.alike]) {
    if (verdict.kind === 'rename') continue;
    const spelling =
      verdict.kind === 'keep' ? text.slice(verdict.start, verdict.end) : wordAround(text, verdict);
    const key = JSON.stringify([
      verdict.kind,
      verdict.rule,
      spelling,
      verdict.kind === 'keep' ? verdict.why : '',
    ]);
    if (groups.has(key)) add(key, groups.get(key)!.finding);
    else add(key, (count) => told(verdict, spelling, count, { path, ...placeOf(verdict.start) }));
  }
  for (const { start, end, term } of facts.targets) {
    const place = { path, ...placeOf(start) };
    const args = { rule: term.name.from, spelling: text.slice(start, end) };
    add(JSON.stringify(['target', args]), (count) => targetPresent(args, count, place));
  }
  const clashes = facts.clashes.map(({ token, becomes, why }): Finding => {
    const place = { path, ...placeOf(Math.max(0, text.indexOf(token))) };
    return { code: 'name-clash', severity: 'warning', args: { token, becomes, why }, place };
  });
  return [...[...groups.values()].map(({ finding, count }) => finding(count)), ...clashes];
}

function told(verdict: Verdict, spelling: string, count: number, place: Place): Finding {
  const { rule } = verdict;
  if (verdict.kind !== 'keep')
    return { code: 'name-inside-word', severity: 'info', args: { rule, word: spelling, count }, place };
  const args = { rule, spelling, why: verdict.why, reason: verdict.reason, count };
  return verdict.soft
    ? { code: 'name-open', severity: 'warning', args, place }
    : { code: 'name-kept', severity: 'info', args, place };
}

function targetPresent(args: { rule: string; spelling: string }, count: number, place: Place): Finding {
  return { code: 'target-present', severity: 'warning', args: { ...args, count }, place };
}

function wordAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[\p{L}\p{N}_]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_]{0,40}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
