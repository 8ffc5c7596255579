import type { UnitPart } from '../model/unit-site.ts';

/** The notations in which catalogs write what a message has besides words. */
export type Notation = 'i18next' | 'message-format' | 'plain-java' | 'bean-validation';

/** A sentence as a catalog says it; `names` are those of its holes, by number. */
export function messageText(
  parts: readonly UnitPart[],
  notation: Notation,
  names: readonly string[] = [],
): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return written(part.text, notation);
      if (part.kind === 'hole')
        return notation === 'i18next' ? `{{${names[part.number]!}}}` : `{${part.number}}`;
      return { open: `<${part.number}>`, close: `</${part.number}>`, void: `<${part.number}/>` }[part.kind];
    })
    .join('');
}

function written(text: string, notation: Notation): string {
  // MessageFormat knows the apostrophe as a quote, and reads only what has arguments.
  if (notation === 'message-format') return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
  return notation === 'bean-validation' ? text.replace(/[\\{}$]/g, '\\$&') : text;
}

/** Whether words of a message would be taken for something else by i18next; `inMarkup` where Trans reads it. */
export function hasLibraryMarks(parts: readonly UnitPart[], inMarkup: boolean): boolean {
  const marks = inMarkup ? /\{\{|\}\}|\$t\(|[<>&]/ : /\{\{|\}\}|\$t\(/;
  return parts.some((part) => part.kind === 'text' && marks.test(part.text));
}
