import type { StayReason } from '../../model/externalized.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { nearestCatalog } from '../markup/nearest-catalog.ts';
import { jsonTarget } from '../script/json-target.ts';
import { type Package, packagesAround } from '../script/packages.ts';
import { knowsPipe } from './knows-pipe.ts';

const PIPES: readonly (readonly [library: string, pipe: string])[] = [
  ['@ngx-translate/core', 'translate'],
  ['@jsverse/transloco', 'transloco'],
  ['@ngneat/transloco', 'transloco'],
];

/** What Angular marks by itself, and cuts the program up for: one for each language. */
const OWN_MARKS = /\si18n(?:-[\w.-]+)?(?=[\s=>/])/;

/** The pipe that the templates of a package look up with; null where it has none. */
export function pipeOf({ dependencies }: Package): string | null {
  return PIPES.find(([library]) => dependencies.has(library))?.[1] ?? null;
}

/** The catalog that a template looks in, or why there is none for it. */
export function angularMechanism(path: string, text: string, tree: Tree): TargetCatalog | StayReason {
  const own = packagesAround(path, tree).find(({ dependencies }) => dependencies.has('@angular/core'));
  if (own === undefined) return 'no-codemod';
  if (OWN_MARKS.test(text)) return 'other-library';
  const pipe = pipeOf(own);
  if (pipe === null) return 'no-mechanism';
  if (!knowsPipe(path, text, pipe, tree)) return 'not-sure';
  const nearest = nearestCatalog(path, own.folder, tree);
  return nearest === null ? 'no-catalog' : (jsonTarget(nearest, [], tree) ?? 'no-catalog');
}
