import { type Node, type ParseError, parseTree } from 'jsonc-parser';

const LARGEST = 5_000_000;
/** Deeper than any catalog, and far shallower than the stack. */
const DEEPEST = 200;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A text as an object of JSON; null where it is none, or none of a catalog's size and depth. */
export function jsonTree(text: string): Node | null {
  if (text.length > LARGEST || text.trim() === '' || depthOf(text) > DEEPEST) return null;
  const errors: ParseError[] = [];
  // A byte order mark is no part of JSON; a space in its place keeps the offsets.
  const plain = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const root = parseTree(plain, errors, { allowTrailingComma: true });
  return root?.type === 'object' && errors.length === 0 ? root : null;
}

/** How deep its brackets stand in each other, those in strings included. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if ((unit === CLOSE_BRACE || unit === CLOSE_BRACKET) && depth > 0) depth--;
  }
  return deepest;
}
