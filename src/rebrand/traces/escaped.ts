import { domainToUnicode } from 'node:url';
import { mapText } from './map-text.ts';
import type { View } from './view.ts';

const ESCAPE =
  /\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|&#x[0-9a-f]{1,6};|&#[0-9]{1,7};|&(?:shy|nbsp|hyphen|dash|ndash|mdash|minus|zwj|zwnj);|(?:%(?:25)*[0-9a-f]{2})+|(?<![a-z0-9-])xn--[a-z0-9-]+|[\u00a0\u00ad\u200b-\u200d\u2010-\u2015\u202f\u2060\u2212\ufeff\uff01-\uff5e]/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
};

/** Escapes of any kind, also of letters that need none; hosts in punycode; hyphens and letters of other widths. */
export const escaped: View = {
  why: 'escaped',
  read: (text) => mapText(text, ESCAPE, ([spelled]) => decode(spelled)),
};

function decode(spelled: string): string {
  const lower = spelled.toLowerCase();
  if (lower.startsWith('%')) {
    return Buffer.from(lower.replace(/%(?:25)*(?=[0-9a-f]{2})/g, ''), 'hex').toString('utf8');
  }
  if (lower.startsWith('xn--')) return domainToUnicode(lower) || spelled;
  const code = /^(?:\\u\{?|\\x|&#x)([0-9a-f]+)/.exec(lower)?.[1];
  if (code !== undefined) return fromCode(Number.parseInt(code, 16), spelled);
  const decimal = /^&#([0-9]+);/.exec(lower)?.[1];
  if (decimal !== undefined) return fromCode(Number(decimal), spelled);
  const named = /^&(\w+);/.exec(lower)?.[1];
  if (named !== undefined) return NAMED[named] ?? '';
  if (/[\u00a0\u202f]/.test(spelled)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(spelled)) return '-';
  return /[\uff01-\uff5e]/.test(spelled) ? spelled.normalize('NFKC') : '';
}

function fromCode(code: number, spelled: string): string {
  if (code === 0xad || (code >= 0x200b && code <= 0x200d)) return '';
  return code <= 0x10ffff ? String.fromCodePoint(code) : spelled;
}
