import { baseLanguage } from '../model/base-language.ts';
import type { Site } from '../model/site.ts';
import { speaks } from './words/speaks.ts';

/**
 * Whether a literal is one of those in small letters that a function gives back, where some are of several words with small
 * words among them: `case 'a': return 'area of the room'; default: return 'room'`. Names of programs have joints and no blanks.
 */
export function phraseLists(sites: readonly Site[], language: string): (site: Site) => boolean {
  let listed: ReadonlySet<Site> | undefined;
  return (site) => {
    listed ??= new Set(functionsIn(sites).flatMap((list) => (arePhrases(list, language) ? list : [])));
    return listed.has(site);
  };
}

function functionsIn(sites: readonly Site[]): readonly (readonly Site[])[] {
  const functions = new Map<string, Site[]>();
  for (const site of sites) {
    const { type, function: inside, statement, callee, property, variable, attribute, use } = site.context;
    if (site.kind !== 'string' || inside === undefined || use !== 'value' || !/\p{L}/u.test(site.text))
      continue;
    if ((callee ?? property ?? variable ?? attribute) !== undefined || statement === 'throw') continue;
    const key = `${type}\n${inside}`;
    const known = functions.get(key);
    if (known === undefined) functions.set(key, [site]);
    else known.push(site);
  }
  return [...functions.values()];
}

/** All of them are words, and two of several ones at least. */
function arePhrases(list: readonly Site[], language: string): boolean {
  const texts = [...new Set(list.map(({ text }) => text.trim()))];
  if (!texts.every((text) => WORDS.test(text) && !OF_QUERY.test(text))) return false;
  const long = texts.filter((text) => text.includes(' '));
  if (texts.length < 2 || long.length * 3 < texts.length) return false;
  const said = long.filter((text) => isSaid(text, language));
  return said.length >= 2 || (said.length === 1 && texts.every((text) => /^\p{Ll}/u.test(text)));
}

function isSaid(text: string, language: string): boolean {
  return baseLanguage(language) === 'en' ? SMALL_WORD.test(text) : speaks(text, language);
}

const WORDS = /^\p{L}[\p{L}'’]*(?:,? \(?[\p{L}\d'’]+\)?)*[.,:!?]?$/u;
const SMALL_WORD =
  / (?:the|an?|of|or|and|to|for|in|on|with|by|not|from|at|be|is|are|has|have|been|before|after|as) /i;
const OF_QUERY =
  /^(?:select|where|order by|group by|left|right|inner|outer|join|having|limit|and|or|insert|update|delete|set|on)\b/i;
