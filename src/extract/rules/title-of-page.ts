import type { Circumstance } from '../circumstance.ts';
import { isLabel } from '../shapes/prose.ts';
import { ofNames } from '../words/of-names.ts';
import { NAME_OF_THING } from '../words/properties.ts';

/** `this.page.updateTitle([{ name: 'Rooms' }, { name: 'Visits' }])`, `updateTitleAndTags('Rooms')`: what a page is called, or the way to it. */
export function isTitleOfPage({ context, site, words }: Circumstance): boolean {
  const { callee, argument, property } = context;
  if (argument !== 0 || site.kind === 'key' || !TITLE_CALL.test(callee)) return false;
  return (property === undefined || NAME_OF_THING.has(property)) && isLabel(words);
}

const TITLE_CALL = ofNames(/(?:^|\.)(?:set|update|change)[A-Z]?\w*Title(?:s|And[A-Z]\w*)?$/);
