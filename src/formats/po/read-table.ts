import type { RowFault } from '../format.ts';
import { decodePo } from './decode-po.ts';
import { gettext, type Table } from './gettext.ts';
import { plainEscapes } from './plain-escapes.ts';
import { readRegular } from './read-regular.ts';
import { strangeEscape } from './strange-escape.ts';

/** A PO file as its blocks, or why it is none: gettext's own tools would refuse it as well. */
export function readTable(bytes: Uint8Array): Table | RowFault {
  const decoded = decodePo(bytes);
  if (typeof decoded !== 'string') return decoded;
  const strange = strangeEscape(decoded);
  if (strange !== null) return strange;
  const text = plainEscapes(decoded);
  const regular = readRegular(text);
  if (regular !== null) return regular;
  try {
    return gettext.parse(text, { validation: true });
  } catch (error) {
    return spared(text, error) ?? refused(text, error);
  }
}

const INHERITED = /^Duplicate msgid error: entry "(\w+)"/;

/**
 * gettext-parser takes texts that every JavaScript object has as a property (`constructor`) for doubles. Then the entries are
 * counted, which shows whether there are doubles indeed.
 */
function spared(text: string, error: unknown): Table | null {
  const word = error instanceof Error ? INHERITED.exec(error.message)?.[1] : undefined;
  if (word === undefined || !(word in {})) return null;
  const table = gettext.parse(text, { validation: false });
  const count = Object.values(table.translations).reduce((sum, byId) => sum + Object.keys(byId).length, 0);
  return count === [...text.matchAll(/^[ \t]*msgid[ \t]*"/gm)].length ? table : null;
}

function refused(text: string, error: unknown): RowFault {
  const detail = error instanceof Error ? error.message : String(error);
  const known = error instanceof Error && 'lineNumber' in error ? error.lineNumber : undefined;
  const line = typeof known === 'number' ? known : lineOfEntry(text, detail);
  return { fault: 'unreadable', detail, ...(line === undefined ? {} : { line }) };
}

const ENTRY = /(?:entry|associated with) "(.*)" in ".*" context/s;

/** The last entry that such a complaint may be about: of a double the one that somebody has added. */
function lineOfEntry(text: string, detail: string): number | undefined {
  const source = ENTRY.exec(detail)?.[1];
  if (source === undefined) return undefined;
  const at = text.split(/\r?\n/).lastIndexOf(`msgid ${JSON.stringify(source)}`);
  return at === -1 ? undefined : at + 1;
}
