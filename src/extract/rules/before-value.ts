import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { TECHNICAL_CALL } from '../words/calls.ts';
import { CODED_PROPERTY } from '../words/properties.ts';
import { isHandedToProgram } from './for-programmers.ts';
import { isOnScreen, isToldToProgram } from './on-screen.ts';

/** `lines.push('Room:')`, in French also `` `Salle : ${name}` ``: the marks that stand before a value for those who read it. */
export function isBeforeValue({ context, site, words, path, source }: Circumstance): boolean {
  if (!words.includes(':') || !BEFORE_VALUE.test(words)) return false;
  const { property, callee = '', attribute } = context;
  if (attribute !== undefined || site.kind === 'key' || CODED_PROPERTY.has(property)) return false;
  const isFrench = baseLanguage(source.language) === 'fr' && words.endsWith(' :');
  if (!isOnScreen(path) && !isFrench) return false;
  return !TECHNICAL_CALL.test(callee) && !isHandedToProgram(context) && !isToldToProgram(context);
}

const BEFORE_VALUE = /^(?:\p{Extended_Pictographic}\uFE0F? )?\p{Lu}\p{Ll}{2,}(?:[ '’-]\p{L}{1,20}){0,5} ?:$/u;
