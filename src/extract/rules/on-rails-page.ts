import type { Circumstance } from '../circumstance.ts';
import { isShownByRails } from '../words/is-shown-by-rails.ts';

/** `link_to "Read this first", path` in Ruby, and no code of something. */
export function isOnRailsPage({ context, language, words }: Circumstance): boolean {
  const { callee = '', argument = 0, property } = context;
  if (!/^(?:ruby|erb)$/.test(language) || property !== undefined || !/\p{L}{2}/u.test(words)) return false;
  return isShownByRails(words, callee, argument);
}
