import { type Block, gettext } from './gettext.ts';

/** A line of a PO file may be as wide as this before it is folded; less than gettext’s, to be on the safe side. */
const WIDEST = 70;
const APART = '\n\n';
const NEW_LINE = /\r?\n|\r/;
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

/** What a PO file is to hold, in this order. `title`: the translators' comment above its header. */
export type TableToWrite = {
  readonly headers: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly live: readonly Block[];
  readonly obsolete: readonly Block[];
};

/**
 * The text of a PO file, as `gettext.compile` has it. That looks at every letter for where its line may be folded, which
 * short texts never are; they are most of a catalog, and are written here.
 */
export function compileTable({ headers, title, live, obsolete }: TableToWrite): string {
  const plain = live.map(plainBlock);
  const header = { msgid: '', msgstr: [''], comments: title === undefined ? {} : { translator: title } };
  const compiled = gettext.compile({
    charset: 'utf-8',
    headers,
    translations: { '': { '': header }, rest: sectionOf(live.filter((_, at) => plain[at] === null)) },
    obsolete: { all: sectionOf(obsolete) },
  });
  const [head = '', ...folded] = new TextDecoder().decode(compiled).slice(0, -1).split(APART);
  let used = 0;
  const drawn = plain.map((text) => text ?? folded[used++]);
  return `${[head, ...drawn, ...folded.slice(used)].join(APART)}\n`;
}

function sectionOf(blocks: readonly Block[]): Readonly<Record<string, Block>> {
  return Object.fromEntries(blocks.map((block, at) => [`e${at}`, block]));
}

/** null: a text of it may have to be folded or escaped. */
function plainBlock({ msgctxt, msgid, msgid_plural, msgstr, comments = {} }: Block): string | null {
  const [target = ''] = msgstr;
  if (msgid_plural !== undefined) return null;
  if (!isPlain('msgctxt', msgctxt ?? '') || !isPlain('msgid', msgid) || !isPlain('msgstr', target))
    return null;
  let lines = '';
  for (const [kind, mark] of COMMENTS) {
    const text = comments[kind];
    if (text) lines += `${mark}${NEW_LINE.test(text) ? text.split(NEW_LINE).join(`\n${mark}`) : text}\n`;
  }
  if (msgctxt) lines += `msgctxt "${msgctxt}"\n`;
  return `${lines}msgid "${msgid}"\nmsgstr "${target}"`;
}

function isPlain(name: string, text: string): boolean {
  const { length } = text;
  if (name.length + length > WIDEST || NEEDS_ESCAPE.test(text)) return false;
  return name.length + 2 * length <= WIDEST || IS_NARROW.test(text);
}
