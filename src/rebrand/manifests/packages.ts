import type { World } from '../../model/world.ts';

/** The packages that one manifest speaks of. */
export type Packages = Pick<World, 'ownPackages' | 'foreignPackages'> &
  Partial<Pick<World, 'ownNamespaces' | 'foreignNamespaces' | 'ownImages'>>;
