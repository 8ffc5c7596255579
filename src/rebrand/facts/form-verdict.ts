import type { FactConfidence } from '../../model/facts.ts';
import { type FactContext, isCompared, isKey, isWhole } from './fact-context.ts';
import type { FactForm } from './fact-term.ts';

/** What the surroundings say of a fact: null where the letters are not it at all. */
export type FormVerdict = {
  readonly verdict: 'swap' | 'open' | 'left';
  readonly why: string;
  readonly confidence: FactConfidence;
  /** The object whose member it is, where it is one: `CurrencyCode.MNT`. */
  readonly owner?: string;
  /** Where the fact's own letters stand, where the term has more. */
  readonly span?: { readonly start: number; readonly end: number };
};

type Judge = (context: FactContext) => FormVerdict | null;

const MONEY = /currenc|\bcurr\b|\bccy\b|money|NumberFormat|iso.?4217|price|amount|валют/i;
const PLACE = /countr|nation|region|phone|flag|\biso\b|citizenship|alpha.?[23]|numeric/i;
const SPEAKS =
  /toLocale|Intl\b|NumberFormat|DateTimeFormat|Collator|locale|\bLANG\b|\bLC_|language|\blang\b|culture|moment|dayjs/i;
const TELEPHONE = /phone|mobile|\btel\b|tel:|dial|msisdn|calling|cellular|digits|prefix|sms|утас|дугаар/i;

/** How each form is told from the same letters by chance. */
export const FORMS: Readonly<Record<FactForm, Judge>> = {
  code: currencyCode,
  sign: (at) => (isKey(at) ? open('key', 'certain') : swap('certain')),
  word: currencyWord,
  zone: timeZone,
  tag: localeTag,
  'quoted-code': quotedCode,
  'set-code': setCode,
  'calling-code': callingCode,
  number: () => null,
  host: () => null,
  region: () => null,
  clue: () => null,
};

function swap(confidence: FactConfidence): FormVerdict {
  return { verdict: 'swap', why: '', confidence };
}

function open(why: string, confidence: FactConfidence): FormVerdict {
  return { verdict: 'open', why, confidence };
}

const OF_NAME = /[\p{L}\p{N}_$]/u;

function currencyCode(at: FactContext): FormVerdict | null {
  const { term, text, start, end, before, after, line } = at;
  if (text.slice(start, end) !== term.text) return null;
  if (OF_NAME.test(before.at(-1) ?? '') || OF_NAME.test(after[0] ?? ''))
    return { verdict: 'left', why: 'inside-word', confidence: 'review' };
  const owner = /([\p{L}_$][\p{L}\p{N}_$]*)\??\.$/u.exec(before)?.[1];
  if (owner !== undefined) return { ...swap('likely'), owner };
  if (isKey(at) || /^\s*[:=](?![=>])/.test(after)) return open('key', 'certain');
  if (isWhole(at)) return MONEY.test(line) ? swap('certain') : open('unsure', 'likely');
  if (/[\d})\]]\s?$/.test(before)) return swap('likely');
  const key = /([\w.-]+)\s*[:=]\s*$/.exec(before)?.[1];
  if (key !== undefined) return MONEY.test(key) ? swap('certain') : open('unsure', 'review');
  return open('in-text', 'review');
}

function currencyWord({ before, after, term }: FactContext): FormVerdict | null {
  // A word may go on with the endings of its language, but only in its own script.
  const isLatin = /^[\x00-\x7f]/.test(term.text);
  const goesOn = isLatin ? /^(?!s?(?![\p{L}\p{N}_$]))[\p{L}\p{N}_$]/u : /^[A-Za-z0-9_$]/;
  const isInside = OF_NAME.test(before.at(-1) ?? '') || goesOn.test(after);
  return { verdict: 'left', why: isInside ? 'inside-word' : 'translated', confidence: 'certain' };
}

function timeZone(at: FactContext): FormVerdict | null {
  const { before, after, text, start, end, term } = at;
  if (text.slice(start, end) !== term.text) return null;
  if (/[\w-]$/.test(before) || /^[\w/]/.test(after)) return null;
  // A sentence about zones is the translators'.
  const isProse = /["'`>][^"'`<>]*\p{L}[^"'`<>]*[\s,]$/u.test(before);
  return isWhole(at) || !isProse ? swap('certain') : open('in-text', 'likely');
}

function localeTag(at: FactContext): FormVerdict | null {
  const { before, after, line, text, start, end, term } = at;
  if (text.slice(start, end).toLowerCase() !== term.text.toLowerCase()) return null;
  if (/[\w-]$/.test(before) || /^[\w-]/.test(after)) return null;
  if (isKey(at)) return open('key', 'likely');
  if (/["'`][a-z]{2}[-_][A-Z]{2}["'`]/.test(before + after)) return open('catalog-language', 'likely');
  return text.slice(start, end) === term.text && SPEAKS.test(line)
    ? swap('certain')
    : open('unsure', 'review');
}

/** `'mn'`, `"MN"`, `'496'`, quotes and all. */
function quotedCode(at: FactContext): FormVerdict | null {
  const { term, text, start, end, line, before, after } = at;
  if (text.slice(start, end) !== term.text) return null;
  const span = { start: start + 1, end: end - 1 };
  const told = { ...at, ...span, before: before + text[start]!, after: text[end - 1]! + after };
  if (term.kind === 'locale') {
    if (/\b(?:xml:)?lang\s*=\s*\\?$/.test(before)) return { ...swap('certain'), span };
    return SPEAKS.test(line) || /i18n|\blng/i.test(line)
      ? { ...open('catalog-language', 'likely'), span }
      : null;
  }
  const money = term.fact === 'identity.numeric' && MONEY.test(line);
  if (!PLACE.test(line) && !money) return { ...open('unsure', 'review'), span };
  if (isKey(told)) return { ...open('key', 'likely'), span };
  return isCompared(told) ? { ...open('compared', 'likely'), span } : { ...swap('likely'), span };
}

/** `COUNTRY=MN`, `country: MN`. */
function setCode(at: FactContext): FormVerdict | null {
  const { term, text, start, end, before, after } = at;
  const code = term.text.replace(/^[=:]\s?/, '');
  if (text.slice(end - code.length, end) !== code || /^[\w-]/.test(after)) return null;
  const key = /([\w.-]+)\s*$/.exec(before)?.[1] ?? '';
  if (!/countr|nation|region/i.test(key)) return null;
  return { ...swap('likely'), span: { start: start + (term.text.length - code.length), end } };
}

/** Digits are a telephone's only where something says so: they stand in pictures, colours and prices too. */
function callingCode(at: FactContext): FormVerdict | null {
  const { before, after, line, text, start } = at;
  if (/[\d.]$/.test(before) || /^[.,]\d/.test(after)) return null;
  const isSigned = /(?:\+|%2B|\\\+|(?<!\d)00|\+\)?\??\(?)$/.test(before) && !/\d\s*\+$/.test(before);
  const isExpression = /[(^|?]$/.test(before) && /^\)?\??(?:\\{1,2}d|\[0-9|\[1-9|[)|])/.test(after);
  const isTelephones = TELEPHONE.test(around(text, start));
  if (/^[\s-]?\(?\d{2}/.test(after)) {
    // A whole number: somebody's, or an example's.
    return isSigned || (isTelephones && /["'`:=\s]$/.test(before) && /^\d{8}\b/.test(after))
      ? open('example-number', 'likely')
      : null;
  }
  if (/^\d/.test(after)) return null;
  if (!isSigned && !isExpression && !(isWhole(at) && isTelephones)) return null;
  if (isExpression && !isSigned && !isTelephones) return null;
  const isMeasured = /length|\{\d+(?:,\d*)?\}|\bslice\(|substr/.test(line) || isExpression;
  return isMeasured ? open('number-length', 'certain') : swap(isSigned ? 'certain' : 'likely');
}

function around(text: string, start: number): string {
  return text.slice(Math.max(0, start - 160), start + 160);
}
