import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { isLabel } from '../shapes/prose.ts';
import { listOf } from '../surroundings.ts';
import { ofNames } from '../words/of-names.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { endingIn } from '../words/vocabulary.ts';
import { isForPeople } from './english-rules.ts';

/** `{ value: 'a', label: 'Area' }`, `['name' => 'Permit', 'description' => …]` in code that fills a table: what is offered to choose from. */
export function isSeedLabel(at: Circumstance): boolean {
  const { context, language, source, words } = at;
  if (DATA_LANGUAGE.test(language)) return false;
  if (isSetText(at)) return true;
  // Python names its arguments: `Letter.objects.create(title='Late')`; elsewhere a row is one: `DB::table('letters')->insert(['title' => 'Late'])`.
  if (context.argument === 0 && language !== 'python' && !WRITES.test(context.callee ?? '')) return false;
  if (READABLE_PROPERTY.has(context.property)) return isLabel(words);
  return context.property !== undefined && baseLanguage(source.language) === 'en' && isForPeople(at);
}

const WRITES = ofNames(/\)\.(?:insert(?:OrIgnore|GetId)?|upsert|update(?:OrInsert)?)$/);

/** One of hundreds of rows under one name: wares, plants, trades, which each country has its own list of. A sentence among them is none. */
export function isOneOfManyRows({ context, site, words, surroundings, isLatinDonor }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'string' || context.property === undefined) return false;
  return (surroundings.lists.get(listOf(site)) ?? 0) >= MANY && !/[!?…:]$|\p{Ll}{4}\.$/u.test(words);
}

const MANY = 500;

/** `letter.body = """Dear {{ name }}, …"""`, `subject = 'Your visit to {{ office }}'` */
function isSetText({ context, site, words, path }: Circumstance): boolean {
  const { variable, property, callee } = context;
  if (callee !== undefined || property !== undefined || !LETTER.has(variable)) return false;
  if (!/(?:^|\/)migrations?\//.test(path)) return false;
  if (site.kind === 'key' || /^\s*(?:SELECT|UPDATE|INSERT|ALTER)\b/i.test(site.text)) return false;
  return words.split(' ').length >= 3 && SENTENCE.test(words);
}

const LETTER = endingIn('subject body title heading message text content');

/** A word in small letters between others: letters hold lines of every kind. */
const SENTENCE = /\p{L}[\p{L}'’]*[,:]? \p{Ll}{2,} \p{L}/u;

const DATA_LANGUAGE = /^(?:json|yaml|properties|sql|xml|toml|csv|prisma)$/;
