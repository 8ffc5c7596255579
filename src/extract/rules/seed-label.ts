import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { isLabel } from '../shapes/prose.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { isForPeople } from './english-rules.ts';

/** `{ value: 'a', label: 'Area' }`, `['name' => 'Permit', 'description' => …]` in code that fills a table: what is offered to choose from. */
export function isSeedLabel(at: Circumstance): boolean {
  const { context, language, source, words } = at;
  if (DATA_LANGUAGE.test(language) || context.argument === 0) return false;
  if (READABLE_PROPERTY.has(context.property)) return isLabel(words);
  return context.property !== undefined && baseLanguage(source.language) === 'en' && isForPeople(at);
}

const DATA_LANGUAGE = /^(?:json|yaml|properties|sql|xml|toml|csv|prisma)$/;
