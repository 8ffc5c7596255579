import type { Codemod } from '../codemod.ts';
import { markupCodemod } from '../markup/markup-codemod.ts';
import { angularMechanism } from './angular-mechanism.ts';
import { angularPlace } from './angular-place.ts';

/** Templates of Angular with the pipe of ngx-translate or of Transloco. */
export const angularCodemod: Codemod = markupCodemod({
  notation: 'i18next',
  mechanism: ({ path, text }, tree) => angularMechanism(path, text, tree),
  place: angularPlace,
});
