import { scriptOf } from '../model/script-of.ts';
import type { Check } from './check.ts';
import { eachTarget } from './each-target.ts';

/** Translations that are the donor's text still, whole or in part. */
export const untranslatedCopy: Check = {
  code: 'untranslated-copy',
  *run(input) {
    const script = scriptOf(input.source);
    const letter = new RegExp(`\\p{Script=${script}}`, 'u');
    const word = new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`, 'u');
    for (const { entry, language, place } of eachTarget(input)) {
      const { id, source, target } = entry;
      if (target === source && letter.test(source)) {
        yield { code: 'untranslated-copy', severity: 'error', args: { id }, place };
      } else if (scriptOf(language) !== script && letter.test(target)) {
        const args = { id, script, word: word.exec(target)![0] };
        yield { code: 'donor-letters', severity: 'error', args, place };
      }
    }
  },
};
