import { decodeEntities } from './decode-entities.ts';

const ENTITY = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});`;
/** Code of a template that the page is still to go through: nobody escapes in there. */
const CODE = String.raw`\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|<\?[\s\S]*?\?>|[$#@*]\{[^{}]*\}|\[\[[\s\S]*?\]\]`;
const ENCODED = new RegExp(`${CODE}|(${ENTITY})`, 'g');
const MEANT = new RegExp(`${CODE}|(${ENTITY})|[&<>"']`, 'g');
const OWN = new RegExp(`(${ENTITY})|[&<>"']`, 'g');
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** How a page that a program or a file has as a text says something: in a text, or in an attribute with its quote. */
export type HtmlTextPlace = 'text' | '"' | "'";

/** What a stretch of such a page says. Entities that nobody would see (`&nbsp;`) stay as they are. */
export function decodeHtmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENCODED, (whole, entity: string | undefined) =>
    entity === undefined ? whole : (seen(entity) ?? whole),
  );
}

/**
 * The same the other way: what `decodeHtmlText` makes of it is the text again. Code is only what `source` has as well, so
 * that nobody who writes a text writes any.
 */
export function encodeHtmlText(text: string, place: HtmlTextPlace, source: string): string {
  const own = (whole: string, entity: string | undefined) => {
    if (entity !== undefined) return seen(entity) === null ? whole : `&amp;${whole.slice(1)}`;
    return /["']/.test(whole) && whole !== place ? whole : NAMED[whole]!;
  };
  return text.replace(MEANT, (whole, entity: string | undefined) => {
    if (entity !== undefined || whole.length === 1) return own(whole, entity);
    return source.includes(whole) ? whole : whole.replace(OWN, own);
  });
}

/** null for what looks like an entity and is none, too. */
function seen(entity: string): string | null {
  const { text } = decodeEntities(entity, false);
  return text === entity || /^[\s\p{C}\p{Z}]*$/u.test(text) ? null : text;
}
