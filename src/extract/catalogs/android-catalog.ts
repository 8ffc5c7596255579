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
  pathOf: ({ kind, span, context: { element, property, within: [group] = [], tag } }, text) => {
    if (kind !== 'text' || tag === 'untranslatable' || property === undefined) return null;
    return element === 'string' || group === undefined ? [property] : formPath(text, span.start, group);
  },
  wholeOf: (text, { span, context }) => {
    const start = text.lastIndexOf(`<${context.element}`, span.start);
    const end = text.indexOf('>', text.indexOf(`</${context.element}`, span.end));
    return start === -1 || end === -1 ? null : wholeLines(text, { start, end: end + 1 });
  },
});

/** `<plurals name="days">` with `<item quantity="one">` is `days.one`; items of a list go by their number. */
function formPath(text: string, at: number, group: string): readonly string[] | null {
  const start = text.lastIndexOf(`<${group}`, at);
  const before = text.slice(start, at).replace(/<!--[\s\S]*?-->/g, '');
  const name = /^<[\w-]+[^>]*?\sname\s*=\s*(["'])([^"'<>]+)\1/.exec(before)?.[2];
  if (start === -1 || name === undefined) return null;
  const items = before.match(/<item\b[^>]*>/g) ?? [];
  const quantity = /\squantity\s*=\s*(["'])(\w+)\1/.exec(items.at(-1) ?? '')?.[2];
  return [name, quantity ?? String(items.length - 1)];
}
