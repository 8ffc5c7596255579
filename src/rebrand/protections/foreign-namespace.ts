import { lettersOf } from '../../model/letters-of.ts';
import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';

const isOfNamespace = charClass(/[\w\\]/);

/**
 * Whether a hit stands in a namespace of PHP that a package of a registry brings. Where no lock file and no copy of the
 * package says which those are, custom has it that `Emongolia\Sdk` comes with `emongolia/sdk`.
 */
export function isForeignNamespace(context: HitContext, world: World): boolean {
  if (!/\.(?:php|phtml|neon|ya?ml|json)$/.test(context.path) || !context.line.includes('\\')) return false;
  const parts = runAround(context, isOfNamespace)
    .text.split(/\\+/)
    .filter((part) => part !== '');
  const [vendor = '', name = ''] = parts;
  if (name === '') return false;
  const brought = depthIn(parts, world.foreignNamespaces);
  // Of two that both fit, the longer one loads the class.
  const own = depthIn(parts, world.ownNamespaces);
  if (brought !== own) return brought > own;
  const wanted = `${lettersOf(vendor)}/${lettersOf(name)}`;
  return (
    own === 0 &&
    world.foreignPackages.some(
      (each) => !each.startsWith('@') && each.includes('/') && spelled(each) === wanted,
    )
  );
}

/** How many parts of a qualified name the longest of these namespaces that it lies in has. */
function depthIn(parts: readonly string[], namespaces: readonly string[]): number {
  const depths = namespaces
    .map((each) => each.split('\\'))
    .filter((prefix) => prefix.every((part, i) => part === parts[i]))
    .map(({ length }) => length);
  return Math.max(0, ...depths);
}

function spelled(name: string): string {
  return name.split('/').map(lettersOf).join('/');
}
