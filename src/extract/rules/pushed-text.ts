import type { Circumstance } from '../circumstance.ts';
import { isProse } from '../shapes/prose.ts';
import { ofNames } from '../words/of-names.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';

/** `rowErrors.push(`Row ${n} - ${reason}`)`: what is put beside other things that people read, with values in it or of some words. */
export function isPushedText({ context, site, words }: Circumstance): boolean {
  const { callee = '', argument, property } = context;
  if (argument !== 0 || property !== undefined || !PUSHES.test(callee) || !/^\p{Lu}\p{Ll}/u.test(words))
    return false;
  const list = /(\w+)\.\w+$/.exec(callee)?.[1];
  if (!READABLE_PROPERTY.has(list) || LOGS.test(list)) return false;
  return isProse(words) || (site.holes.length > 0 && /^\p{Lu}\p{Ll}+ (?:[\p{Ll} ]+ )?\{0\}/u.test(site.text));
}

const PUSHES = ofNames(/\w\.(?:push|unshift|add)$/);
const LOGS = ofNames(/^log|log$/i);
