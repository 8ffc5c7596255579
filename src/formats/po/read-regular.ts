import { type Block, gettext, type Table } from './gettext.ts';

type Comments = { -readonly [K in keyof NonNullable<Block['comments']>]: string };

const APART = '\n\n';
const STRING = String.raw`"[^"\\\n]*(?:\\["\\ntr][^"\\\n]*)*"`;
const STRINGS = `(${STRING}(?:\\n${STRING})*)`;
const BLOCK = new RegExp(
  `^((?:#[:.,|]? [^\\n]*\\n)*)(?:msgctxt ${STRINGS}\\n)?msgid ${STRINGS}\\nmsgstr ${STRINGS}$`,
);
const KINDS: Readonly<Record<string, keyof Comments>> = {
  ':': 'reference',
  '.': 'extracted',
  ',': 'flag',
  '|': 'previous',
  ' ': 'translator',
};
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * A PO file as gettext-parser reads it, many times faster, as far as its entries are written as gettext's tools and we write
 * them; from the first that is not, gettext-parser reads on. null where that has to read all, since it finds a fault.
 */
export function readRegular(text: string): Table | null {
  if (text.includes('\r')) return null;
  const end = text.endsWith('\n') ? '\n' : '';
  const [head = '', ...rest] = text.slice(0, text.length - end.length).split(APART);
  const blocks: Block[] = [];
  for (const each of rest) {
    const block = regularBlock(each);
    if (block === null) {
      // What comes may go on with the text before it, blank lines or not.
      blocks.pop();
      break;
    }
    blocks.push(block);
  }
  const tail = parsed([head, ...rest.slice(blocks.length)].join(APART) + end);
  if (tail?.headers === undefined) return null;
  const table: { [context: string]: { [source: string]: Block } } = {};
  for (const block of [...headerOf(tail), ...blocks, ...othersOf(tail)]) {
    const { msgctxt = '', msgid } = block;
    if (msgctxt in {}) return null;
    table[msgctxt] ??= {};
    if (msgid in table[msgctxt]) return null;
    table[msgctxt][msgid] = block;
  }
  return { ...tail, translations: table };
}

function parsed(text: string): Table | null {
  try {
    return gettext.parse(text, { validation: true });
  } catch {
    return null;
  }
}

function headerOf({ translations }: Table): readonly Block[] {
  const header = translations['']?.[''];
  return header === undefined ? [] : [header];
}

function othersOf({ translations }: Table): readonly Block[] {
  return Object.values(translations)
    .flatMap((byId) => Object.values(byId))
    .filter(({ msgid, msgctxt }) => msgid !== '' || msgctxt !== undefined);
}

function regularBlock(text: string): Block | null {
  const match = BLOCK.exec(text);
  if (match === null) return null;
  const [, above = '', msgctxt, msgid = '', msgstr = ''] = match;
  const context = msgctxt === undefined ? '' : textOf(msgctxt);
  const comments = above === '' ? undefined : commentsOf(above);
  return {
    msgid: textOf(msgid),
    ...(context === '' ? {} : { msgctxt: context }),
    ...(comments === undefined ? {} : { comments }),
    msgstr: [textOf(msgstr)],
  };
}

function commentsOf(lines: string): Comments {
  const comments: Comments = {};
  for (const line of lines.slice(0, -1).split('\n')) {
    const kind = KINDS[line[1]!]!;
    const said = kind === 'reference' ? line.slice(2).trim() : line.slice(2).trimStart();
    comments[kind] = comments[kind] === undefined ? said : `${comments[kind]}\n${said}`;
  }
  return comments;
}

/** Quoted strings, one on each line, as the text that they make up. */
function textOf(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (!inner.includes('"') && !inner.includes('\\')) return inner;
  return inner.replaceAll('"\n"', '').replace(/\\(.)/g, (_, mark: string) => ESCAPED[mark] ?? mark);
}
