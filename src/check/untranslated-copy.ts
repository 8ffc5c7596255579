import { scriptOf } from '../model/script-of.ts';
import { withoutPlaceholders } from '../model/without-placeholders.ts';
import type { Check } from './check.ts';
import { eachTarget } from './each-target.ts';

/** Translations that are the donor's text still, whole or in part. */
export const untranslatedCopy: Check = {
  code: 'untranslated-copy',
  *run(input) {
    const script = scriptOf(input.source);
    const letter = new RegExp(`\\p{Script=${script}}`, 'u');
    const word = new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`, 'gu');
    const isLeft = script === 'Latin' ? isLeftInLatin : () => true;
    for (const { entry, language, place } of eachTarget(input)) {
      const { id, source, target } = entry;
      if (target === source && letter.test(source)) {
        yield { code: 'untranslated-copy', severity: 'error', args: { id }, place };
      } else if (scriptOf(language) !== script && letter.test(target)) {
        const own = new Set(withoutPlaceholders(source).match(word));
        const left = withoutPlaceholders(target)
          .match(word)
          ?.find((each) => isLeft(each, own));
        if (left === undefined) continue;
        const args = { id, script, word: left };
        yield { code: 'donor-letters', severity: 'error', args, place };
      }
    }
  },
};

/** Every language keeps names and abbreviations in Latin letters (SMS, COVID, iOS): words in small letters are the donor's. */
function isLeftInLatin(word: string, source: ReadonlySet<string>): boolean {
  return word.length > 2 && word === word.toLowerCase() && source.has(word);
}
