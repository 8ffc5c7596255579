import { hasPluralRule, pluralCategories } from '../../extract/catalogs/plural-categories.ts';
import type { Finding } from '../../model/finding.ts';
import { PLAN_FILE, type Workspace } from '../workspace.ts';

/** The languages that the plan translates into and nobody here knows: most likely the tag is misspelt. */
export function unknownLanguages({ plan }: Workspace): readonly Finding[] {
  return plan.languages.targets
    .filter((language) => !hasPluralRule(language))
    .map(
      (language): Finding => ({
        code: 'language-unknown',
        severity: 'warning',
        args: { language, forms: pluralCategories(language).join(', ') },
        place: { path: PLAN_FILE },
      }),
    );
}
