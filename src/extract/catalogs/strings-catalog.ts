import { strings } from '../../languages/strings.ts';
import { siteCatalog, wholeLines } from './site-catalog.ts';

const FILE = /^((?:[^/]+\/)*?)(?:([\w-]+)\.lproj\/)?([^/]+)\.strings$/;

/** Catalogs of Apple: `mn.lproj/Localizable.strings`; in `Base.lproj` or no such folder they are of the default language. */
export const stringsCatalog = siteCatalog({
  id: 'strings',
  extension: /\.strings$/,
  hasBase: false,
  language: strings,
  path: 'x.strings',
  nameOf: (path) => {
    const [, folder = '', code = '', name = ''] = FILE.exec(path) ?? [];
    if (name === '') return undefined;
    const locale = code === 'Base' ? '' : code;
    return { pattern: `${folder}{locale}.lproj/${name}.strings`, locale, namespace: name };
  },
  pathOf: ({ kind, context }) =>
    kind === 'scalar' && context.property !== undefined ? [context.property] : null,
  wholeOf: (text, { span }) => {
    const before = text.lastIndexOf(';', span.start);
    const start = before + 1 + /^\s*/.exec(text.slice(before + 1, span.start))![0].length;
    const end = text.indexOf(';', span.end);
    return end === -1 ? null : wholeLines(text, { start, end: end + 1 });
  },
});
