import { type Node, type ParseError, parseTree } from 'jsonc-parser';

const LARGEST = 5_000_000;
/** Deeper than any catalog, and far shallower than the stack. */
const DEEPEST = 200;

/** A text as an object of JSON; null where it is none, or none of a catalog's size and depth. */
export function jsonTree(text: string): Node | null {
  if (text.length > LARGEST || text.trim() === '' || depthOf(text) > DEEPEST) return null;
  const errors: ParseError[] = [];
  // A byte order mark is no part of JSON; a space in its place keeps the offsets.
  const plain = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const root = parseTree(plain, errors, { allowTrailingComma: true });
  return root?.type === 'object' && errors.length === 0 ? root : null;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const unit of text) {
    if (unit === '{' || unit === '[') deepest = Math.max(deepest, ++depth);
    else if ((unit === '}' || unit === ']') && depth > 0) depth--;
  }
  return deepest;
}
