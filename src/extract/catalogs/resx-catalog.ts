import { xml } from '../../languages/xml.ts';
import { localeCode } from './locale-code.ts';
import { siteCatalog, wholeLines } from './site-catalog.ts';

const FILE = /^(.*\/)?([^/]+?)(?:\.([a-zA-Z]{2,3}(?:-[A-Za-z]{2,4})?))?\.res[xw]$/;

/** Resources of .NET: `Messages.resx`, beside it `Messages.mn.resx`. */
export const resxCatalog = siteCatalog({
  id: 'resx',
  extension: /\.res[xw]$/,
  hasBase: false,
  language: xml,
  path: 'x.resx',
  nameOf: (path) => {
    const [, folder = '', stem = '', code] = FILE.exec(path) ?? [];
    if (stem === '') return undefined;
    const isLocale = code !== undefined && localeCode(code) !== null;
    const name = code === undefined || isLocale ? stem : `${stem}.${code}`;
    const ending = path.slice(path.lastIndexOf('.'));
    return { pattern: `${folder}${name}.{locale}${ending}`, locale: isLocale ? code : '', namespace: name };
  },
  pathOf: ({ kind, context: { element, property, within = [] } }) =>
    kind === 'scalar' && element === 'value' && within[0] === 'data' && property !== undefined
      ? [property]
      : null,
  wholeOf: (text, { span }) => {
    const start = text.lastIndexOf('<data', span.start);
    const end = text.indexOf('</data>', span.end);
    return start === -1 || end === -1 ? null : wholeLines(text, { start, end: end + 7 });
  },
});
