const NOT_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;

/** Whether a plain scalar is text for YAML 1.2: no number, truth value or null. */
export function isPlainText(plain: string): boolean {
  return !NOT_TEXT.test(plain);
}

/** What YAML 1.1 reads as something else; most readers still speak it. */
const NOT_TEXT_BEFORE =
  /^(?:[-+]?[\d.][\d_.:,eExXoObB+-]*|[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|<<|\d{4}-\d\d?-\d\d?.*)$/;
const UNPRINTABLE = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Whether a text can stand on one line without quotes and be read as this text by any YAML reader. */
export function canBePlain(text: string, isFlow: boolean): boolean {
  if (!isPlainText(text) || NOT_TEXT_BEFORE.test(text) || UNPRINTABLE.test(text)) return false;
  if (text !== text.trim() || /^(?:[-?:,[\]{}#&*!|>'"%@`]|---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !(isFlow && /[,[\]{}:]/.test(text));
}

/** Whether a text on one line needs no escapes. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}
