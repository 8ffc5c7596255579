import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { guessLanguage } from '../guess-language.ts';
import { namedLanguage } from '../named-language.ts';
import { ofDonors, type Rule, rule } from '../rule.ts';
import { isCode } from '../shapes/identifier.ts';
import { LANGUAGE_KEY } from '../words/language-keys.ts';
import { CODED_PROPERTY, SHOWN_PROPERTY, VALUE_PROPERTY } from '../words/properties.ts';

/** Text that is data: stored, sent, or the code of something. */
export const DATA_RULES: readonly Rule[] = [
  ...ofDonors([rule('code', ['stored', 'keep', 0.85], (at) => isCode(at.words) && !at.words.includes(' '))]),
  rule('stored-value', ['stored', 'keep', 0.85], isValueBesideLabel),
  ...ofDonors([
    rule(
      'stored-value',
      ['stored', 'keep', 0.7],
      (at) => at.context.attribute === 'value' && isChoice(at.context.element),
    ),
    rule('stored-value', ['stored', 'keep', 0.75], (at) => at.context.property === 'enum'),
    rule('stored-value', ['stored', 'keep', 0.65], isColumnDefault),
    rule('stored-value', ['stored', 'keep', 0.8], isRecord),
    rule('stored-value', ['stored', 'keep', 0.6], isFieldDefault),
    rule('stored-value', ['stored', 'keep', 0.6], isNameOfRole),
    rule('code-property', ['stored', 'keep', 0.75], isCoded),
    rule('code', ['stored', 'keep', 0.7], isCodeConstant),
    rule('stored-value', ['stored', 'keep', 0.65], isCutOff),
  ]),
  rule('other-language', ['catalog', 'keep', 0.85], isOtherLanguage),
  rule('other-language', ['catalog', 'keep', 0.8], isSister),
];

function isValueBesideLabel({ context, site, words, isDonors, surroundings }: Circumstance): boolean {
  const { property, beside = [] } = context;
  if (!VALUE_PROPERTY.has(property) || !beside.some((name) => SHOWN_PROPERTY.has(name))) return false;
  if (!isDonors) return true;
  // `{ label: 'Хугацаа', value: '6–10 сар' }` shows a fact; what is stored is a word, and mostly that of a label.
  const isFact = site.holes.length > 0 || /\p{N}/u.test(words) || / \S+ |[(]/.test(words);
  if (isFact || surroundings.labels.size > 0) return surroundings.isLabelled(words);
  return true;
}

/** `class Request { string Status = "Шинэ" }`: what a record is created with, and stored. */
function isFieldDefault({ context, site, words }: Circumstance): boolean {
  const { type, function: inside, variable, callee, property } = context;
  if (type === undefined || inside !== undefined || callee !== undefined || property !== undefined)
    return false;
  return site.kind === 'string' && /^\$?(?:status|state|role)$/i.test(variable ?? '') && isShort(words);
}

/** `class Roles { const string Clerk = "Мэргэжилтэн" }`: accounts are stored with it, and asked for it. */
function isNameOfRole({ context, site, words }: Circumstance): boolean {
  const { type = '', function: inside, variable, callee, property } = context;
  if (inside !== undefined || variable === undefined || callee !== undefined || property !== undefined)
    return false;
  return site.kind === 'string' && /^(?:\w+R|R)oles?(?:Names?|Constants?)?$/.test(type) && isShort(words);
}

function isShort(words: string): boolean {
  return words.split(' ').length <= 3 && !/[.!?…]$/u.test(words);
}

/** A cell of a table that is a record of its own, in JSON: no single text. */
function isRecord({ language, site }: Circumstance): boolean {
  if (language !== 'csv' || !/^\s*[[{]["{[]/.test(site.text)) return false;
  try {
    return typeof JSON.parse(site.text) === 'object';
  } catch {
    return false;
  }
}

/** What a database writes where nobody gave anything. */
function isColumnDefault({ context }: Circumstance): boolean {
  if (context.property !== 'default') return false;
  return (
    /(?:^|\.|new )(?:Schema|model|define(?!Props|Component|Model|Options)|column)\w*$/i.test(
      context.callee ?? '',
    ) || /^(?:Column|Prop|Field)$/.test(context.annotation ?? '')
  );
}

/** `stripType(address, ['РАЙОН'])`: a word that is taken out of data. */
function isCutOff({ context, site, words }: Circumstance): boolean {
  if (site.holes.length > 0 || !/^[\p{L}.]+(?: [\p{L}.]+)?$/u.test(words)) return false;
  return TAKES_OUT.test(context.callee ?? '');
}

const TAKES_OUT =
  /(?:^|\.)(?:remove|strip|trim)(?:[A-Z]\w*)?(?:Type|Prefix|Suffix|Start|End|Word|Title|Abbreviation)s?$/;

/** `<option value="…">` and components like it; the value of a button is its label. */
function isChoice(element: string | undefined): boolean {
  return (
    element !== undefined &&
    /(?:^|\.)(?:option|item|radio\w*|select\w*|tab\w*|trigger|menuitem|toggle\w*|segment\w*|checkbox)$/i.test(
      element,
    )
  );
}

/** A sentence under `code` is no code, and a map from fields to their names (`{ code: 'Код', name: 'Нэр' }`) holds none. */
function isCoded({ context, words, surroundings }: Circumstance): boolean {
  const { property, variable, argument = 0, beside } = context;
  // `values.owner_id = idOf(form, 'owner_id', 'Эзэмшигч')`: the call's result is the code, its arguments are not.
  if (argument > 0 && beside === undefined) return false;
  if (/\s.*[.!?…]$/u.test(words)) return false;
  if (!CODED_PROPERTY.has(property) || SHOWN_PROPERTY.has(property) || words.split(' ').length > 3)
    return false;
  const fields = surroundings.fields.get(variable ?? '') ?? 0;
  // What has no variable to tell it by counts together, so it takes more of them.
  const isMap = fields >= (variable === undefined ? 8 : 3);
  // Many scripts have no small letters.
  if (/\p{N}/u.test(words) || !/[\p{Ll}\p{Lo}]{2}/u.test(words)) return true;
  return !isMap && (words.length <= 3 || isKeyProperty(property));
}

/** `ACTIVITY_SCHEME = 'УАТ'`: an abbreviation that its constant calls a code. */
function isCodeConstant({ context, words, site }: Circumstance): boolean {
  const { variable = '', property } = context;
  if (site.kind !== 'string' || property !== undefined || !/^\p{Lu}{2,10}$/u.test(words)) return false;
  return /^[A-Z][A-Z\d_]*_(?:CODE|SCHEME|SCHEMA|ID|KEY|SYMBOL)$/.test(variable);
}

function isKeyProperty(property: string | undefined): boolean {
  return property !== undefined && /(?:^|_|[a-z])(?:id|code|uom|slug|key|symbol)$/i.test(property);
}

/** `const authEn = {…}` beside `const authMn = {…}`: the same texts in a language that the donor speaks as well. */
function isSister({ isDonors, isLatinDonor, context, site, source, surroundings }: Circumstance): boolean {
  if (isDonors || isLatinDonor || site.kind === 'text') return false;
  if (surroundings.isSharedCatalog) return true;
  if (!surroundings.namesOwnLanguage) return false;
  const named = namedLanguage(context);
  return named !== null && named !== baseLanguage(source.language);
}

/** `{ mn: '…', ru: '…' }`: what stands under another language than the donor's belongs to that language. */
function isOtherLanguage({ context, source, words, surroundings, isDonors }: Circumstance): boolean {
  const own = baseLanguage(source.language);
  // `const mn: Texts = { … }` and `const ru: Texts = { … }`, one below the other.
  const { variable } = context;
  if (isDonors && surroundings.namesOwnLanguage && LANGUAGE_KEY.has(variable) && !variable.startsWith(own))
    return true;
  const told = [context.property, ...(context.within ?? [])].find((name) => LANGUAGE_KEY.has(name));
  if (told === undefined || told.toLowerCase().startsWith(own)) return false;
  if (context.property === told && (context.beside ?? []).some((name) => LANGUAGE_KEY.has(name))) return true;
  // A library names each language that it brings.
  return told.length > 2 || surroundings.isLibrary || guessLanguage(words) === told;
}
