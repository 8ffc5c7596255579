import type { UnitPlace } from '../../model/unit.ts';

/**
 * A place as `#:` spells it: `src/a.ts:12`; line 0 is the file as a whole. White space in a path is percent-encoded: gettext
 * has marks for it (U+2068), but its own msgcat 0.21 loses the second path of an entry that has them.
 */
export function reference({ path, line }: UnitPlace): string {
  const name = path.replace(/[%\s]/g, (unit) => encodeURIComponent(unit));
  return line === 0 ? name : `${name}:${line}`;
}

const REFERENCE = /\u2068([^\u2069]*)\u2069(?::(\d+))?|(\S+?)(?::(\d+))?(?=\s|$)/g;

/** The places of all `#:` lines of an entry. */
export function readReferences(text: string): readonly UnitPlace[] {
  return [...text.matchAll(REFERENCE)].map(([, marked, markedLine, plain, plainLine]) => ({
    path: marked ?? plain?.replace(/(?:%[0-9A-F]{2})+/g, spaces) ?? '',
    line: Number(markedLine ?? plainLine ?? 0),
  }));
}

/** Only what `reference` encodes is decoded; any other `%41` belongs to the path. */
function spaces(encoded: string): string {
  try {
    const plain = decodeURIComponent(encoded);
    return /^[%\s]+$/.test(plain) ? plain : encoded;
  } catch {
    return encoded;
  }
}
