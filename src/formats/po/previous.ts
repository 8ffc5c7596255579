import { gettext } from './gettext.ts';

/** The lines of `#|`: what msgctxt and msgid were when the translation was made. */
export function previousLines(context: string, source: string): string {
  return [...(context === '' ? [] : [quoted('msgctxt', context)]), quoted('msgid', source)].join('\n');
}

/** The msgid of such lines; undefined where there is none. */
export function readPrevious(lines: string | undefined): string | undefined {
  if (lines === undefined) return undefined;
  const { translations } = gettext.parse(`${lines}\nmsgstr ""`, { validation: false });
  return Object.values(translations)
    .flatMap((byId) => Object.keys(byId))
    .find((msgid) => msgid !== '');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\t': '\\t', '\r': '\\r' };

function quoted(keyword: string, text: string): string {
  const escaped = text.replace(/[\\"\t\r]/g, (unit) => ESCAPES[unit]!).replaceAll('\n', '\\n');
  const lines = escaped.split(/(?<=(?<!\\)(?:\\\\)*\\n)(?=.)/s);
  return lines.length === 1
    ? `${keyword} "${escaped}"`
    : [`${keyword} ""`, ...lines.map((line) => `"${line}"`)].join('\n');
}
