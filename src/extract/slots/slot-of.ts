import type { Site } from '../../model/site.ts';
import { isHandedToProgram } from '../rules/for-programmers.ts';
import { ASKING_CALL, ERROR_CALL, LOG_CALL, TECHNICAL_CALL } from '../words/calls.ts';
import { ofNames } from '../words/of-names.ts';
import { CODED_PROPERTY, NAME_OF_THING, VALUE_PROPERTY } from '../words/properties.ts';

/**
 * What a place that takes literals is known by in all files of a donor: an argument of a function, a property, a variable,
 * what a function gives back, an attribute of a component. null where it is nobody's own, or known to be no place for texts.
 */
export function slotOf({ kind, context }: Site): string | null {
  const { use, callee, argument, property, variable, statement, function: inside } = context;
  if (use !== 'value' || kind === 'key' || kind === 'comment' || kind === 'regex') return null;
  if (isHandedToProgram(context)) return null;
  if (callee !== undefined && callee !== '') return ofCall(callee, `${argument}\n${property ?? ''}`);
  if (property !== undefined) return isNamed(property) ? `property\n${property}` : null;
  const { attribute, element = '' } = context;
  if (attribute !== undefined) return COMPONENT.test(element) ? `attribute\n${element}\n${attribute}` : null;
  if (variable !== undefined) return `variable\n${variable}`;
  return statement === 'return' && inside !== undefined ? `returned\n${inside}` : null;
}

/** `$this->field('area', 'Area')` and `form.field('area', 'Area')` call one function. */
function ofCall(callee: string, part: string): string | null {
  if (KNOWN.test(callee)) return null;
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  return name === '' || ANYTHING.test(name) ? null : `call\n${name}\n${part}`;
}

const KNOWN = ofNames(
  new RegExp([TECHNICAL_CALL, ASKING_CALL, LOG_CALL, ERROR_CALL].map(({ source }) => source).join('|')),
);

/** What takes anything, whoever calls it. */
const ANYTHING =
  /^(?:new )?(?:add|append|apply|array|asList|bind|call|concat|contains|exit|die|echo|fill|format|from|get|[iI]nsert|join|list|[lL]ist|map|Map|match|of|print\w*|push|put|replace|reverse|Set|set|split|[sS]tr(?:ing)?|String(?:Builder|Buffer)?|sprintf|static|self|super|this|unshift|test|url|values?|with|write\w*|\[\])$/i;

/** Names of people and places read like sentences too, and the numbers of a list say nothing. */
function isNamed(property: string): boolean {
  if (CODED_PROPERTY.has(property) || VALUE_PROPERTY.has(property) || NAME_OF_THING.has(property))
    return false;
  return !OF_DATA.test(property);
}

const OF_DATA =
  /^\d|name$|address|city|country|region|company|office|author|by$|contact|person|organi[sz]ation|department|title|comment/i;

const COMPONENT = /[A-Z:-]/;
