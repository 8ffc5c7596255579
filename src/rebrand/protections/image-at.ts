import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';

const isOfImage = charClass(/[A-Za-z0-9._:/@-]/);
/** Where an image is taken from a registry: `FROM owner/portal`, `image: ghcr.io/owner/portal`. */
const TAKEN =
  /(?:^\s*FROM\s+(?:--\S+\s+)?|--from=|\b(?:image|container|newName)["']?\s*:\s*["']?)[A-Za-z0-9._:/@-]*$/;
/** How the values of a chart of Helm say it. */
const VALUES = /(?:^|\/)values[\w.-]*\.ya?ml$/;
const OF_VALUES = /\brepository["']?\s*:\s*["']?[A-Za-z0-9._:/-]*$/;

/** The image that a hit stands in, as it is written where it is taken from a registry or an owner there; null elsewhere. */
export function imageAt(context: HitContext): string | null {
  if (!context.line.includes('/')) return null;
  const before = lineBefore(context);
  if (!TAKEN.test(before) && !(VALUES.test(context.path) && OF_VALUES.test(before))) return null;
  const { text } = runAround(context, isOfImage);
  return text.includes('/') ? text : null;
}
