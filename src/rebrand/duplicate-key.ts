import { parseDocument } from 'yaml';
import { type Clash, hasToken, isReached, renamedTokens, tokenAt } from './clash.ts';
import type { Verdict } from './judge.ts';

const KEYED = /\.(?:json|ya?ml)$/;

/**
 * The keys of a JSON or YAML file that a rename would write twice in one mapping: YAML 1.2 §3.2.1.3
 * forbids it, and JSON readers silently drop the first. The file is read before and after.
 */
export function duplicateKeys(path: string, text: string, verdicts: readonly Verdict[]): readonly Clash[] {
  if (!KEYED.test(path)) return [];
  // A key can only be written twice if the new one is there already: most files are not read at all.
  const news = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'rename' ? [verdict.text] : [])));
  if (![...news].some((name) => text.includes(name))) return [];
  const become = new Set(renamedTokens(text, verdicts).map(({ becomes }) => becomes));
  if (![...become].some((name) => hasToken(text, name))) return [];
  const renames = verdicts.filter((verdict) => verdict.kind === 'rename');
  let after = '';
  let at = 0;
  const moved: { start: number; end: number; verdict: Verdict }[] = [];
  for (const verdict of renames) {
    after += text.slice(at, verdict.start);
    moved.push({ start: after.length, end: after.length + verdict.text.length, verdict });
    after += verdict.text;
    at = verdict.end;
  }
  after += text.slice(at);
  const errors = duplicates(after);
  if (errors.length === 0 || errors.length === duplicates(text).length) return [];
  const keyOf = (edit: { start: number; end: number }) => {
    const token = tokenAt(after, edit.start, edit.end);
    return after.slice(token.start, token.end);
  };
  // The second key is said to be the double; it may be the first that is renamed.
  const doubles = errors.map(({ start, end }) => after.slice(start, end).replace(/^["'\s]+|["'\s]+$/g, ''));
  return errors.flatMap(({ start, end }, i) =>
    moved
      .filter((edit) => (edit.start < end && start < edit.end) || keyOf(edit) === doubles[i])
      .map((edit) => clashOf(text, edit.verdict, after.slice(edit.start, edit.end))),
  );
}

/** A quoted key clashes as a whole; one without quotes is told by the name in it. */
function clashOf(text: string, { start, end }: Verdict, becomes: string): Clash {
  const name = text.slice(start, end);
  const key = tokenAt(text, start, end);
  if (key.end - key.start === end - start || !isReached(text, key))
    return { token: name, becomes, why: 'taken' };
  const whole = text.slice(key.start, start) + becomes + text.slice(end, key.end);
  return { token: text.slice(key.start, key.end), becomes: whole, why: 'taken', isKey: true };
}

function duplicates(text: string): readonly { start: number; end: number }[] {
  const { errors } = parseDocument(text, { uniqueKeys: true, logLevel: 'silent', keepSourceTokens: false });
  return errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map(({ pos: [start, end] }) => ({ start, end: Math.max(end, endOfKey(text, start)) }));
}

function endOfKey(text: string, start: number): number {
  const rest = /^["']?[^"':\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return start + rest.length;
}
