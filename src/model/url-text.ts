import type { UrlEncoding } from './unit-site.ts';

/** The text that a query of an address says; null where its percent signs make no UTF-8. */
export function decodeUrlText(raw: string, { style, plus }: UrlEncoding): string | null {
  const spaced = plus ? raw.replaceAll('+', ' ') : raw;
  if (style === 'url' && !spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return null;
  }
}

/** A text as a value of a query: in plain letters only what would end or change it is encoded. */
export function encodeUrlText(text: string, { style, plus }: UrlEncoding): string {
  const encoded =
    style === 'percent'
      ? encodeURIComponent(text)
      : text.replace(/[%&#+=?]/g, (reserved) => encodeURIComponent(reserved));
  return plus ? encoded.replaceAll(style === 'percent' ? '%20' : ' ', '+') : encoded;
}

/** How a raw value of a query is written. */
export function urlEncodingOf(raw: string): UrlEncoding {
  const style = /%[0-9a-f]{2}/i.test(raw) ? 'percent' : 'url';
  return { style, plus: raw.includes('+') && !/%20| /.test(raw) };
}
