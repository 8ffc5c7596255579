import type { Escapes } from './escapes.ts';
import type { StringForm } from './grammar.ts';
import { holeAt } from './hole-at.ts';

/**
 * Writes a text so that a literal of this form reads it; null where the form cannot say it. `close` is its closing mark;
 * `breaksLines` says that a line break may stand as it is.
 */
export function encode(text: string, form: StringForm, close: string): string | null {
  if (form.holds === 'char' && text.length !== 1) return null;
  let written = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const hole = holeAt(text, at, form);
    // A hole that opens with the escaping mark is told from text by the doubling of that mark.
    const isEscapedAnyway = form.escapes !== null && character === '\\';
    const piece =
      hole !== null && !isEscapedAnyway ? hole.escaped : encodeOne(character, form, form.escapes, close);
    if (piece === null) return null;
    written += piece;
    at += hole !== null && !isEscapedAnyway ? hole.open.length : character.length;
  }
  // Without escapes, the text's own end may make a closing mark together with the mark that follows.
  const isTorn = form.escapes === null && form.isDoubled !== true;
  return isTorn && (written + close).indexOf(close) !== written.length ? null : written;
}

function encodeOne(
  character: string,
  form: StringForm,
  escapes: Escapes | null,
  close: string,
): string | null {
  const isBreak = character === '\n' || character === '\r';
  if (form.isDoubled === true && character === close) return character + character;
  if (escapes === null) return isBreak && form.isMultiline !== true ? null : character;
  if (character === '\\' || character === close[0]) return `\\${character}`;
  const code = character.codePointAt(0)!;
  if (code >= 0x20 && code !== 0x7f && !isLoneSurrogate(code)) return character;
  const letter = Object.keys(escapes.simple).find((each) => escapes.simple[each] === character);
  if (letter !== undefined) return `\\${letter}`;
  return encodeCode(code, escapes) ?? (isBreak && form.isMultiline !== true ? null : character);
}

function encodeCode(code: number, { octal, hex, unicode }: Escapes): string | null {
  const digits = code.toString(16).padStart(4, '0');
  if (octal === true && code < 0x80) return `\\${code.toString(8).padStart(3, '0')}`;
  if (unicode === 'braced') return isLoneSurrogate(code) ? null : `\\u{${code.toString(16)}}`;
  if (unicode !== undefined) return unicode === 'bare' ? `\\${digits}` : `\\u${digits}`;
  return hex === true && code < 0x80 ? `\\x${digits.slice(2)}` : null;
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
