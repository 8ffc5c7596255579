import type { World } from '../../model/world.ts';
import { capitalize } from '../casing.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';

const RUBY = /\.(?:rb|rake|ru|erb|haml|slim|jbuilder)$|(?:^|\/)(?:Rakefile|Gemfile)$/;
const isOfName = charClass(/[\w:/-]/);

/** How programs speak of the gems of a list: `emongolia/auth` and `Emongolia::Auth` of `emongolia-auth`. */
const known = new WeakMap<readonly string[], { paths: readonly string[]; modules: readonly string[] }>();

/** Whether a hit stands in what a foreign gem is required by, or in the module that it brings. */
export function isForeignGem(context: HitContext, { foreignPackages, ownPackages }: World): boolean {
  if (foreignPackages.length === 0 || !RUBY.test(context.path)) return false;
  const name = runAround(context, isOfName).text.replace(/^:+|:+$/g, '');
  const { paths, modules } = spelled(foreignPackages);
  if (/\brequire\b/.test(context.line) && startsWithAny(name, paths, '/')) return true;
  return (
    /^[A-Z]/.test(name) &&
    startsWithAny(name, modules, '::') &&
    !startsWithAny(name, spelled(ownPackages).modules, '::')
  );
}

function startsWithAny(name: string, heads: readonly string[], joint: string): boolean {
  return heads.some((head) => name === head || name.startsWith(`${head}${joint}`));
}

function spelled(gems: readonly string[]) {
  const said = known.get(gems);
  if (said !== undefined) return said;
  const names = gems.filter((gem) => /^[a-z][\w-]*$/.test(gem));
  const made = {
    paths: names.map((gem) => gem.replaceAll('-', '/')),
    modules: names.map((gem) =>
      gem
        .split('-')
        .map((part) => part.split('_').map(capitalize).join(''))
        .join('::'),
    ),
  };
  known.set(gems, made);
  return made;
}
