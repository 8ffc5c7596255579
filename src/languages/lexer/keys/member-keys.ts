import type { KeyUse } from '../../../model/reading.ts';
import type { Members } from '../../stacks/code-lookups.ts';
import { pathBefore } from '../callee.ts';
import { TOKEN, textOf } from '../tokens.ts';
import type { CodeRow } from './code-rows.ts';
import type { KeyReader } from './key-reader.ts';
import { wordAt } from './word-at.ts';

/** Variables that hold what leads to keys, by file. */
const held = new WeakMap<KeyReader, Map<string, Members>>();

/** `R.string.title`, `AppLocalizations.of(context)!.title`, `l10n.title`, by the token that it begins with. */
export function memberKeys(reader: KeyReader, at: number, { stack, lookups }: CodeRow): readonly KeyUse[] {
  const { members } = lookups;
  const { tokens } = reader;
  if (members === undefined) return [];
  const name = textOf(tokens, at);
  const known = held.get(reader);
  if (known?.get(name) === members && !reader.isLink(at - 1)) return keyBehind(reader, at, members, stack);
  if (!members.base.test(name)) return [];
  if (members.notBehind !== undefined && reader.isLink(at - 1)) {
    const before = pathBefore(tokens, at - 2, reader.links).name;
    if (members.notBehind.test(before)) return [];
  }
  let last = at;
  for (const step of members.steps) {
    const next = behind(reader, last);
    if (next === -1 || !step.test(wordAt(tokens, next))) {
      // `AppLocalizations l10n` declares one.
      if (last === at && members.isHeld) hold(reader, declared(reader, at), members);
      return [];
    }
    last = next;
  }
  const found = keyBehind(reader, last, members, stack);
  if (found.length === 0 && members.isHeld) hold(reader, assigned(reader, at), members);
  return found;
}

function keyBehind(reader: KeyReader, at: number, members: Members, stack: string): readonly KeyUse[] {
  const { tokens } = reader;
  const next = behind(reader, at);
  const key = next === -1 ? '' : wordAt(tokens, next);
  if (key === '' || members.others?.test(key)) return [];
  const span = { start: tokens.starts[next]!, end: tokens.ends[next]! };
  const callee = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  return [{ span, key, callee, stack, ...(members.isWeak && { evidence: 'name' as const }) }];
}

/** The member behind a name, over its arguments and marks that it is there; -1 where none follows. */
function behind({ tokens, isLink }: KeyReader, at: number): number {
  let next = at + 1;
  if (tokens.kinds[next] === TOKEN.open && textOf(tokens, next) === '(' && tokens.facts[next]! > next)
    next = tokens.facts[next]! + 1;
  if (textOf(tokens, next) === '!') next++;
  if (!isLink(next) && textOf(tokens, next) !== '!.' && textOf(tokens, next) !== '?.') return -1;
  return tokens.kinds[next + 1] === TOKEN.word ? next + 1 : -1;
}

/** The variable that a path is put into: `final l10n = AppLocalizations.of(context)!`. */
function assigned({ tokens }: KeyReader, at: number): string {
  return /^(?:=|=>)$/.test(textOf(tokens, at - 1)) ? wordAt(tokens, at - 2) : '';
}

function declared({ tokens }: KeyReader, at: number): string {
  return wordAt(tokens, textOf(tokens, at + 1) === '?' ? at + 2 : at + 1);
}

function hold(reader: KeyReader, name: string, members: Members): void {
  if (name === '') return;
  const known = held.get(reader) ?? new Map<string, Members>();
  held.set(reader, known.set(name, members));
}
