import { lettersOf } from '../../model/letters-of.ts';
import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';

const isOfNamespace = charClass(/[\w\\]/);

/**
 * Whether a hit stands in a namespace of PHP that a package of a registry brings: `Emongolia\Sdk` comes with `emongolia/sdk`.
 * Composer binds the one to the other by custom alone, so a namespace that is called otherwise is not known.
 */
export function isForeignNamespace(context: HitContext, { foreignPackages }: World): boolean {
  if (!/\.(?:php|phtml|neon|ya?ml|json)$/.test(context.path) || !context.line.includes('\\')) return false;
  const [vendor = '', name = ''] = runAround(context, isOfNamespace)
    .text.split(/\\+/)
    .filter((part) => part !== '');
  if (name === '') return false;
  const wanted = `${lettersOf(vendor)}/${lettersOf(name)}`;
  return foreignPackages.some(
    (each) => !each.startsWith('@') && each.includes('/') && spelled(each) === wanted,
  );
}

function spelled(name: string): string {
  return name.split('/').map(lettersOf).join('/');
}
