import type { Codemod } from '../codemod.ts';
import { markupCodemod } from '../markup/markup-codemod.ts';
import { vueMechanism } from './vue-mechanism.ts';
import { vuePlace } from './vue-place.ts';

/** Templates of Vue with vue-i18n: `$t`, which each of them has, whatever its script is. */
export const vueCodemod: Codemod = markupCodemod({
  notation: 'icu',
  mechanism: ({ path, text }, tree) => vueMechanism(path, text, tree),
  place: vuePlace,
});
