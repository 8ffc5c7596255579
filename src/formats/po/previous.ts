import { type Block, gettext } from './gettext.ts';

/**
 * The lines of `#|`: what msgctxt and msgid were when the translation was made. Without U+0004, by which gettext parts the
 * two in its own files: its tools refuse a whole file for one, in a help for people too.
 */
export function previousLines(context: string, source: string): string {
  const lines = [...(context === '' ? [] : [quoted('msgctxt', context)]), quoted('msgid', source)];
  return lines.join('\n').replaceAll('\u0004', '');
}

/** The msgid of such lines; undefined where there is none, or none that can be read: it is only a help for people. */
export function readPrevious(lines: string | undefined): string | undefined {
  if (lines === undefined) return undefined;
  return blocksOf(lines)
    .map(({ msgid }) => msgid)
    .find((msgid) => msgid !== '');
}

function blocksOf(lines: string): readonly Block[] {
  try {
    const { translations } = gettext.parse(`${lines}\nmsgstr ""`, { validation: false });
    return Object.values(translations).flatMap((byId) => Object.values(byId));
  } catch {
    return [];
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\t': '\\t', '\r': '\\r' };

function quoted(keyword: string, text: string): string {
  const lines = text.split(/(?<=\n)(?=.)/s).map((line) => {
    const escaped = line.replace(/[\\"\t\r]/g, (unit) => ESCAPES[unit]!).replaceAll('\n', '\\n');
    return `"${escaped}"`;
  });
  return lines.length > 1 ? [`${keyword} ""`, ...lines].join('\n') : `${keyword} ${lines[0]}`;
}
