import type { Paint } from '../model/paint.ts';
import type { Translate } from '../model/translate.ts';

/** How words are shown: in these colours and, where there is a catalog, in its language. */
export function paint({ bold, dim, red, green, yellow }: Paint, translate: Translate | undefined): Paint {
  return { bold, dim, red, green, yellow, ...(translate === undefined ? {} : { translate }) };
}
