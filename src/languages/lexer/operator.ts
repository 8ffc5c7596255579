/** Operators of more than one character; any other character stands alone. */
const LONG =
  '== != <= >= += -= *= /= %= &= |= ^= && || ?? ?. !! ?: -> => :: := ++ -- ** .. <> ~= === !== ?-> ... ..< <=> ??= &&= ||= **= .= != !~ ~* ->> #> #>> =~ ==~';

/** An operator as a number: its characters, the first in the lowest bits. */
export function operatorCode(operator: string): number {
  let code = 0;
  for (let at = operator.length - 1; at >= 0; at--) code = code * 128 + operator.charCodeAt(at);
  return code;
}

/** Every beginning of a long operator that is longer than one character. */
const BEGINNINGS = new Set(
  LONG.split(' ').flatMap((each) => [operatorCode(each.slice(0, 2)), operatorCode(each)]),
);
const STARTS = new Uint8Array(128);
for (const each of LONG.split(' ')) STARTS[each.charCodeAt(0)] = 1;

/** The operator at an offset, as a number (see `operatorCode`). */
export function operatorAt(text: string, at: number): number {
  let code = text.charCodeAt(at);
  if (code > 127) return 0;
  if (STARTS[code] === 0) return code;
  let scale = 128;
  for (let length = 1; length < 3; length++) {
    const next = text.charCodeAt(at + length);
    if (!(next < 128) || !BEGINNINGS.has(code + next * scale)) break;
    code += next * scale;
    scale *= 128;
  }
  return code;
}

export function operatorLength(code: number): number {
  return code < 128 ? 1 : code < 16384 ? 2 : 3;
}
