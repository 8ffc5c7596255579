import type { StayReason } from '../../model/externalized.ts';
import type { Tree } from '../codemod.ts';
import type { MarkupMechanism } from '../markup/markup-codemod.ts';
import { nearestCatalog } from '../markup/nearest-catalog.ts';
import { jsonTarget } from '../script/json-target.ts';
import { packagesAround } from '../script/packages.ts';
import { knowsPipe } from './knows-pipe.ts';

const PIPES: readonly (readonly [library: string, pipe: string])[] = [
  ['@ngx-translate/core', 'translate'],
  ['@jsverse/transloco', 'transloco'],
  ['@ngneat/transloco', 'transloco'],
];

/** What Angular marks by itself, and cuts the program up for: one for each language. */
const OWN_MARKS = /\si18n(?:-[\w.-]+)?(?=[\s=>/])/;

/** The pipe that a template looks up with and the catalog it looks in, or why it does not. */
export function angularMechanism(path: string, text: string, tree: Tree): MarkupMechanism | StayReason {
  const own = packagesAround(path, tree).find(({ dependencies }) => dependencies.has('@angular/core'));
  if (own === undefined) return 'no-codemod';
  if (OWN_MARKS.test(text)) return 'other-library';
  const pipe = PIPES.find(([library]) => own.dependencies.has(library))?.[1];
  if (pipe === undefined) return 'no-mechanism';
  if (!knowsPipe(path, text, pipe, tree)) return 'not-sure';
  const nearest = nearestCatalog(path, own.folder, tree);
  const catalog = nearest === null ? null : jsonTarget(nearest, [], tree);
  return catalog === null ? 'no-catalog' : { catalog, call: callOf(pipe) };
}

function callOf(pipe: string): MarkupMechanism['call'] {
  return (key, quote, values) => {
    // What another pipe gives has to be told from what this one is given.
    const given = [...values].map(([name, code]) => `${name}: ${code.includes('|') ? `(${code})` : code}`);
    return `${quote}${key}${quote} | ${pipe}${given.length === 0 ? '' : `: { ${given.join(', ')} }`}`;
  };
}
