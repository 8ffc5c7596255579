import type { StayReason } from '../../model/externalized.ts';
import {
  attributeAt,
  codeInBraces,
  type MarkupPlace,
  onlyLiteral,
  otherQuote,
  textPlace,
} from '../markup/markup-place.ts';
import type { Sentence } from '../sentence-reader.ts';

/** Holes of the library, and what begins or ends a block or a plural form of Angular. */
const LIBRARY_MARKS = /[{}@]/;

/** Attributes of HTML, and the elements that have a property of the same name: Angular builds nothing with another. */
const PROPERTIES: ReadonlyMap<string, RegExp> = new Map([
  ['title', /^[a-z]/],
  ['placeholder', /^(?:input|textarea)$/],
  ['alt', /^(?:img|area|input)$/],
  ['label', /^(?:option|optgroup|track)$/],
]);

/** The place of a sentence of a template, or why it cannot be looked up there. */
export function angularPlace(sentence: Sentence, text: string): MarkupPlace | StayReason {
  const only = onlyLiteral(sentence, text, LIBRARY_MARKS);
  if (typeof only === 'string') return only;
  const { literal, holes } = only;
  if (literal.kind === 'text') return textPlace(literal, holes, text);
  const { span, quoting, context } = literal;
  if (literal.kind === 'attribute') {
    const attribute = attributeAt(literal, text);
    const inner = codeInBraces(holes);
    if (attribute === null || inner === null) return 'not-sure';
    const { whole, name, quote } = attribute;
    const bound = boundName(name, context.element ?? '');
    if (bound === null) return 'not-sure';
    return {
      span: whole,
      write: (call) => `[${bound}]=${quote}${call(otherQuote(quote))}${quote}`,
      holes: inner,
    };
  }
  // What answers an event takes no pipes.
  if (/^(?:\(|on)/.test(context.attribute ?? '')) return 'no-codemod';
  const around = /^(?:handler|hole|loose) (["'-]):['"]$/.exec(quoting)?.[1];
  if (literal.kind !== 'string' || around === undefined || context.use !== 'value' || holes.length > 0)
    return 'no-codemod';
  return { span, write: (call) => `(${call(around === "'" ? '"' : "'")})`, holes };
}

/**
 * How an attribute is bound to an expression: as an input of the component or the directive that it belongs to, or as
 * what it is, where there is no property of its name. null: nobody can tell which.
 */
function boundName(attribute: string, element: string): string | null {
  if (attribute.startsWith('aria-')) return `attr.${attribute}`;
  // No property and no input is called so.
  if (attribute.includes('-')) return null;
  const isComponent = element.includes('-');
  // Names of inputs have capitals, those of HTML never.
  const isInput = isComponent || /[A-Z]/.test(attribute);
  return isInput || PROPERTIES.get(attribute)?.test(element) === true ? attribute : null;
}
