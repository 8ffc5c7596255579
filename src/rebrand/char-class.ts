/** Whether the UTF-16 unit at an offset belongs to a class; outside the text nothing does. */
export type CharClass = (text: string, at: number) => boolean;

/**
 * A class of characters, told for ASCII by a table, since this is asked for every character around every hit; the table is
 * made when it is first asked.
 */
export function charClass(pattern: RegExp): CharClass {
  let ascii: Uint8Array | undefined;
  return (text, at) => {
    ascii ??= tableOf(pattern);
    const code = text.charCodeAt(at);
    return code < 0x80 ? ascii[code] === 1 : code >= 0x80 && pattern.test(text[at]!);
  };
}

/** The same for one whole character, which outside the first plane is two units; '' belongs to none. */
export function wholeCharClass(pattern: RegExp): (character: string) => boolean {
  let ascii: Uint8Array | undefined;
  return (character) => {
    ascii ??= tableOf(pattern);
    const code = character.charCodeAt(0);
    return code < 0x80 ? ascii[code] === 1 : pattern.test(character);
  };
}

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
