import type { Circumstance } from '../circumstance.ts';
import { inFiles, ofDonors, ofOthers, type Rule, rule } from '../rule.ts';
import { isSecretShaped } from '../secret-shaped.ts';
import { isAddress } from '../shapes/address.ts';
import { isDateFormat, isWordedDateFormat } from '../shapes/date-format.ts';
import { isCall, isCode, isHomoglyph, isIdentifier, isMistyped, isSmallWord } from '../shapes/identifier.ts';
import { isAlphabet, isCharacterClass, isPattern } from '../shapes/pattern.ts';
import { hasLetters } from '../shapes/prose.ts';
import { isGraphql, isQuery } from '../shapes/query.ts';
import { isShownCapital } from '../shapes/shown-capital.ts';
import { isStyle } from '../shapes/style.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { CURRENCY } from './file-rules.ts';
import { isLoudLabel } from './loud-label.ts';
import { isShownPhrase } from './shown-phrase.ts';

/** Never printed, never a unit: before all other rules. */
export const SECRET_SHAPE_RULES: readonly Rule[] = [
  rule('secret', ['technical', 'keep', 1], ({ site }) => isSecretShaped(site)),
];

/** Patterns of letters, which are used for comparing and still need the recipient's letters. */
export const PATTERN_RULES: readonly Rule[] = [
  ...ofDonors([
    rule(
      'identity-pattern',
      ['pattern', 'replace', 0.9],
      (at) => isCharacterClass(at.site.text) && /\{\d|\\d|0-9/.test(at.site.text),
    ),
    rule(
      'character-class',
      ['pattern', 'replace', 0.85],
      (at) => isCharacterClass(at.site.text) || at.site.kind === 'regex',
    ),
  ]),
  rule('no-words', ['technical', 'keep', 0.97], ({ site }) => site.kind === 'regex'),
  ...ofDonors([
    rule(
      'date-format',
      ['pattern', 'replace', 0.85],
      (at) => isCodeLiteral(at) && at.site.holes.length === 0 && isWordedDateFormat(at.site.text),
    ),
  ]),
];

/** What a text's own looks settle, in the donor's script as well. */
export const SHAPE_RULES: readonly Rule[] = [
  rule(
    'placeholder-only',
    ['technical', 'keep', 0.97],
    ({ words, site }) => !hasLetters(words) && hasLetters(site.text),
  ),
  rule('no-words', ['technical', 'keep', 0.99], ({ words }) => !hasLetters(words)),
  ...ofDonors([
    rule('address', ['technical', 'keep', 0.85], (at) => isCodeLiteral(at) && isPathOfXml(at.words)),
    rule(
      'address',
      ['technical', 'keep', 0.8],
      (at) => (isCodeLiteral(at) || at.site.kind === 'attribute') && isFile(at.words),
    ),
  ]),
  ...inFiles(
    ({ language }) => language === 'php',
    [
      rule(
        'no-words',
        ['technical', 'keep', 0.9],
        (at) => isCodeLiteral(at) && RULE_OF_LARAVEL.test(at.words),
      ),
    ],
  ),
  ...ofDonors([
    rule('address', ['technical', 'keep', 0.85], (at) => WEB_ADDRESS.test(at.site.text.trim())),
    rule('alphabet', ['pattern', 'replace', 0.9], (at) => isAlphabet(at.words)),
    rule('no-words', ['technical', 'keep', 0.85], (at) => isGarbled(at.words)),
    rule('homoglyph', ['technical', 'keep', 0.85], (at) => isHomoglyph(at.words)),
    rule(
      'homoglyph',
      ['technical', 'keep', 0.7],
      (at) =>
        (isCodeLiteral(at) || isValueOfXml(at)) &&
        !READABLE_PROPERTY.has(at.context.property) &&
        isMistyped(at.words),
    ),
  ]),
  rule(
    'query',
    ['technical', 'keep', 0.9],
    (at) => isCodeLiteral(at) && isQuery(at.site.text) && !at.isDonors,
  ),
  rule(
    'query',
    ['technical', 'keep', 0.7],
    (at) => (isCodeLiteral(at) || isValueOfXml(at)) && isSureQuery(at.site.text),
  ),
];

/** What they settle for a text in Latin letters, whatever is said about it. */
export const LATIN_SHAPE_RULES: readonly Rule[] = ofOthers([
  rule('currency-code', ['reference', 'replace', 0.8], ({ words }) => CURRENCY.test(words)),
  rule(
    'address',
    ['technical', 'keep', 0.95],
    ({ words, site }) => isAddress(words) || (site.text !== words && isAddress(site.text.trim())),
  ),
  rule('date-format', ['technical', 'keep', 0.95], ({ words }) => isDateFormat(words)),
  rule(
    'placeholder-only',
    ['technical', 'keep', 0.9],
    ({ words }) => words.startsWith('$') && VARIABLE.test(words),
  ),
  rule('query', ['technical', 'keep', 0.9], (at) => isCodeLiteral(at) && isGraphql(at.site.text)),
  rule('no-words', ['technical', 'keep', 0.9], ({ words }) => isPattern(words)),
  rule(
    'code',
    ['technical', 'keep', 0.9],
    ({ words, site }) => isCode(words) || isCall(words) || isShortcut(words) || isFlag(site.text),
  ),
  rule('interface-property', ['ui', 'translate', 0.65], isLoudLabel),
  rule(
    'identifier',
    ['technical', 'keep', 0.9],
    (at) => at.site.kind !== 'text' && isIdentifier(at.words) && !(at.isLatinDonor && isShownCapital(at)),
  ),
  rule('style', ['technical', 'keep', 0.9], (at) => at.site.kind !== 'text' && isStyle(at.words)),
  rule('style', ['technical', 'keep', 0.9], ({ context }) =>
    [context.property, ...(context.within ?? [])].some((name) =>
      /font[-_]?famil(?:y|ies)$/i.test(name ?? ''),
    ),
  ),
  rule(
    'identifier',
    ['technical', 'keep', 0.8],
    (at) =>
      at.site.kind !== 'text' &&
      at.context.attribute === undefined &&
      isSmallWord(at.words) &&
      !isShownPhrase(at) &&
      !(isGivenBack(at) && at.surroundings.isAmongPhrases(at.site)),
  ),
]);

/** `$total_label:`, in a page that some program fills in. */
const VARIABLE = /^\$[a-z]\w*\s?[:#]?$/;

/** `required|in:Шинэ,Хуучин`: the rules for a field, and the values that it may have: https://laravel.com/docs/validation */
const RULE_OF_LARAVEL =
  /^(?:[a-z_]+(?::[^|\s]*)?\|)*(?:in|not_in|(?:required|prohibited|exclude|missing|present|accepted|declined)_(?:if|unless)|(?:not_)?regex|(?:starts|ends|doesnt_start|doesnt_end)_with):\S[^|]*(?:\|[a-z_]+(?::[^|]*)?)*$/;

/** A word that a function gives back; in other places, and in other languages, it may be a key. */
function isGivenBack({ isLatinDonor, context, language }: Circumstance): boolean {
  return isLatinDonor && (context.statement === 'return' || /^(?:java|kotlin|csharp)$/.test(language));
}

/** A literal of code: what people read may begin with `Update …` as well. */
function isCodeLiteral({ site }: Circumstance): boolean {
  return site.kind === 'string' || site.kind === 'template';
}

/** A value of a description, a change set or a form. */
function isValueOfXml({ language, site }: Circumstance): boolean {
  return language === 'xml' && (site.kind === 'scalar' || site.kind === 'attribute');
}

/** `вЂ”`: a dash, an arrow or a check mark in UTF-8 that an editor took for Windows-1251, and nothing else. */
function isGarbled(text: string): boolean {
  return /^(?:[^\p{L}]*(?:вЂ|в„|в€|в†|в‡|в‰|в”|в•|в—|в™|вњ|вќ|вћ|рџ)[^\p{L}\s]?[^\p{L}]*)+$/u.test(text);
}

/** `Ctrl+Enter`: keys bear these names in every country. */
function isShortcut(text: string): boolean {
  return /^(?:(?:Ctrl|Control|Cmd|Command|Alt|Option|Shift|Meta|Win)\s?\+\s?)+[A-Za-z\d]+$/.test(text);
}

/** `-k, --kind <kind>`: an option of a command line. */
function isFlag(text: string): boolean {
  return /^(?:-\w, )?--[a-z][\w-]*(?: ?[<[=]|$)/.test(text);
}

/** `https://a.mn/Хууль.pdf`; what comes behind `?` may be a message. */
const WEB_ADDRESS = /^(?:https?|ftp):\/\/[^\s?]+$/;

/** `files/2023/Тайлан 1.pdf`, `тамга.png`: a file, whatever its name is written in. */
function isFile(text: string): boolean {
  return /^(?:[\w.~-]*\/[^<>"'\n]*|[^\s<>"'/]+)\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar|png|jpe?g|svg|gif|webp|mp4)\s*$/i.test(
    text,
  );
}

/** `//button[text()='Хаах']`: where something stands in a page, as tests and robots look for it. */
function isPathOfXml(text: string): boolean {
  return /^\(?\/\/[\w*:-]+(?:\[|\/)/.test(text);
}

function isSureQuery(text: string): boolean {
  return /^["'\s)]*(?:UNION\s+(?:ALL\s+)?)?(?:WITH\s+\w+\s+AS\s*\(\s*SELECT\b|SELECT\b[\s\S]*\bFROM\b|INSERT\s+INTO\b|UPDATE\b[\s\S]*\bSET\b|DELETE\s+FROM\b|(?:CREATE|ALTER|DROP)\s+(?:TABLE|TYPE|VIEW|(?:UNIQUE\s+)?INDEX)\b)/i.test(
    text,
  );
}
