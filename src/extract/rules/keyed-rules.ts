import type { Circumstance } from '../circumstance.ts';
import { type Rule, rule } from '../rule.ts';
import { isSmallWord } from '../shapes/identifier.ts';
import { ofNames } from '../words/of-names.ts';

const KEYED_CALL = ofNames(
  /(?:^|\.)(?:t|\$t|tc|\$tc|te|tr|translate|i18n\.\w+|getFixedT|formatMessage|getMessage|gettext|_|__|ngettext|pgettext|localize|\$localize|instant|trans|trans_choice|gettext_lazy|gettext_noop|ugettext\w*|localized|localize|tr|NSLocalizedString|LocalizedStringKey|LocalizedStringResource|GetString|stringResource|Yii::t)$/,
);
/** Takes the text itself, as it stands in the source. */
const GETTEXT_CALL = ofNames(/(?:^|\.)(?:_|__|[a-z]?gettext(?:_lazy|_noop)?)$/);
/** Takes the id and the text by name. */
const DESCRIBED_CALL = ofNames(/(?:^|\.)(?:\$?formatMessage|formatHTMLMessage|defineMessages?)$/);
/** Takes the category first. */
const CATEGORY_CALL = ofNames(/(?:^|\.)Yii::t$/);
const KEYED_ELEMENT = new Set([
  'Trans',
  'FormattedMessage',
  'Translate',
  'i18n-t',
  'Translation',
  'FormattedHTMLMessage',
]);

/** Look-ups by key: text that is its own key, and the text that stands in where a catalog has none. */
export const KEYED_RULES: readonly Rule[] = [
  rule('natural-key', ['catalog', 'import', 0.8], (at) => isOfCategory(at) && isNatural(at)),
  rule('translation-key', ['key', 'keep', 0.95], isOfCategory),
  rule('default-value', ['catalog', 'import', 0.85], isDefault),
  rule('natural-key', ['catalog', 'import', 0.8], (at) => isKey(at) && isNatural(at)),
  rule('translation-key', ['key', 'keep', 0.95], isKey),
];

function isKey({ context }: Circumstance): boolean {
  if (KEYED_ELEMENT.has(context.element ?? ''))
    return /^(?:i18nKey|id|keypath|ns|values)$/.test(context.attribute ?? '');
  if (context.property === 'id' && DESCRIBED_CALL.test(context.callee)) return true;
  return KEYED_CALL.test(context.callee) && context.argument === 0 && context.property === undefined;
}

function isDefault({ context, isDonors, words }: Circumstance): boolean {
  if (/^default(?:Value|Message|Text)(?:_\w+)?$/.test(context.property ?? ''))
    return KEYED_CALL.test(context.callee);
  if (KEYED_ELEMENT.has(context.element ?? ''))
    return /^default(?:s|Message)?$/.test(context.attribute ?? '');
  if (context.property !== undefined || context.argument !== 1) return false;
  // `formatMessage(intl, 'claim', 'claim.title')` names a module of the program.
  const isModule = !isDonors && isSmallWord(words) && /formatMessage$/.test(context.callee ?? '');
  return KEYED_CALL.test(context.callee) && !isModule;
}

/** `Yii::t('app', 'Save')`: the category comes first, and the text, or its key, behind it. */
function isOfCategory({ context }: Circumstance): boolean {
  return CATEGORY_CALL.test(context.callee) && context.argument === 1 && context.property === undefined;
}

/** Words instead of a dotted name: in the donor's script, or with spaces between; catalogs of gettext and Laravel also have one word by itself. */
function isNatural({ isDonors, context, words }: Circumstance): boolean {
  if (isDonors || /\p{L}\s+\p{L}/u.test(words)) return true;
  return GETTEXT_CALL.test(context.callee) && /^\p{Lu}\p{Ll}{2,}[.!?:…]*$/u.test(words);
}
