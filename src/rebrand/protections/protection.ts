import type { World } from '../../model/world.ts';
import type { HitContext } from '../hit.ts';

/** What the whole plan says that a protection may need. */
export type Surroundings = {
  readonly world: World;
  /** Hosts that a domain rule of the plan replaces, lower case. */
  readonly ownHosts: readonly string[];
  /** The donor country's top-level domain: `mn`. */
  readonly tld: string;
  /** File names with a name of the plan in them that stay as they are. */
  readonly keptFiles: readonly string[];
  /** Systems of the donor's state and its companies, of those that a name of the plan meets. */
  readonly systems: readonly KeptSystem[];
};

/** What it is, its names as letters alone, in lower case, and its hosts. */
export type KeptSystem = {
  readonly what: string;
  readonly names: readonly string[];
  readonly hosts: readonly string[];
};

/**
 * A reason to leave a name as it is. `soft` ones are questions, listed as open.
 * The code's words stand in messages/.
 */
export type Protection = {
  readonly code: string;
  readonly soft: boolean;
  readonly protects: (context: HitContext, surroundings: Surroundings) => boolean;
  /** What is told beside its words. Left out: nothing. */
  readonly reasonOf?: (context: HitContext, surroundings: Surroundings) => string;
};
