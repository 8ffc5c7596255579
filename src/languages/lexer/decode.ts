import type { Escapes } from './escapes.ts';

const EARLY = /\\(\\|u+([0-9a-fA-F]{4}))/g;

const UNICODE: Readonly<Record<NonNullable<Escapes['unicode']>, RegExp | null>> = {
  early: null,
  four: /u([0-9a-fA-F]{4})/y,
  eight: /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y,
  braced: /u\{([0-9a-fA-F_]{1,9})\}/y,
  'four-or-braced': /u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}/y,
  many: /u+([0-9a-fA-F]{4})/y,
  bare: /([0-9a-fA-F]{4})|\+([0-9a-fA-F]{6})/y,
};
const OCTAL = /[0-3][0-7]{0,2}|[4-7][0-7]?/y;
const HEX = { two: /x([0-9a-fA-F]{1,2})/y, four: /x([0-9a-fA-F]{1,4})/y };
const LINE_BREAK = /\r\n?|\n/y;

/** What a language reads before it looks at anything else: Java's `\u0041`, wherever it stands. */
export function decodeEarly(raw: string): string {
  if (!raw.includes('\\u')) return raw;
  return raw.replace(EARLY, (all, _, code: string | undefined) =>
    code === undefined ? all : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What the inside of a literal means. Total: what is no escape stands for itself. */
export function decode(raw: string, escapes: Escapes, mark = '\\'): string {
  let at = raw.indexOf(mark);
  if (at === -1) return raw;
  let text = '';
  let done = 0;
  while (at !== -1 && at + mark.length < raw.length) {
    const [meaning, end] = decodeOne(raw, at + mark.length - 1, escapes, mark);
    text += raw.slice(done, at) + meaning;
    done = end;
    at = raw.indexOf(mark, end);
  }
  return text + raw.slice(done);
}

/** `at` is the last character of the mark. */
function decodeOne(raw: string, at: number, escapes: Escapes, mark: string): readonly [string, number] {
  const next = raw[at + 1]!;
  const wide = escapes.unicode === undefined ? null : UNICODE[escapes.unicode];
  const unicode = wide === null ? null : matchAt(wide, raw, at + 1);
  if (unicode !== null) {
    const code = Number.parseInt((unicode[1] ?? unicode[2] ?? '').replaceAll('_', ''), 16);
    if (code <= 0x10ffff) return [String.fromCodePoint(code), at + 1 + unicode[0].length];
  }
  const octal = escapes.octal === true ? matchAt(OCTAL, raw, at + 1) : null;
  if (octal !== null) return [String.fromCharCode(Number.parseInt(octal[0], 8)), at + 1 + octal[0].length];
  const hex = escapes.hex === undefined ? null : matchAt(HEX[escapes.hex], raw, at + 1);
  if (hex !== null) return [String.fromCharCode(Number.parseInt(hex[1]!, 16)), at + 1 + hex[0].length];
  if (Object.hasOwn(escapes.simple, next)) return [escapes.simple[next]!, at + 2];
  const lineBreak = escapes.joinsLines === true ? matchAt(LINE_BREAK, raw, at + 1) : null;
  if (lineBreak !== null) return ['', at + 1 + lineBreak[0].length];
  return [escapes.unknown === 'keep' ? mark + next : next, at + 2];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
