import type { Codemod } from '../codemod.ts';
import { markupCodemod } from '../markup/markup-codemod.ts';
import { packagesAround } from '../script/packages.ts';
import { angularMechanism, pipeOf } from './angular-mechanism.ts';
import { angularPlace } from './angular-place.ts';

/** Templates of Angular with the pipe of ngx-translate or of Transloco. */
export const angularCodemod: Codemod = markupCodemod({
  notation: 'i18next',
  mechanism: ({ path, text }, tree) => angularMechanism(path, text, tree),
  place: angularPlace,
  call(key, quote, values, path, tree) {
    // What another pipe gives has to be told from what this one is given.
    const given = [...values].map(([name, code]) => `${name}: ${code.includes('|') ? `(${code})` : code}`);
    const pipe = packagesAround(path, tree)
      .map(pipeOf)
      .find((name) => name !== null);
    return `${quote}${key}${quote} | ${pipe}${given.length === 0 ? '' : `: { ${given.join(', ')} }`}`;
  },
});
