import type { Circumstance } from '../circumstance.ts';
import { HEADING } from '../words/properties.ts';

/** `label="INSERTED"`, `dialogTitle = 'NOTE!'`: a word in capitals, where nothing but a label can stand. */
export function isLoudLabel({ context, site, words, isLatinDonor }: Circumstance): boolean {
  if (
    !isLatinDonor ||
    site.kind === 'key' ||
    site.kind === 'scalar' ||
    context.use !== 'value' ||
    !LOUD.test(words)
  )
    return false;
  const { attribute, property, variable, callee } = context;
  if (attribute !== undefined && property === undefined) return HEADING.has(attribute);
  if (property !== undefined) return HEADING.has(property);
  return HEADING.has(variable) && (callee === undefined || KEEPS.test(callee));
}

/** Six letters are more than most abbreviations have; and none has a mark of a sentence behind it. */
const LOUD = /^\p{Lu}{6,}[!.:?…]?$|^\p{Lu}{4,}[!?]$/u;
/** What frameworks keep a value of a page in. */
const KEEPS = /^(?:ref|shallowRef|signal|useState|React\.useState|writable|computed)$/;
