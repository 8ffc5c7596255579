import type { Circumstance } from '../circumstance.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { NAMES_FOR_PEOPLE, READABLE_PROPERTY } from '../words/properties.ts';

/** Whether the function that gives a text back, or the variable that holds it, is called by what people read. */
export function isNamedForPeople(at: Circumstance): boolean {
  return isReturnedName(at) || isNamedReadable(at);
}

/** `function pageName() { return 'Your answers'; }`, `formatAge(days) { return 'a day ago'; }` */
function isReturnedName({ context, words, language, site }: Circumstance): boolean {
  const { function: inside = '', statement, callee, variable, property } = context;
  // A method of Ruby gives back what it says last, and so do those of Swift and Kotlin that are an expression.
  const isLast = /^(?:ruby|swift|kotlin)$/.test(language) && (callee ?? variable ?? property) === undefined;
  // `getButtonText() { let text = 'Sent'; … }`
  const isKept =
    callee === undefined && property === undefined && variable !== undefined && KEPT.test(inside);
  if ((statement !== 'return' && !isLast && !isKept) || inside.startsWith('log')) return false;
  if (READABLE_PROPERTY.has(inside) || FORMATS.test(inside) || FORM_OF_WORDS.test(inside))
    return isLabel(words) && !OF_ADDRESS.test(site.text);
  return NAMES_FOR_PEOPLE.has(inside) && isProse(words);
}

/** `formatUrl() { return `${base}/rooms/${id}`; }` */
const OF_ADDRESS = /\}\/|\/\{/;

/** `statusToTitleCase`, `actionToVerb`, `roleToString`, `prettyState`: who speaks of a form of words gives words. */
const FORM_OF_WORDS =
  /[a-z](?:TitleCase|SentenceCase|Verb|Noun|Adjective|Phrase|Sentence|(?:To|As)String)$|^(?:use|get|to)?[pP]retty[A-Z]/;

const KEPT = /[a-z](?:Text|Label|Title|Caption)$|_(?:text|label|title|caption)$/;

/** What makes a value readable, in English and in the languages next to it. */
export const FORMATS =
  /^_*(?:format(?:er|ter|ar|ear|iere|iser)?|describe|display|human|humani[sz]e)(?:[A-Z_]|$)/;

/** `const emptyReason = 'Nobody offers that yet';` */
function isNamedReadable({ context, words }: Circumstance): boolean {
  if (context.property !== undefined || context.callee !== undefined) return false;
  if (PAGE.test(context.variable ?? '')) return isLabel(words);
  return READABLE_PROPERTY.has(context.variable) && isProse(words) && words.split(' ').length >= 3;
}

/** `vars.PageName = "Complete Task"` */
const PAGE = /^[pP]age_?[nN]ame$/;
