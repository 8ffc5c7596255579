import type { StayReason } from '../../model/externalized.ts';
import { attributeAt, type MarkupPlace, onlyLiteral, otherQuote, textPlace } from '../markup/markup-place.ts';
import type { Sentence } from '../sentence-reader.ts';

/** What vue-i18n takes for its own, or once took: linked messages, plural forms, names, and tags it warns of. */
const LIBRARY_MARKS = /[{}@|<>$]/;

/** The place of a sentence of a component, or why it cannot be looked up there. */
export function vuePlace(sentence: Sentence, text: string): MarkupPlace | StayReason {
  const only = onlyLiteral(sentence, text, LIBRARY_MARKS);
  if (typeof only === 'string') return only;
  const { literal, holes } = only;
  const { span, quoting, context } = literal;
  if (literal.kind === 'text') {
    const place = textPlace(literal, holes, text);
    // A filter of the second version is no expression.
    const hasFilter = typeof place !== 'string' && place.holes.some((code) => /(?<!\|)\|(?!\|)/.test(code));
    return hasFilter ? 'not-sure' : place;
  }
  if (holes.length > 0) return 'piece-of-text';
  if (literal.kind === 'attribute') {
    const attribute = attributeAt(literal, text);
    if (attribute === null) return 'not-sure';
    const { whole, name, quote } = attribute;
    return { span: whole, write: (call) => `:${name}=${quote}${call(otherQuote(quote))}${quote}`, holes };
  }
  const around = /^(?:handler|hole) (["'-]):['"]$/.exec(quoting)?.[1];
  if (literal.kind !== 'string' || around === undefined || context.use !== 'value') return 'no-codemod';
  return { span, write: (call) => call(around === "'" ? '"' : "'"), holes };
}
