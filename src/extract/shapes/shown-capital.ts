import type { Circumstance } from '../circumstance.ts';
import { WIDGET_CALL } from '../words/calls.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { WRITTEN_EVERYWHERE } from '../words/written-everywhere.ts';

/** Whether a word in capitals is what a part of a screen shows: `Text('CANCEL')`, `buttonText: 'CANCEL'`. Short ones are the same everywhere. */
export function isShownCapital({ words, context, language }: Circumstance): boolean {
  if (!/^(?:dart|swift|kotlin)$/.test(language) || !CAPITALS.test(words)) return false;
  if (WRITTEN_EVERYWHERE.test(words.replace(/\P{L}+$/u, '')) || UNSPEAKABLE.test(words)) return false;
  const { callee = '', argument, property, variable } = context;
  if (WIDGET_CALL.test(callee)) return argument === 0;
  if (callee === '') return property === undefined && READABLE_PROPERTY.has(variable);
  return READABLE_PROPERTY.has(property);
}

const CAPITALS = /^\p{Lu}{4,30}[ \u00a0\u202f]?[.!?:…]*$/u;

/** No word of a language: an abbreviation of an office. */
const UNSPEAKABLE = /^(?!STR|SCH|SPR|SCR|SHR|THR|CHR)[B-DF-HJ-NP-TV-XZ]{3}|[B-DF-HJ-NP-TV-XZ]{5}/;
