import { findSecrets, mayHoldSecrets } from '../model/secret.ts';
import type { Site } from '../model/site.ts';

const SECRET_NAME =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|private_?key|access_?key|credential|salt|signature)s?$/i;
const RANDOM = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9+/=_-]{20,}$/;
/** Tokens and keys are longer, as a password in an address need not be. In UTF-16 units. */
const LONG = 20;
const MARKED = /eyJ|PRIVATE KEY|:\/\/|[A-Za-z0-9_-]{20}/;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * Whether a literal looks like a secret: a well-known shape, a long random run, or a word without white space that a
 * secret-like name is given. Words in another script than Latin are no passwords of a program.
 */
export function isSecretShaped({ text, context }: Pick<Site, 'text' | 'context'>): boolean {
  if (text.length < 6 || !/[!-~]{6}/.test(text)) return false;
  const trimmed = text.trim();
  const isLong = trimmed.length >= LONG;
  if (isLong && RANDOM.test(trimmed) && looksMixed(trimmed)) return true;
  if (isLong && UUID.test(trimmed)) return true;
  if ((isLong ? MARKED : /:\/\//).test(text) && mayHoldSecrets(text) && findSecrets(text).length > 0)
    return true;
  if (/[\s\u0080-\uffff]/.test(trimmed)) return false;
  const name = context.property ?? context.variable;
  if (name === undefined || context.attribute !== undefined) return false;
  return /\d|[^\w\s-]/.test(trimmed) && SECRET_NAME.test(name);
}

/** Letters and digits in turns: no path, no word with a number behind it. */
function looksMixed(text: string): boolean {
  return (text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 4;
}
