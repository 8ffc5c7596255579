import type { Edit } from '../model/edit.ts';
import type { Colour } from '../model/plan.ts';
import { findSlots } from './find-slots.ts';

/**
 * Edits that put the recipient's colours where a colour of the theme stands: a custom property, a key of a theme, a web
 * manifest, `theme-color`, a class with a colour of its own. In a drawing the same digits are a picture and stay.
 */
export function recolour(path: string, text: string, colours: readonly Colour[]): readonly Edit[] {
  const becomes = new Map(colours.map((colour) => [colour.from.toLowerCase(), colour]));
  return findSlots(path, text).flatMap(({ kind, value, start }): Edit[] => {
    const colour =
      kind === 'colour' || kind === 'manifest-colour' ? becomes.get(value.toLowerCase()) : undefined;
    if (colour === undefined) return [];
    const span = { start, end: start + value.length };
    return [{ span, old: value, text: colour.to, by: { stage: 'rebrand', rule: `colour:${colour.from}` } }];
  });
}
