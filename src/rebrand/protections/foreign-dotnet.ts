import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';

const CODE = /\.(?:cs|vb|fs|cshtml|razor|xaml)$/i;
const USING =
  /^\W*(?:global\s+)?(?:using|Imports|open|@using)\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?[\w.]*$/;
const isOfNamespace = charClass(/[\w.]/);

/**
 * Whether a hit stands in a namespace of .NET that no project of the donor is called by, where packages of the same owner
 * come from NuGet: one of them brings it, or one that these bring.
 */
export function isForeignDotnet(context: HitContext, { ownPackages, foreignPackages }: World): boolean {
  if (!CODE.test(context.path) || !context.line.includes('.')) return false;
  const { text, start } = runAround(context, isOfNamespace);
  const parts = text.split('.');
  const [family = '', second = ''] = parts;
  // `Portal.Title` may be a member of the donor's own class.
  const isNamespace = parts.length > 2 || (second !== '' && USING.test(lineBefore(context)));
  if (!isNamespace || start + family.length < context.end || !/^[A-Z]/.test(family)) return false;
  const brought = depthIn(parts, foreignPackages);
  const own = depthIn(parts, ownPackages);
  return brought > 0 && (brought > own || own <= 1);
}

/** How many parts of a qualified name the closest of these packages has in common with it. */
function depthIn(parts: readonly string[], packages: readonly string[]): number {
  let deepest = 0;
  for (const name of packages) {
    if (!name.startsWith(`${parts[0]}.`)) continue;
    const other = name.split('.');
    const differs = other.findIndex((part, i) => part !== parts[i]);
    deepest = Math.max(deepest, differs === -1 ? other.length : differs);
  }
  return deepest;
}
