import type { Escapes } from './escapes.ts';
import type { HoleForm, StringForm } from './grammar.ts';
import { endOfName, holeAt, isDoubledHole } from './hole-at.ts';
import { meaningOf } from './meaning-of.ts';
import { quoteOf } from './quote-of.ts';
import { scanLiteral } from './scan-literal.ts';

/** Writes a text so that a literal of this form reads it; null where the form cannot say it. */
export function encode(text: string, form: StringForm): string | null {
  if (form.holds === 'char' && text.length !== 1) return null;
  if (form.holds === 'bytes' && /[^\0-\x7f]/.test(text)) return null;
  if (form.closesLine === true && endsHeredoc(text, form)) return null;
  // It would be a part of the line break behind it.
  if (form.isBelow !== undefined && form.escapes === null && text.includes('\r')) return null;
  let written = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const hole = holeAt(text, at, form) ?? markAt(text, at, form);
    // A hole that opens with the escaping mark is told from text by the doubling of that mark.
    const isHole = hole !== null && (form.escapes === null || character !== '\\');
    const piece = isHole
      ? hole.escaped
      : needsNothing(text, at, form)
        ? character
        : encodeOne(character, form, form.escapes);
    if (piece === null) return null;
    written += piece;
    at += isHole ? hole.open.length : character.length;
  }
  return isReadBack(written, text, form) ? written : null;
}

/** Writes a text that follows a name in the literal so that none of it is taken for the name: `$name\\u0e81`. */
export function encodeAfterName(text: string, form: StringForm): string | null {
  if (!extendsName(text, form)) return encode(text, form);
  const first = String.fromCodePoint(text.codePointAt(0)!);
  const rest = encode(text.slice(first.length), form);
  const own = form.escapes === null ? null : encodeCode(first.codePointAt(0)!, form.escapes, form.mark);
  return own === null || rest === null ? null : own + rest;
}

/** Whether a name in a literal would be longer with this text behind it. */
export function extendsName(text: string, { holes = [] }: StringForm): boolean {
  return holes.some((hole) => hole.close === '' && endOfName(`a${text}`, 0, hole) !== 1);
}

/** A mark that opens no hole here, and is still no text: nothing may follow it but a name, or its name may be a quoted one. */
function markAt(text: string, at: number, { holes }: StringForm): HoleForm | null {
  const opens = ({ open, nameQuote, isReserved }: HoleForm) =>
    (isReserved === true && text.startsWith(open, at)) ||
    (nameQuote !== undefined && text.startsWith(open + nameQuote, at));
  return holes?.find(opens) ?? null;
}

/** Whether the literal ends behind what is written, its next hole opens there, and it means the text. */
function isReadBack(written: string, text: string, form: StringForm): boolean {
  if (meaningOf(written, form) !== text) return false;
  const stop = scanLiteral(`${written}${form.closesLine === true ? '\n' : ''}${form.close}`, 0, form, true);
  const isClosed = stop.why === 'closed' && stop.at === written.length + (form.closesLine === true ? 1 : 0);
  return (
    isClosed &&
    (form.holes ?? []).every((hole) => {
      const next = scanLiteral(`${written}${hole.open}${hole.example ?? 'a'}${hole.close}`, 0, form, true);
      return next.why === 'hole' && next.at === written.length && next.hole === hole;
    })
  );
}

/** With a mark as long as that of `#"…"#` hardly anything has to be escaped. */
function needsNothing(text: string, at: number, form: StringForm): boolean {
  const { mark, close, isMultiline } = form;
  if (mark === undefined || mark.length === 1) return false;
  const code = text.charCodeAt(at);
  if (code < 0x20) return isMultiline === true && code === 10;
  return code !== 0x7f && !isLoneSurrogate(code) && !text.startsWith(mark, at) && !text.startsWith(close, at);
}

/** A line of a text that would end the heredoc. */
function endsHeredoc(text: string, { close }: StringForm): boolean {
  return text.split(/[\r\n]/).some((line) => line.trimStart().startsWith(close));
}

function encodeOne(character: string, form: StringForm, escapes: Escapes | null): string | null {
  const { close, mark = '\\' } = form;
  const isBreak = character === '\n' || character === '\r';
  if (form.isDoubled === true && character === quoteOf(form)) return character + character;
  if (character === form.nests) return mark + character;
  if (form.holes?.some((hole) => isDoubledHole(hole) && character === hole.close))
    return character + character;
  if (escapes === null) return isBreak && form.isMultiline !== true ? null : character;
  const code = character.codePointAt(0)!;
  if (character === '\\') return Object.hasOwn(escapes.simple, '\\') ? `${mark}\\` : character;
  if (form.closesLine !== true && character === close[0])
    return escapes.simple[character] === character ? mark + character : encodeCode(code, escapes, mark);
  if (code >= 0x20 && code !== 0x7f && !isLoneSurrogate(code)) return character;
  // Who quotes three times means to write lines.
  if (character === '\n' && form.isMultiline === true && close.length > 1) return character;
  const letter = Object.keys(escapes.simple).find((each) => escapes.simple[each] === character);
  if (letter !== undefined) return mark + letter;
  return encodeCode(code, escapes, mark) ?? (isBreak && form.isMultiline !== true ? null : character);
}

function encodeCode(code: number, escapes: Escapes, mark = '\\'): string | null {
  const { octal, hex, unicode } = escapes;
  if (octal === true && code < 0x80) return `${mark}${code.toString(8).padStart(3, '0')}`;
  if (unicode === 'braced') return isLoneSurrogate(code) ? null : `${mark}u{${code.toString(16)}}`;
  if (unicode !== undefined) {
    const units = String.fromCodePoint(code).split('');
    const lead = unicode === 'bare' ? mark : `${mark}u`;
    return units.map((unit) => lead + unit.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  }
  return hex !== undefined && code < 0x80 ? `${mark}x${code.toString(16).padStart(2, '0')}` : null;
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
