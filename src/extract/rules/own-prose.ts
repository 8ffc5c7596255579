import type { SiteContext } from '../../model/site.ts';
import type { Circumstance } from '../circumstance.ts';
import { isLongProse } from '../shapes/long-prose.ts';
import { TECHNICAL_CALL } from '../words/calls.ts';
import { speaks } from '../words/speaks.ts';

/** A sentence in the language of a donor that writes in Latin, other than English: no name of a program reads so. */
export function isOwnProse({ isLatinDonor, source, words, site, context, role }: Circumstance): boolean {
  if (!isLatinDonor || role === 'config' || site.kind === 'key') return false;
  if (MATCHED.test(context.property ?? '')) return false;
  const said = words.includes(';') ? words.replace(HALVES, '$1,') : words;
  if (!isLongProse(said) || QUERY_PART.test(words) || ROW.test(site.text)) return false;
  return speaks(words, source.language) && !TECHNICAL_CALL.test(context.callee ?? '');
}

/** A row of a table, its cells parted by tabs. */
const ROW = /\S\t+\S/;

/** `respecter le règlement ;`, `la clef est perdue ; à défaut, elle est rendue`: a semicolon between words, as none is in code. */
const HALVES = /(\p{Ll})\s?;(?=\s\p{L}|$)/gu;

/** `aliases: ['visits of today']`: what is looked for in what people say. */
const MATCHED = /^(?:alias(?:es)?|synonyms?|utterances?|triggers?)$/i;

/** `parameters: { properties: { day: { type: 'string', description: 'The day' } } }`: a schema in JSON, as functions are described by. */
export function isParameter({ property, beside, within }: SiteContext): boolean {
  if (property !== 'description' || within === undefined || beside?.includes('type') !== true) return false;
  return within.includes('properties') && within.includes('parameters');
}

/** `a.id as id, a.name as name`, `order by a.id`: what a query is put together from. */
const QUERY_PART =
  /\w\.\w+ as \w|^\s*(?:select|from|where|order by|group by|left join|inner join|join|set|values|insert into|delete from)\b/i;
