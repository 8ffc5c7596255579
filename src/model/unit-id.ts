import { hash } from 'node:crypto';
import { detached } from './detached.ts';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** Of short texts without a context: two fifths of what a large program says, it has said before. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
/** In UTF-16 units. */
const SHORT = 100;

/**
 * The id of a text without a key: `u_` and 12 characters of base32 (60 bits) of the SHA-256 of the text in NFC, a
 * context behind U+0004 as in gettext's files. Where it stands never matters.
 */
export function unitId(text: string, context = ''): string {
  if (context !== '') return hashed(`${context}\u0004${text}`);
  if (text.length > SHORT) return hashed(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const id = hashed(text);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(detached(text), id);
  return id;
}

function hashed(said: string): string {
  const digest = hash('sha256', said.normalize('NFC'), 'buffer');
  let id = '';
  for (let bit = 0; id.length < LENGTH; bit += 5) {
    const pair = (digest[bit >> 3]! << 8) | digest[(bit >> 3) + 1]!;
    id += DIGITS[(pair >> (11 - (bit & 7))) & 31];
  }
  return `u_${id}`;
}

/** The id of a unit from what a PO file says of it: a context with a colon (`ns:key`) is a key and the id itself. */
export function unitIdOf(source: string, context: string): string {
  return context.includes(':') ? context : unitId(source, context);
}
