import { withEdits } from '../../model/with-edits.ts';
import { isSecretShaped } from '../secret-shaped.ts';
import type { CatalogFormat } from './catalog-format.ts';
import { literalEdits } from './literal-edits.ts';
import { returnedTexts } from './module/returned-texts.ts';

/** Catalogs of Laravel and Yii: `lang/mn/messages.php`, which returns an array of texts. */
export const phpCatalog: CatalogFormat = {
  id: 'php',
  extension:
    /(?:^|\/)(?:lang|langs|languages?|locales?|i18n|translations?|messages)\/(?:[^/]+\/)*[^/]+\.php$/,
  hasBase: false,
  mayBeOther: true,
  isNested: false,
  read: (text) => {
    const found = textsIn(text);
    return found.length === 0
      ? null
      : found.map(({ path, site: { text: said, span, context } }) => ({
          path,
          text: said,
          span,
          ...(context.comment !== undefined && { comment: context.comment }),
        }));
  },
  write: (text, changes) => {
    const edits = textsIn(text).flatMap(({ site }, index) => {
      const change = changes.get(index);
      return typeof change === 'string' ? (literalEdits('x.php', site, change) ?? []) : [];
    });
    return withEdits(text, edits);
  },
};

function textsIn(text: string) {
  return returnedTexts(text)?.texts.filter(({ site }) => !isSecretShaped(site)) ?? [];
}
