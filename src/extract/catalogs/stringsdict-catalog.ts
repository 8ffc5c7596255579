import { apple } from '../../languages/apple.ts';
import { type XmlEvent, xmlEvents } from '../../languages/xml/xml-events.ts';
import { siteCatalog } from './site-catalog.ts';

const FILE = /^((?:[^/]+\/)*?)(?:([\w-]+)\.lproj\/)?([^/]+)\.stringsdict$/;
const MOST_LABELS = 8;
const FORM = /^(?:zero|one|two|few|many|other)$/;

/** Plural forms of Apple: `mn.lproj/Localizable.stringsdict`. A text goes by its key, its variable and its form. */
export const stringsdictCatalog = siteCatalog({
  id: 'stringsdict',
  extension: /\.stringsdict$/,
  hasBase: false,
  language: apple,
  path: 'x.stringsdict',
  nameOf: (path) => {
    const [, folder = '', code = '', name = ''] = FILE.exec(path) ?? [];
    if (name === '') return undefined;
    const locale = code === 'Base' ? '' : code;
    return { pattern: `${folder}{locale}.lproj/${name}.stringsdict`, locale, namespace: name };
  },
  pathOf: ({ kind, span, context: { element } }, text) => {
    if (kind === 'comment' || kind === 'key' || element !== 'string') return null;
    const path = labelsAt(text, span.start);
    const label = path.at(-1) ?? '';
    // `%#@count@ файл`: what stands around a variable is text, the rest says how it is to be read.
    const isText =
      FORM.test(label) || (label === 'NSStringLocalizedFormatKey' && !isVariable(text, span.start));
    return isText ? path : null;
  },
  wholeOf: () => null,
});

function isVariable(text: string, at: number): boolean {
  return /^%(?:\d+\$)?#@\w+@\s*(?:<|$)/.test(text.slice(at, at + 200));
}

type Labelled = { readonly text: string; readonly labels: ReadonlyMap<number, readonly string[]> };
/** Of the file that was read last: each of its texts asks. */
let last: Labelled | null = null;

/** The keys that lead to a text at an offset of a property list, from the outside in. */
function labelsAt(text: string, offset: number): readonly string[] {
  if (last?.text !== text) last = { text, labels: labelsIn(text) };
  return last.labels.get(offset) ?? [];
}

function labelsIn(text: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const labels: string[] = [];
  let depth = 0;
  let isKey = false;
  for (const event of xmlEvents(text)) {
    if (event.kind === 'open' && event.name === 'dict') depth++;
    else if (event.kind === 'close' && event.name === 'dict') labels.length = Math.max(0, --depth);
    else if (isEdge(event, 'key')) isKey = event.kind === 'open';
    else if (event.kind === 'text' && isKey) {
      labels.length = Math.max(0, depth - 1);
      labels.push(text.slice(event.span.start, event.span.end).trim());
    } else if (event.kind === 'text' || event.kind === 'cdata') {
      const raw = text.slice(event.span.start, event.span.end);
      // A site begins behind the white space of its element.
      const at = event.span.start + raw.length - raw.trimStart().length;
      found.set(at, labels.slice(0, MOST_LABELS));
    }
  }
  return found;
}

function isEdge(event: XmlEvent, name: string): boolean {
  return (event.kind === 'open' || event.kind === 'close') && event.name === name;
}
