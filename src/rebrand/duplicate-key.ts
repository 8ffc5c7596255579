import { parseDocument } from 'yaml';
import type { Clash } from './clash.ts';
import type { Verdict } from './judge.ts';

const KEYED = /\.(?:json|ya?ml)$/;
/** Beyond this a file is data that nobody wrote by hand, and reading it again costs more than it tells. */
const MAX_LENGTH = 400_000;

/**
 * The keys of a JSON or YAML file that a rename would write twice in one mapping: YAML 1.2 §3.2.1.3
 * forbids it, and JSON readers silently drop the first. The file is read before and after.
 */
export function duplicateKeys(path: string, text: string, verdicts: readonly Verdict[]): readonly Clash[] {
  const renames = verdicts.filter((verdict) => verdict.kind === 'rename');
  if (renames.length === 0 || !KEYED.test(path) || text.length > MAX_LENGTH) return [];
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
  return errors.flatMap(({ start, end }) =>
    moved
      .filter((edit) => edit.start < end && start < edit.end)
      .map((edit) => ({
        token: text.slice(edit.verdict.start, edit.verdict.end),
        becomes: after.slice(edit.start, edit.end),
        why: 'taken' as const,
      })),
  );
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
