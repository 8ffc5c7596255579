import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isLabel, isProse } from '../shapes/prose.ts';

/** What telephones show beside what a program draws: the reasons for which it asks for the camera, and attributes of layouts. */
export const MOBILE_RULES: readonly Rule[] = [
  rule('interface-property', ['ui', 'translate', 0.8], isReasonForAccess),
  ...inFiles(
    ({ language }) => language === 'android',
    [rule('interface-attribute', ['ui', 'translate', 0.75], isOfLayout)],
  ),
];

/** `NSCameraUsageDescription` of `Info.plist`, and of what such a file is made from. */
function isReasonForAccess({ context, isLatinDonor, words, site }: Circumstance): boolean {
  if (!isLatinDonor || site.kind === 'key') return false;
  return /^(?:NS|NFC)\w*UsageDescription$/.test(context.property ?? '') && isProse(words);
}

/** `app:subtitle="Scan the code"`, `app:helperText="…"`: what views of a donor's own or of a library show. */
function isOfLayout({ context, isLatinDonor, site, words }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'attribute') return false;
  return SHOWN.test(context.attribute ?? '') && isLabel(words);
}

const SHOWN =
  /^(?!tools:)\w+:(?:label|prompt|\w*(?:[tT]itle|[hH]int|[lL]abel|[tT]ooltip|[sS]ummary|[dD]escription|Text|Message|Prompt))$/;
