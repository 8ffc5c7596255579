import { charClass, wholeCharClass } from './char-class.ts';
import { unescapeText } from './escape.ts';
import type { Hit } from './hit.ts';

const isLetter = wholeCharClass(/\p{L}|\p{M}/u);
const isJoint = charClass(/[\0-@[-`{-\x7f]/);
const isLower = wholeCharClass(/\p{Ll}/u);
const isUpper = wholeCharClass(/\p{Lu}/u);
/** A letter that belongs to an escape and not to a word: `\n`, `\u00e9`, `\x41`, `%2F`. */
const ESCAPE_TAIL = /(?:^|[^\\])(?:\\\\)*(?:\\[abefnrtv]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%[0-9a-f]{2})$/i;
const isOfHost = wholeCharClass(/[\p{L}\p{N}-]/u);
const isOfIdentifier = wholeCharClass(/[\p{L}\p{N}_$]/u);
const DESCRIPTOR_HEAD = /(?:^|[^\p{L}\p{N}_$.])[BCDFIJSZ[]*L$/u;
/** What the first segment of a reversed domain looks like. */
const OPENS_PACKAGE = /^(?:[a-z]{2}|com|org|net|gov|edu|info|app|dev|biz|mil|int)$/;

/**
 * Whether a hit stands where a name can stand, and not inside a longer word: `emongolia` in
 * `getEMongoliaId` does, in `themongoliad` does not. Words end at a non-letter or at a camel hump.
 */
export function standsAlone(text: string, hit: Hit): boolean {
  const kind = hit.term.name.kind;
  if (kind === 'literal') return true;
  if (kind === 'domain') return hostBoundary(text, hit);
  if (kind === 'package') return packageBoundary(text, hit);
  return standsAsWord(text, hit.start, hit.end);
}

/** The same for any words. */
export function standsAsWord(text: string, start: number, end: number): boolean {
  // Most names stand between quotes, slashes and dashes.
  if (isJoint(text, start - 1) && isJoint(text, end)) return true;
  return opens(text, start) && closes(text, end);
}

/** Whether a hit is a word with an ending, in a script whose languages have them: `Монголын`. */
export function isInflected(text: string, { start, end }: Hit): boolean {
  const ending = /^\p{L}{1,6}(?![\p{L}\p{N}_])/u.exec(text.slice(end, end + 8))?.[0];
  if (ending === undefined || /[\0-\x7f]/.test(before(text, end)) || !opens(text, start)) return false;
  return ending === ending.toLowerCase() || isUpper(before(text, end));
}

/**
 * Whether a hit may be the word that the name was made of: `дія`, an action, where the plan names Дія. In scripts other
 * than Latin brands are common words that only their capital sets apart.
 */
export function isCommonWord(text: string, { start, end, term }: Hit): boolean {
  if (term.name.kind !== 'word' || term.parts.length !== 1 || !/[^\0-\x7f]/.test(term.from)) return false;
  const found = unescapeText(text.slice(start, end), term.escape);
  return (
    term.from !== term.from.toLowerCase() && found === found.toLowerCase() && found !== found.toUpperCase()
  );
}

function opens(text: string, start: number): boolean {
  const previous = before(text, start);
  if (previous === '' || !isLetter(previous)) return true;
  if (ESCAPE_TAIL.test(text.slice(Math.max(0, start - 12), start))) return true;
  const first = at(text, start);
  if (!isUpper(first)) return false;
  if (isLower(previous)) return true;
  const second = at(text, start + first.length);
  if (isLower(second)) return true;
  // `IEMongolia`: one capital in front, as interfaces and type parameters are written.
  return /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, start - 4), start)) && humps(text, start);
}

/** `EMongolia`, not `EMONGOLIA`: the second letter opens a capitalized word. */
function humps(text: string, start: number): boolean {
  return /^\p{Lu}\p{Lu}\p{Ll}/u.test(text.slice(start, start + 8));
}

function closes(text: string, end: number): boolean {
  const next = at(text, end);
  if (next === '' || !isLetter(next)) return true;
  if (!isUpper(next)) return false;
  const last = before(text, end);
  return isLower(last) || isLower(at(text, end + next.length)) || !isLetter(last);
}

function hostBoundary(text: string, hit: Hit): boolean {
  if (
    isOfHost(before(text, hit.start)) &&
    !ESCAPE_TAIL.test(text.slice(Math.max(0, hit.start - 12), hit.start))
  )
    return false;
  return !/^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u.test(text.slice(hit.end, hit.end + 4));
}

function packageBoundary(text: string, hit: Hit): boolean {
  const separator = hit.term.separator;
  const previous = before(text, hit.start);
  const next = at(text, hit.end);
  // `….emongolia_test` is the same app built for somebody else: the half of it would be no name at all.
  if (isOfIdentifier(next) && next !== '_') return false;
  if (isOfIdentifier(previous) && !(separator === '_' && previous === '_')) {
    return (
      ESCAPE_TAIL.test(text.slice(Math.max(0, hit.start - 12), hit.start)) ||
      (previous === 'L' && isDescriptor(text, hit))
    );
  }
  if (separator !== '.' || previous !== '.') return true;
  // `com.mn.gov…` is another package; `logging.level.mn.gov…` and `group.mn.gov…` are keys of this one.
  const head = /(?<![\p{L}\p{N}_$.-])[\p{L}\p{N}_$-]+(?=(?:\.[\p{L}\p{N}_$-]+)*\.$)/u.exec(
    text.slice(Math.max(0, hit.start - 120), hit.start),
  );
  return head === null || !OPENS_PACKAGE.test(head[0]);
}

/** How the JVM writes a class: `Lmn/gov/ema/emongolia/App;` and `[Lmn.gov.ema.emongolia.App;`. */
function isDescriptor(text: string, { start, end }: Hit): boolean {
  return (
    DESCRIPTOR_HEAD.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[\p{L}\p{N}_$/.]*;/u.test(text.slice(end, end + 200))
  );
}

/** The whole character (two units for an astral one) that ends at `offset`, or ''. */
function before(text: string, offset: number): string {
  if (offset <= 0) return '';
  const unit = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(Math.max(0, offset - 2), offset) : text[offset - 1]!;
}

function at(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
