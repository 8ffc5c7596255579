import { plainEscapes } from '../../../formats/po/plain-escapes.ts';
import type { Span } from '../../../model/edit.ts';

/** A text of a PO file, and where its quoted strings stand, from the first quote to the last. */
export type PoText = { readonly text: string; readonly span: Span };

/** An entry of a PO file as a program reads it, with the places of what a translation changes, in UTF-16 offsets. */
export type PoEntry = {
  readonly context?: string;
  readonly id: string;
  readonly plural?: string;
  /** By their number; one for an entry without plural forms. */
  readonly strings: readonly PoText[];
  /** From the first `msgstr` to its end. */
  readonly translation: Span;
  /** What programs say to translators. */
  readonly comment?: string;
  /** Where an escape stands that gettext's tools refuse (`\q`): whoever wrote it meant something, and nobody can tell what. */
  readonly strange?: number;
  /** The line of its flags, where one of them is `fuzzy`: such a translation is not used. */
  readonly fuzzy?: Span;
};

const FIELD = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?)[ \t]*("(?:[^"\\]|\\.)*")[ \t]*$/;
const MORE = /^[ \t]*("(?:[^"\\]|\\.)*")[ \t]*$/;
/** All of an escape that gettext knows, or the backslash of another. */
const ESCAPE = /\\(?:[\\"abfnrtv0-7]|x[0-9A-Fa-f])?/g;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

type Field = {
  readonly name: string;
  readonly from: number;
  text: string;
  readonly start: number;
  end: number;
};
type Above = { readonly comments: string[]; fuzzy?: Span };

/** The entries of a PO file in its order, its header among them, without those that are obsolete; null where it is none. */
export function poEntries(text: string): readonly PoEntry[] | null {
  const entries: PoEntry[] = [];
  let above: Above = { comments: [] };
  let fields: Field[] = [];
  let strange: number | undefined;
  const close = (): boolean => {
    const entry = fields.length === 0 ? undefined : entryOf(fields, above, strange);
    strange = undefined;
    if (fields.length > 0) above = { comments: [] };
    fields = [];
    if (entry !== undefined && entry !== null) entries.push(entry);
    return entry !== null;
  };
  for (const { line, start } of linesOf(text)) {
    const field = FIELD.exec(line);
    const more = field === null ? MORE.exec(line) : null;
    const last = fields.at(-1);
    const odd = field === null && more === null ? undefined : strangeIn(line);
    if (field !== null) {
      const [, name = '', , quoted = ''] = field;
      const begins = name === 'msgctxt' || (name === 'msgid' && last?.name !== 'msgctxt');
      if (begins && !close()) return null;
      const at = start + line.indexOf('"');
      const from = start + line.indexOf('m');
      fields.push({ name, from, text: unquoted(quoted), start: at, end: at + quoted.length });
      if (odd !== undefined) strange ??= start + odd;
    } else if (more !== null && last !== undefined) {
      last.text += unquoted(more[1]!);
      last.end = start + line.trimEnd().length;
      if (odd !== undefined) strange ??= start + odd;
    } else if (line.startsWith('#')) {
      if (!close()) return null;
      if (line.startsWith('#.')) above.comments.push(line.slice(2).trim());
      if (/^#,.*\bfuzzy\b/.test(line)) above.fuzzy = { start, end: start + line.length };
    } else if (line.trim() !== '') return null;
  }
  return close() && entries.length > 0 ? entries : null;
}

/** Lines without their breaks; a byte order mark is no part of the first. */
function* linesOf(text: string): Iterable<{ readonly line: string; readonly start: number }> {
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { line: text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), start };
    start = end + 1;
  }
}

/** Where the line has an escape that gettext does not know. */
function strangeIn(line: string): number | undefined {
  return [...line.matchAll(ESCAPE)].find(([whole]) => whole === '\\')?.index;
}

/** null for fields that are no entry. */
function entryOf(
  fields: readonly Field[],
  { comments, fuzzy }: Above,
  strange: number | undefined,
): PoEntry | null {
  const textOf = (name: string) => fields.find((field) => field.name === name)?.text;
  const id = textOf('msgid');
  const context = textOf('msgctxt');
  const plural = textOf('msgid_plural');
  const said = fields.filter(({ name }) => name.startsWith('msgstr'));
  const strings = said.map(({ text, start, end }) => ({ text, span: { start, end } }));
  const [first] = said;
  if (id === undefined || first === undefined || (strings.length > 1 && plural === undefined)) return null;
  return {
    ...(context !== undefined && { context }),
    id,
    ...(plural !== undefined && { plural }),
    strings,
    translation: { start: first.from, end: said.at(-1)!.end },
    ...(comments.length > 0 && { comment: comments.join('\n') }),
    ...(fuzzy !== undefined && { fuzzy }),
    ...(strange !== undefined && { strange }),
  };
}

function unquoted(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return plainEscapes(inner).replace(/\\(.)/gs, (_, mark: string) => LETTERS[mark] ?? mark);
}
