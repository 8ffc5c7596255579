import type { Protection } from './protection.ts';
import { covers } from './wire.ts';

/** A package that no donor defines comes from a registry, under the name its owner gave it. */
export const registryName: Protection = {
  code: 'registry-name',
  soft: false,
  protects: (context, { world }) =>
    world.foreignPackages.some((name) => context.line.includes(name) && covers(context, name)),
};
