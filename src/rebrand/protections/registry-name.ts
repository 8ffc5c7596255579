import type { HitContext } from '../hit.ts';
import type { Protection } from './protection.ts';
import { covers } from './wire.ts';

/** A package that no donor defines comes from a registry, under the name its owner gave it. */
export const registryName: Protection = {
  code: 'registry-name',
  soft: false,
  protects: (context, { world }) =>
    world.foreignPackages.some(
      (name) =>
        context.line.includes(name) && covers(context, name) && (!isBare(name) || isQuoted(context, name)),
    ),
};

/** One word, as people write it too: then only what a program imports by it is the package. */
function isBare(name: string): boolean {
  return /^\w+$/.test(name) && !name.includes('_');
}

function isQuoted({ line, start, lineStart, path }: HitContext, name: string): boolean {
  const at = line.lastIndexOf(name, start - lineStart);
  const after = line[at + name.length] ?? '';
  if (/["'`:/]/.test(line[at - 1] ?? '') && /["'`/]/.test(after)) return true;
  return /\.ya?ml$/.test(path) && /^[ \t-]*$/.test(line.slice(0, at)) && after === ':';
}
