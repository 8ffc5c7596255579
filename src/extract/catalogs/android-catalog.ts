import { android } from '../../languages/android.ts';
import { siteCatalog, wholeLines } from './site-catalog.ts';

const VALUES = /^(.*\/)?values(?:-([a-z]{2,3})(?:-r([A-Z]{2}))?|-b\+([a-z]{2,3}))?\/([^/]+)\.xml$/;

/** Resources of Android: `values/strings.xml`, beside it `values-mn/strings.xml`. */
export const androidCatalog = siteCatalog({
  id: 'android',
  extension: VALUES,
  hasBase: false,
  language: android,
  path: 'res/values/strings.xml',
  nameOf: (path) => {
    const [, folder = '', language, region, tag, name = ''] = VALUES.exec(path) ?? [];
    if (name === '') return undefined;
    const locale = tag ?? (region === undefined ? (language ?? '') : `${language}-r${region}`);
    return { pattern: `${folder}values-{locale}/${name}.xml`, locale, namespace: name };
  },
  pathOf: ({ kind, context: { element, property, within = [], tag } }) => {
    if (kind !== 'text' || tag === 'untranslatable' || property === undefined) return null;
    return element === 'string' ? [property] : [...within.slice(0, -1).reverse(), property];
  },
  wholeOf: (text, { span, context }) => {
    const start = text.lastIndexOf(`<${context.element}`, span.start);
    const end = text.indexOf('>', text.indexOf(`</${context.element}`, span.end));
    return start === -1 || end === -1 ? null : wholeLines(text, { start, end: end + 1 });
  },
});
