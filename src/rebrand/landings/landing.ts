import type { Span } from '../../model/edit.ts';
import type { World } from '../../model/world.ts';
import type { HitContext } from '../hit.ts';

/** Where a rename is about to land: a hit with its surroundings, whatever name it is of. */
export type LandingSite = Omit<HitContext, 'term'> & { readonly world: World };

/**
 * A kind of place that takes only names of a certain form. Its code, with `illegal-` before it, is the reason that is
 * printed; the words stand in messages/.
 */
export type Landing = {
  readonly code: string;
  /** The whole name that would change, or null where this is no such place. */
  readonly wholeOf: (site: LandingSite) => Span | null;
  /** Whether the place takes a name. */
  readonly takes: (name: string, site: LandingSite) => boolean;
  /** How the place writes a new name that it does not take as it is. Left out: in no way. */
  readonly spell?: (text: string, site: LandingSite) => string;
};
