import type { Circumstance } from '../circumstance.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { speaks } from '../words/speaks.ts';
import { FORMATS } from './named-for-people.ts';

/**
 * Whether words in small letters, which stand between values or beside them, are shown: `<b>{`${days} days`}</b>`,
 * `formatHours(n) { return n + ' hours'; }`, `` `${from} até ${to}` ``. A name of the program is glued to what is beside it.
 */
export function isShownPhrase(at: Circumstance): boolean {
  const { site, context, isLatinDonor, language } = at;
  if (!isLatinDonor || !SCRIPTS.has(language)) return false;
  if (site.kind !== 'string' && site.kind !== 'template') return false;
  const { callee, property, attribute, use } = context;
  if (use !== 'value' || callee !== undefined) return false;
  const isBetween = site.holes.length > 0 && isLoose(site.text);
  if (!isBetween && !EDGE.test(site.text) && !COUNTED.test(site.text)) return false;
  if (property === undefined && attribute === undefined && (isInElement(at) || isGivenForPeople(at)))
    return isBetween || EDGE.test(site.text) || isGivenForPeople(at);
  return isBetween && BETWEEN_TWO.test(site.text) && speaks(at.words, at.source.language);
}

const SCRIPTS: ReadonlySet<string> = new Set(['typescript', 'vue', 'svelte']);

/** Between the tags of JSX. */
function isInElement({ context, path }: Circumstance): boolean {
  return context.element !== undefined && context.variable === undefined && /\.[jt]sx$/.test(path);
}

/** What a function gives back that is called by what people read, or that makes a value readable. */
function isGivenForPeople({ context }: Circumstance): boolean {
  const { statement, function: inside = '', variable } = context;
  if (statement !== 'return' || variable !== undefined) return false;
  return READABLE_PROPERTY.has(inside) || FORMATS.test(inside) || CELL.test(inside);
}

const CELL = /^(?:valueGetter|valueFormatter|renderCell|cellRenderer|getOptionLabel)$/;

/** Words with blanks or marks of a sentence at each value, and no mark of code. */
function isLoose(text: string): boolean {
  if (/[=<>_/\\|#$@;[\]{]/.test(text.replace(HOLE, '')) || !/\p{Ll}{2}/u.test(text)) return false;
  return !/[\p{L}\p{N}-]\{\d|\d\}[\p{L}-]|\p{Ll}\p{Lu}/u.test(text);
}

const HOLE = /\{\d+\}/g;

/** ` hours`, `visits `: the blank parts it from the rest. */
const EDGE = /^ \p{Ll}{2,}[.,:]? ?$|^\p{Ll}{2,}[.,:]? $/u;
/** `1 hour` */
const COUNTED = /^\d{1,4} \p{Ll}{2,}$/u;
/** `{0} até {1}` */
const BETWEEN_TWO = /^\{0\} \p{Ll}{1,12} \{1\}$/u;
