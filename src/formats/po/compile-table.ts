import { type Block, gettext, type Table } from './gettext.ts';

/** A line of a PO file may be as wide as this before it is folded; less than gettext’s, to be on the safe side. */
const WIDEST = 70;
const APART = '\n\n';
const NEEDS_ESCAPE = /[\\"\t\r\n]/;
/** No letter before those of Korean is wider than one column. */
const IS_NARROW = /^[\x20-\u10ff]*$/;

const COMMENTS = [
  ['translator', '# '],
  ['reference', '#: '],
  ['extracted', '#. '],
  ['flag', '#, '],
  ['previous', '#| '],
] as const;

/**
 * The text of a PO file, as `gettext.compile` has it. That looks at every letter for where its line may be folded, which
 * short texts never are; they are most of a catalog, and are written here.
 */
export function compileTable({ translations, ...table }: Table): string {
  const { '': header = {}, ...sections } = translations;
  const blocks = Object.values(sections).flatMap((byId) => Object.values(byId));
  const plain = blocks.map(plainBlock);
  const others = blocks.filter((_, at) => plain[at] === null);
  const rest = Object.fromEntries(others.map((block, at) => [`e${at}`, block]));
  const compiled = gettext.compile({ ...table, translations: { '': header, rest } });
  const [head = '', ...folded] = new TextDecoder().decode(compiled).slice(0, -1).split(APART);
  let used = 0;
  const drawn = plain.map((text) => text ?? folded[used++]);
  return `${[head, ...drawn, ...folded.slice(used)].join(APART)}\n`;
}

/** null: a text of it may have to be folded or escaped. */
function plainBlock({ msgctxt, msgid, msgid_plural, msgstr, comments = {} }: Block): string | null {
  const [target = ''] = msgstr;
  if (msgid_plural !== undefined) return null;
  if (!isPlain('msgctxt', msgctxt ?? '') || !isPlain('msgid', msgid) || !isPlain('msgstr', target))
    return null;
  const lines: string[] = [];
  for (const [kind, mark] of COMMENTS) {
    const text = comments[kind];
    if (text) for (const line of text.split(/\r?\n|\r/)) lines.push(`${mark}${line}`);
  }
  if (msgctxt) lines.push(`msgctxt "${msgctxt}"`);
  lines.push(`msgid "${msgid}"`, `msgstr "${target}"`);
  return lines.join('\n');
}

function isPlain(name: string, text: string): boolean {
  const { length } = text;
  if (name.length + length > WIDEST || NEEDS_ESCAPE.test(text)) return false;
  return name.length + 2 * length <= WIDEST || IS_NARROW.test(text);
}
