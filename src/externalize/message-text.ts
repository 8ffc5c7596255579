import type { UnitPart } from '../model/unit-site.ts';

/** The notations in which catalogs write what a message has besides words. */
export type Notation = 'i18next' | 'icu' | 'message-format' | 'plain-java' | 'bean-validation';

/** A sentence as a catalog says it; `names` are those of its holes, by number. */
export function messageText(
  parts: readonly UnitPart[],
  notation: Notation,
  names: readonly string[] = [],
): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return written(part.text, notation);
      if (part.kind === 'hole') {
        if (notation === 'i18next') return `{{${names[part.number]!}}}`;
        return `{${notation === 'icu' ? names[part.number]! : part.number}}`;
      }
      if (notation === 'icu') return icuTag(part);
      return { open: `<${part.number}>`, close: `</${part.number}>`, void: `<${part.number}/>` }[part.kind];
    })
    .join('');
}

function written(text: string, notation: Notation): string {
  // MessageFormat knows the apostrophe as a quote, and reads only what has arguments.
  if (notation === 'message-format') return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
  return notation === 'bean-validation' ? text.replace(/[\\{}$]/g, '\\$&') : text;
}

/** A tag of ICU has a name of letters, and none closes itself. */
function icuTag({ kind, number }: Extract<UnitPart, { readonly kind: 'open' | 'close' | 'void' }>): string {
  const name = tagName(number);
  return { open: `<${name}>`, close: `</${name}>`, void: `<${name}></${name}>` }[kind];
}

export function tagName(number: number): string {
  return `tag${number}`;
}

/** Whether words of a message would be taken for something else by its library; `inMarkup` where Trans reads it. */
export function hasLibraryMarks(
  parts: readonly UnitPart[],
  inMarkup: boolean,
  notation: Notation = 'i18next',
): boolean {
  const marks = notation === 'icu' ? /[{}<>]|''/ : inMarkup ? /\{\{|\}\}|\$t\(|[<>&]/ : /\{\{|\}\}|\$t\(/;
  return parts.some((part) => part.kind === 'text' && marks.test(part.text));
}
