import type { Span } from '../model/edit.ts';
import { KEYWORDS } from '../model/keywords.ts';
import { charClass } from './char-class.ts';
import { isProse } from './is-prose.ts';
import type { Verdict } from './judge.ts';

/** An identifier that must keep its name, and what it would have become. */
export type Clash = {
  readonly token: string;
  readonly becomes: string;
  readonly why: 'taken' | 'keyword';
  /** A quoted key, which programs reach in quotes or behind a dot. */
  readonly isKey?: true;
};

/** What one file of the donor needs to stay, and every other one must leave alone too. */
export type Blocked = {
  /** Identifiers whose new name is taken somewhere. */
  readonly identifiers: ReadonlySet<string>;
  /** Names that something deployed holds, as some place spells them, and what that is; they stand in queries too. */
  readonly stored: ReadonlyMap<string, string>;
  /** Keys of data that would stand twice under the new name. */
  readonly keys: ReadonlySet<string>;
  /** Names that a foreign package exports. */
  readonly foreign: ReadonlySet<string>;
};

export const NOTHING_BLOCKED: Blocked = {
  identifiers: new Set(),
  stored: new Map(),
  keys: new Set(),
  foreign: new Set(),
};

const CODE =
  /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|gradle|py|go|cs|vb|php|rb|dart|swift|vue|svelte|rs|cc?|cpp|h|hpp|sql|prisma|graphql|proto)$/;

/** Whether a file is source code, by its name. */
export function isSource(path: string): boolean {
  return CODE.test(path);
}

const isOfName = charClass(/[\p{L}\p{N}_$]/u);
const BEFORE = String.raw`(?<![\p{L}\p{N}_$.\-/@"'${'`'}#])`;
const AFTER = String.raw`(?![\p{L}\p{N}_$\-/"'${'`'}])`;

/**
 * The identifiers of a source file that a rename would make equal to another name of the file, or to a
 * keyword: the one way in which a swap of letters for letters can break a program.
 */
export function clashesIn(path: string, text: string, verdicts: readonly Verdict[]): readonly Clash[] {
  if (!isSource(path)) return [];
  const tokens = new Map<string, RenamedToken[]>();
  for (const renamed of renamedTokens(text, verdicts)) {
    if (!renamed.identifier) continue;
    const same = tokens.get(renamed.token);
    if (same === undefined) tokens.set(renamed.token, [renamed]);
    else same.push(renamed);
  }
  const clashes: Clash[] = [];
  const isInCode = ({ start, end }: Span) => !isProse(path, text, start, end);
  for (const [token, places] of tokens) {
    const { becomes } = places[0]!;
    const why = KEYWORDS.has(becomes)
      ? 'keyword'
      : isTaken(text, becomes, verdicts, isInCode)
        ? 'taken'
        : null;
    if (why !== null && places.some(isInCode)) clashes.push({ token, becomes, why });
  }
  return clashes;
}

/** Whether the token around an offset is one of `blocked`: those keep their names in every file. */
export function tokenAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (isOfName(text, from - 1)) from--;
  while (isOfName(text, to)) to++;
  return { start: from, end: to };
}

/** A token that stands as an identifier: not in a path, a host, a member access or straight in quotes. */
export function isIdentifier(text: string, token: { start: number; end: number }): boolean {
  return !/[.\-/@"'`#]/.test(text[token.start - 1] ?? '') && !/[-/"'`]/.test(text[token.end] ?? '');
}

/** Whether the key around an offset is reached there as data is: in quotes, or behind a dot. */
export function isReached(text: string, key: { start: number; end: number }): boolean {
  const before = text[key.start - 1] ?? '';
  return before === '.' || (/["'`]/.test(before) && text[key.end] === before);
}

/** A token that holds a rename, and what becomes of it. */
type RenamedToken = Span & { readonly token: string; readonly becomes: string; readonly identifier: boolean };

/** All of them, in the order of the text. */
export function renamedTokens(text: string, verdicts: readonly Verdict[]): readonly RenamedToken[] {
  const tokens: RenamedToken[] = [];
  const renames = verdicts.filter((verdict) => verdict.kind === 'rename');
  for (let i = 0; i < renames.length; ) {
    const token = tokenAt(text, renames[i]!.start, renames[i]!.end);
    let becomes = '';
    let at = token.start;
    for (; i < renames.length && renames[i]!.start < token.end; i++) {
      becomes += text.slice(at, renames[i]!.start) + renames[i]!.text;
      at = renames[i]!.end;
    }
    becomes += text.slice(at, Math.max(at, token.end));
    const name = text.slice(token.start, token.end);
    const { start, end } = token;
    tokens.push({ start, end, token: name, becomes, identifier: isIdentifier(text, token) });
  }
  return tokens;
}

/** Whether `name` stands anywhere in the text as a whole token. */
export function hasToken(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isOfName(text, at - 1) && !isOfName(text, at + name.length)) return true;
  }
  return false;
}

/** Whether `name` stands in the text as an identifier that is not itself renamed away (a swap is legal). */
function isTaken(
  text: string,
  name: string,
  verdicts: readonly Verdict[],
  isInCode: (place: Span) => boolean,
): boolean {
  if (!text.includes(name)) return false;
  const pattern = new RegExp(`${BEFORE}${name.replace(/[$\\^.*+?()[\]{}|]/g, '\\$&')}${AFTER}`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const place = { start: match.index, end: match.index + name.length };
    const leaves = verdicts.some(
      ({ kind, start, end }) => kind === 'rename' && start < place.end && place.start < end,
    );
    if (!leaves && isInCode(place)) return true;
  }
  return false;
}
