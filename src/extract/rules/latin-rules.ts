import type { Circumstance } from '../circumstance.ts';
import { fileRule, inFiles, ofOthers, type Rule, rule } from '../rule.ts';
import { hasProseInMarkup } from '../shapes/has-prose-in-markup.ts';
import { isAbbreviation } from '../shapes/identifier.ts';
import { hasMarkup } from '../shapes/markup.ts';
import { isProgram } from '../shapes/program.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import {
  DIALOG_CALL,
  FLASH_CALL,
  FORM_ERROR_CALL,
  JQUERY_TEXT,
  MESSAGES_CALL,
  NAMING_ATTRIBUTE,
  NOTICE_CALL,
  RESPONSE_CALL,
  TECHNICAL_CALL,
  WIDGET_CALL,
} from '../words/calls.ts';
import { ofNames } from '../words/of-names.ts';
import { HEADING, READABLE_PROPERTY } from '../words/properties.ts';
import { isBlockOfNames } from './block-of-names.ts';
import { isInBoundAttribute } from './bound-attribute.ts';
import { isCapitalLabel } from './capital-label.ts';
import { DATA_LABEL_RULES } from './data-label-rules.ts';
import { ENGLISH_RULES } from './english-rules.ts';
import { ERROR_RULES } from './error-rules.ts';
import { isForModel } from './for-model.ts';
import { isForProgrammers } from './for-programmers.ts';
import { HEARD_RULES } from './heard-rules.ts';
import { isInLabelList } from './label-list.ts';
import { LIST_OF_PLACES_RULES } from './list-of-places-rules.ts';
import { MOBILE_RULES } from './mobile-rules.ts';
import { isNamedForPeople } from './named-for-people.ts';
import { isOnRailsPage } from './on-rails-page.ts';
import { isOwnProse, isParameter } from './own-prose.ts';
import { PAGE_CODE_RULES } from './page-code-rules.ts';
import { isPartLabel } from './part-label.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import { PROGRAM_WORD_RULES } from './program-word-rules.ts';
import { isReadableAttribute } from './readable-attribute.ts';
import { isCounted, isReadableLabel } from './readable-label.ts';
import { isSchemaLabel } from './schema-label.ts';
import { SCREEN_RULES } from './screen-rules.ts';
import { isOneOfManyRows, isSeedLabel } from './seed-label.ts';
import { SHOWN_NAME_RULES } from './shown-name-rules.ts';
import { isShownPhrase } from './shown-phrase.ts';
import { isValueOfHole } from './value-of-hole.ts';

/** Text in Latin letters needs evidence that people read it. */
export const LATIN_RULES: readonly Rule[] = ofOthers([
  ...LIST_OF_PLACES_RULES,
  ...MOBILE_RULES,
  ...inFiles(
    ({ role, language, surroundings }) => role === 'seed' && language !== 'csv' && !surroundings.isSchema,
    [
      rule('schema-label', ['technical', 'ignore', 0.85], ({ context }) => context.tag === 'comment'),
      rule('long-list', ['reference', 'replace', 0.7], isOneOfManyRows),
      rule('seed-text', ['seed', 'translate', 0.65], isOwnProse),
      rule('seed-text', ['seed', 'translate', 0.65], isSeedLabel),
    ],
  ),
  ...DATA_LABEL_RULES,
  fileRule('no-evidence', ['technical', 'keep', 0.9], ({ role }) => role === 'config' || role === 'seed'),
  fileRule('no-evidence', ['technical', 'keep', 0.9], ({ language }) => DATA_LANGUAGE.test(language)),
  fileRule('no-evidence', ['technical', 'keep', 0.8], ({ path }) => isForModel(path)),
  rule(
    'no-evidence',
    ['technical', 'keep', 0.85],
    ({ site }) => site.kind === 'text' && (isProgram(site.text) || PIECE_OF_CALL.test(site.text)),
  ),
  rule('style', ['technical', 'keep', 0.85], isBlockOfNames),
  // Before the language is asked: what is shown there is bound to no data, whatever the same words are elsewhere.
  rule('interface-text', ['ui', 'translate', 0.9], (at) => at.site.kind === 'text' && isReadable(at.words)),
  rule('interface-text', ['ui', 'translate', 0.7], isCapitalLabel),
  rule(
    'interface-attribute',
    ['ui', 'translate', 0.85],
    (at) => isReadableAttribute(at.context) && isReadable(at.words),
  ),
  rule('no-evidence', ['technical', 'keep', 0.8], ({ context }) => isParameter(context)),
  ...PROGRAM_WORD_RULES,
  rule('long-list', ['reference', 'replace', 0.75], (at) => isOwnProse(at) && isListed(at)),
  rule(
    'interface-property',
    ['ui', 'translate', 0.75],
    (at) => HEADING.has(at.context.property) && isOwnProse(at),
  ),
  rule('source-language', ['ui', 'translate', 0.65], isOwnProse),
  rule('schema-label', ['technical', 'ignore', 0.75], isSchemaLabel),
  rule('markup-in-text', ['template', 'translate', 0.75], ({ site, context }) => {
    const isTold = site.kind === 'attribute' && context.element?.includes('-') === true;
    if (!(isLiteral(site.kind) || isTold) || !site.text.includes('<')) return false;
    return hasMarkup(site.text) && hasProseInMarkup(site.text);
  }),
  rule('interface-attribute', ['ui', 'translate', 0.75], isComponentLabel),
  rule('interface-attribute', ['ui', 'translate', 0.75], isInBoundAttribute),
  rule('interface-attribute', ['ui', 'translate', 0.8], (at) => isButton(at) && isReadable(at.words)),
  rule(
    'no-evidence',
    ['technical', 'keep', 0.9],
    ({ language, site }) => MOBILE.test(language) && site.kind !== 'text',
  ),
  rule('interface-text', ['ui', 'translate', 0.75], (at) => isOnWidget(at) || isOnRailsPage(at)),
  ...SCREEN_RULES,
  ...ERROR_RULES,
  rule('no-evidence', ['technical', 'keep', 0.8], isForProgrammers),
  rule('interface-attribute', ['ui', 'translate', 0.7], isSetAttribute),
  rule('no-evidence', ['technical', 'keep', 0.9], ({ context }) => TECHNICAL_CALL.test(context.callee ?? '')),
  rule('no-evidence', ['technical', 'keep', 0.85], ({ context }) => OF_PROGRAM.test(context.property ?? '')),
  rule(
    'notification',
    ['message', 'translate', 0.8],
    (at) => NOTICE_CALL.test(at.context.callee ?? '') && isLabel(at.words),
  ),
  rule('notification', ['message', 'translate', 0.75], ({ context, words }) => {
    const { callee = '', argument } = context;
    if (FORM_ERROR_CALL.test(callee)) return isProse(words);
    if (DIALOG_CALL.test(callee)) return /^\p{Lu}/u.test(words) && isProse(words);
    if (MESSAGES_CALL.test(callee)) return argument === 1 && isLabel(words);
    if (JQUERY_TEXT.test(callee) && /\)\.(?:text|html)$/.test(callee))
      return argument === 0 && isLabel(words);
    const shows = FLASH_CALL.test(callee) ? argument === 1 : JQUERY_TEXT.test(callee) && argument === 0;
    return shows && isProse(words);
  }),
  rule(
    'interface-property',
    ['ui', 'translate', 0.8],
    (at) => isReadByPeople(at) && !isForMachines(at) && isReadableLabel(at.words),
  ),
  ...PAGE_CODE_RULES,
  rule('interface-property', ['ui', 'translate', 0.75], (at) => isPartLabel(at) && isLabel(at.words)),
  rule('notification', ['message', 'translate', 0.7], (at) => isSetter(at) && isProse(at.words)),
  rule(
    'response',
    ['message', 'translate', 0.7],
    (at) => RESPONSE_CALL.test(at.context.callee ?? '') && isProse(at.words),
  ),
  rule(
    'label-list',
    ['ui', 'translate', 0.72],
    (at) => isInLabelList(at) && (isName(at.words) || isCounted(at.words)),
  ),
  rule('label-list', ['ui', 'translate', 0.65], isNamedForPeople),
  rule(
    'label-list',
    ['ui', 'translate', 0.8],
    ({ context, language, words }) =>
      language === 'csharp' && NAMING_ATTRIBUTE.test(context.annotation ?? '') && isLabel(words),
  ),
  rule(
    'interface-text',
    ['ui', 'translate', 0.7],
    // `{column.render('Header')}` names a part; what is shown by a call is said in words.
    (at) =>
      isChild(at) &&
      (at.context.callee === undefined ? isLabel(at.words) || isPiece(at.site.text) : isProse(at.words)),
  ),
  rule('interface-text', ['ui', 'translate', 0.65], isShownPhrase),
  rule('interface-text', ['ui', 'translate', 0.7], (at) => isValueOfHole(at) && isLabel(at.words)),
  rule('label-list', ['ui', 'translate', 0.6], (at) => isEnumKey(at.context.property) && isProse(at.words)),
  rule(
    'sentence-with-holes',
    ['template', 'translate', 0.6],
    (at) =>
      at.site.holes.length > 0 && MARKUP_FILE.test(at.path) && /^[A-Z]/.test(at.words) && isProse(at.words),
  ),
  rule('label-list', ['ui', 'translate', 0.6], (at) => isSentence(at) && MARKUP_FILE.test(at.path)),
  ...SHOWN_NAME_RULES,
  ...PLAIN_RULES,
  ...ENGLISH_RULES,
  ...HEARD_RULES,
  rule(
    'foreign-sentence',
    ['technical', 'keep', 0.6],
    (at) => isProse(at.words) && at.words.split(' ').length >= 4,
  ),
  rule('no-evidence', ['technical', 'keep', 0.85], () => true),
]);

/** `Text('Read this first')` in Dart, Swift and Kotlin. */
function isOnWidget({ context, language, words }: Circumstance): boolean {
  if (!/^(?:dart|swift|kotlin)$/.test(language) || context.argument !== 0) return false;
  return WIDGET_CALL.test(context.callee ?? '') && isReadableLabel(words);
}

/** A label, and no `PLC 07`, nor `a.text ~* ?` of a query. */
function isName(words: string): boolean {
  return isLabel(words) && !isAbbreviation(words) && !/^[a-z]\w{0,20}\.\w/.test(words);
}

const MOBILE = /^(?:android|apple|strings)$/;
const DATA_LANGUAGE = /^(?:json|yaml|properties|sql|xml|toml|csv|prisma)$/;
const MARKUP_FILE = /\.(?:[jt]sx|vue|svelte|html?|ejs|hbs|cshtml|razor|vbhtml|njk|twig|ftlh?)$/i;

/** One of a hundred literals or more: schools, offices, trades. A sentence among them is none. */
function isListed({ site, words, surroundings }: Circumstance): boolean {
  return site.kind === 'string' && !/[.!?…:]$/u.test(words) && surroundings.isInLongList(site);
}

/** `messages.title`, `.Portal.Session`: names of the program, also where it shows them. */
const DOTTED = /^\.?[\w-]+(?:[._][\w-]+)+$/;

/** Two letters or more that are no capitals, or `No`, `Ex: 20`: `OK` and `PDF` stand in every language, words of more capitals do not. */
function isReadable(words: string): boolean {
  return READABLE.test(words) && !DOTTED.test(words);
}

const READABLE =
  /\p{Ll}{2}|\p{Lo}{2}|\p{L}{2,}[.,]?\s+(?:[/&–-]\s+)?\p{L}{2,}|^\p{Lu}\p{Ll}(?:$|\s?:)|^(?:[/|–-] )?\p{Lu}{6,}\s?[:!.]?$/u;

/** `{hours + ' hr(s)'}`: the blank at its edge parts it from the rest of a sentence. */
function isPiece(text: string): boolean {
  return /^ ?\p{Ll}{2}[\p{L}().]* ?$/u.test(text) && text !== text.trim();
}

function isChild({ context, path, words }: Circumstance): boolean {
  return (
    !DOTTED.test(words) &&
    context.element !== undefined &&
    context.attribute === undefined &&
    context.property === undefined &&
    (MARKUP_FILE.test(path) || SCRIPT.test(path))
  );
}

/** An element in a script is one of JSX, however the file is called. */
const SCRIPT = /\.[cm]?js$/i;

function isEnumKey(property: string | undefined): boolean {
  return property !== undefined && /^[A-Z][A-Z0-9_]+$|[.[]|^[1-5]\d\d$/.test(property);
}

/** Three words and more, as people write them: in the file of a page hardly anything else is. */
function isSentence({ words, site }: Circumstance): boolean {
  if (!/^[¿¡"'(]?\p{Lu}/u.test(words) || site.kind === 'key' || words.split(' ').length < 3) return false;
  // The path of a drawing begins with a capital as well.
  return isProse(words) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}

/** `{ fieldtype: 'Link', options: 'Sales Invoice', label: 'Invoice' }`: what a field is to the program; a header of a request. */
const OF_PROGRAM =
  /^(?:(?:field|data|doc|column|input|control|link)_?(?:type|name)|doctype|options|dataIndex|debugLabel|(?:proxy-)?authorization)$/i;

/** `labelInfo="Date of the request"`, `empty-text="Nothing yet"`: what components of a donor's own are told. */
function isComponentLabel({ context, words, site }: Circumstance): boolean {
  const { attribute = '' } = context;
  if (site.kind !== 'attribute' && site.kind !== 'string') return false;
  return (
    (READABLE_PROPERTY.has(attribute) || TOLD_FIRST.test(attribute)) &&
    isProse(words) &&
    /^\P{Ll}/u.test(words)
  );
}

/** `<input type="submit" value="Send">`: a button of that kind is called by its value. */
function isButton({ context }: Circumstance): boolean {
  const { element = '', attribute, property = '' } = context;
  if (attribute !== 'value') return false;
  // `<s:submit value="Send">`, `<h:commandButton value="Send">` of JSP and JSF.
  return element === 'input' ? /^(?:submit|button|reset)$/i.test(property) : TAG_BUTTON.test(element);
}

const TAG_BUTTON = /^\w+:(?:submit|reset|button|command(?:Button|Link))$/i;

const TOLD_FIRST =
  /^(?:primary|secondary|label|title|hint|help|tooltip|message|placeholder|caption|description)(?:[A-Z-]|$)/;

/** Grids call the head of a column so: https://www.ag-grid.com/javascript-data-grid/column-properties/; and `btnSave`, as in older programs. */
const NAMED_SO = ofNames(/^headerName$|^(?:btn|lbl)[A-Z]\w*$|[a-z]Aria$/);

function isReadByPeople({ context }: Circumstance): boolean {
  return READABLE_PROPERTY.has(context.property) || NAMED_SO.test(context.property);
}

/** `button.setAttribute('aria-label', 'Show all of them')`: of all attributes few take words. */
function isSetAttribute({ context, words }: Circumstance): boolean {
  if (context.argument !== 1 || !/(?:^|\.)setAttribute$/.test(context.callee ?? '')) return false;
  return /^\p{Lu}\p{Ll}/u.test(words) && isProse(words);
}

/** `setButtonText('Show all')`, `this.errorMessage.set('Not found')`: what is set is called by what people read. */
function isSetter({ context }: Circumstance): boolean {
  const [, property, signal] = /(?:^|\.)(?:set([A-Z]\w*)|(\w+)\.set)$/.exec(context.callee ?? '') ?? [];
  const name = property ?? signal;
  return context.property === undefined && READABLE_PROPERTY.has(name);
}

/** Hints for programs that draw pictures. */
function isForMachines({ context }: Circumstance): boolean {
  return /(?:^|[-_])ai[-_]hint$|^aiHint$|AiHint$|AIHint$/.test(context.property ?? '');
}

/** `', attributes: { "a": b } }) }}`, `' + outcome.details | shown + '`: what stands around markup in the literal of a template's call. */
const PIECE_OF_CALL = /^\s*["'](?:\s*,\s*\w{1,40}:|\s*\}|\s[+|]\s)|^\s*\{\{-?\s*\w{1,60}\([^)}]{0,200}$/;

function isLiteral(kind: string): boolean {
  return kind === 'string' || kind === 'template';
}
