import type { Escapes } from './escapes.ts';
import type { StringForm } from './grammar.ts';
import { holeAt, isDoubledHole } from './hole-at.ts';

/**
 * Writes a text so that a literal of this form reads it; null where the form cannot say it. `close` is its closing mark.
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
  if (form.holes?.some((hole) => isDoubledHole(hole) && character === hole.close))
    return character + character;
  if (escapes === null) return isBreak && form.isMultiline !== true ? null : character;
  const code = character.codePointAt(0)!;
  if (character === '\\') return '\\\\';
  if (character === close[0])
    return escapes.simple[character] === character ? `\\${character}` : encodeCode(code, escapes);
  if (code >= 0x20 && code !== 0x7f && !isLoneSurrogate(code)) return character;
  const letter = Object.keys(escapes.simple).find((each) => escapes.simple[each] === character);
  if (letter !== undefined) return `\\${letter}`;
  return encodeCode(code, escapes) ?? (isBreak && form.isMultiline !== true ? null : character);
}

/** Writes a text that follows a name in the literal so that none of it is taken for the name: `$name\\u0e81`. */
export function encodeAfterName(text: string, form: StringForm, close: string): string | null {
  const first = /^[\p{L}\p{N}_]/u.exec(text)?.[0];
  if (first === undefined) return encode(text, form, close);
  const rest = encode(text.slice(first.length), form, close);
  const own = form.escapes === null ? null : encodeCode(first.codePointAt(0)!, form.escapes);
  return own === null || rest === null ? null : own + rest;
}

function encodeCode(code: number, escapes: Escapes): string | null {
  const { octal, hex, unicode } = escapes;
  if (octal === true && code < 0x80) return `\\${code.toString(8).padStart(3, '0')}`;
  if (unicode === 'braced') return isLoneSurrogate(code) ? null : `\\u{${code.toString(16)}}`;
  if (unicode !== undefined) {
    const units = String.fromCodePoint(code).split('');
    const mark = unicode === 'bare' ? '\\' : '\\u';
    return units.map((unit) => mark + unit.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  }
  return hex === true && code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : null;
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
