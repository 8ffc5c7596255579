import type { Circumstance } from '../circumstance.ts';
import { type Rule, rule } from '../rule.ts';
import { isAbbreviation } from '../shapes/identifier.ts';
import { isLabel } from '../shapes/prose.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';

/** What frameworks of pages and forms are handed to show, in a word that could be a name of the program. */
export const FRAMEWORK_RULES: readonly Rule[] = [
  rule('interface-text', ['ui', 'translate', 0.65], (at) => isValueInErb(at) && isName(at)),
  rule('interface-property', ['ui', 'translate', 0.65], (at) => isPartOfComponent(at) && isName(at)),
  rule('interface-property', ['ui', 'translate', 0.62], (at) => isForTemplate(at) && isName(at)),
  rule('interface-text', ['ui', 'translate', 0.65], (at) => isOfForm(at) && isName(at)),
  rule('interface-text', ['ui', 'translate', 0.65], (at) => isOfHelper(at) && isName(at)),
];

function isName({ words }: Circumstance): boolean {
  return isLabel(words) && !isAbbreviation(words);
}

/** `<%= row.with_key { "Date" } %>`, `<%= late ? "Late" : "Paid" %>`: what is neither assigned nor handed on is shown. */
function isValueInErb({ context, site, path }: Circumstance): boolean {
  const { use, callee, property, attribute, variable, statement } = context;
  if (site.kind !== 'string' || use !== 'value' || !ERB.test(path)) return false;
  return [callee, property, attribute, variable, statement].every((name) => name === undefined);
}

/** Letters, and pages: what else is made so are programs and settings. */
const ERB = /\.(?:html?|text|txt|turbo_stream)\.erb$/i;

/** `card.with_title("Late")`: how components of Rails are handed their parts. */
function isPartOfComponent({ context, language }: Circumstance): boolean {
  if (!/^(?:ruby|erb)$/.test(language) || context.argument !== 0 || context.property !== undefined)
    return false;
  return READABLE_PROPERTY.has(PART.exec(context.callee ?? '')?.[1]);
}

const PART = /\.with_(\w+)$/;

/** `context['title'] = 'Late'`: what a view of Django hands to its template. */
function isForTemplate({ context, language, site }: Circumstance): boolean {
  const { variable, property, callee, use } = context;
  if (language !== 'python' || site.kind !== 'string' || use !== 'value') return false;
  return property === undefined && callee === undefined && /^(?:context|ctx)$/.test(variable ?? '');
}

/** `Submit('save', 'Save')`, `StrictButton('Save')`, `Fieldset('Visits', …)` of crispy-forms, and what a donor makes of them: `form_actions('Save')`. */
function isOfForm({ context, language, site }: Circumstance): boolean {
  const { callee = '', property, argument } = context;
  if (language !== 'python' || site.kind !== 'string' || property !== undefined) return false;
  return (argument === 1 && BUTTON.test(callee)) || (argument === 0 && CALLED_FIRST.test(callee));
}

const BUTTON = /(?:^|\.)(?:Submit|Button|Reset)$/;
const CALLED_FIRST =
  /(?:^|\.)(?:StrictButton|Fieldset|Tab|AccordionGroup|(?:\w+_)?(?:form_actions?|(?:submit|cancel|save)_button))$/;

/** `(select "kind" "Kind" .Kind)`, `(item "late" "Late")`: what helpers of templates are told of a part of a form, behind its name. */
function isOfHelper({ context, language, site }: Circumstance): boolean {
  const { callee = '', property, argument, use } = context;
  if (language !== 'html' || site.kind !== 'string' || use !== 'value' || property !== undefined)
    return false;
  return (argument === 1 && NAMED_PART.test(callee)) || (argument === 0 && CALLED_PART.test(callee));
}

const NAMED_PART = /^(?:select|field|input|radios?|checkbox(?:es)?|textarea|item|option|tab)$/;
const CALLED_PART = /^(?:button|legend|badge|heading)$/;
