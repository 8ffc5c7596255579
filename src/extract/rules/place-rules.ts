import { ICON_TAG } from '../../languages/icon-font.ts';
import type { Circumstance } from '../circumstance.ts';
import { commentText } from '../comment-text.ts';
import { inFiles, type JudgedFile, ofOthers, type Rule, rule } from '../rule.ts';
import { isCommentedCode } from '../shapes/commented-code.ts';
import { isHomoglyph } from '../shapes/identifier.ts';
import { isProse } from '../shapes/prose.ts';
import { TECHNICAL_ATTRIBUTE, TECHNICAL_ELEMENT } from '../words/attributes.ts';
import {
  BY_NAME_CALL,
  DOCS_ANNOTATION,
  LOG_CALL,
  NAMING_ATTRIBUTE,
  QUERY_TAG,
  STYLE_TAG,
} from '../words/calls.ts';
import { ofNames } from '../words/of-names.ts';
import { isColumnComment } from './column-comment.ts';
import { isDescribedService } from './described-service.ts';
import { isMeasured } from './measured.ts';
import { isOfCommand } from './of-command.ts';

const IS_LOG = ofNames(LOG_CALL);

const isComment = ({ site }: Circumstance): boolean => site.kind === 'comment';

/** A name with a letter of the donor's script in it that only looks like one of its own. */
function isHidden({ isDonors, words }: Circumstance): boolean {
  return isDonors && isHomoglyph(words);
}

/** Asked first, since many literals are of these and nothing below would have them changed. */
export const COMMON_RULES: readonly Rule[] = [
  rule('syntax', ['technical', 'keep', 0.99], (at) => at.context.use === 'syntax' && !isHidden(at)),
  ...ofOthers([
    rule(
      'markup-attribute',
      ['technical', 'keep', 0.9],
      (at) => at.site.kind === 'attribute' && isTechnicalAttribute(at),
    ),
  ]),
];

/** What the place in the code settles, whatever the text says. */
export const PLACE_RULES: readonly Rule[] = [
  rule(
    'commented-code',
    ['comment', 'ignore', 0.9],
    (at) => isComment(at) && isCommentedCode(commentText(at.site.text)),
  ),
  rule('comment', ['comment', 'ignore', 0.99], isComment),
];

/** The same, after the rules of the file. */
export const USE_RULES: readonly Rule[] = [
  rule('interface-property', ['ui', 'translate', 0.75], isShownKey),
  rule(
    'property-key',
    ['key', 'keep', 0.9],
    ({ site, context }) => site.kind === 'key' || context.use === 'key',
  ),
  rule('looked-up', ['key', 'keep', 0.9], ({ context }) => context.use === 'index'),
  rule('looked-up', ['key', 'keep', 0.7], isMember),
  ...ofOthers([rule('looked-up', ['key', 'keep', 0.8], isFoundByName)]),
  rule('compared', ['compared', 'keep', 0.9], ({ context }) => context.use === 'compared'),
  ...inFiles(
    ({ language }) => language === 'typescript',
    [rule('compared', ['compared', 'keep', 0.8], isAskedFor)],
  ),
  ...inFiles(
    ({ language }) => language === 'go',
    [
      rule('log-call', ['log', 'ignore', 0.9], ({ context }) =>
        /^[tb]\.(?:Fatal|Error|Log|Skip)f?$/.test(context.callee ?? ''),
      ),
    ],
  ),
  ...inFiles(
    ({ language }) => /^(?:python|ruby|typescript)$/.test(language),
    [rule('api-docs', ['docs', 'ignore', 0.85], isDescribedService)],
  ),
  ...inFiles(
    ({ language }) => language === 'swift',
    [
      rule('comment', ['comment', 'ignore', 0.95], ({ context }) => context.property === 'comment'),
      rule('address', ['technical', 'keep', 0.85], isNameOfAsset),
      // `#Preview("Dark") { … }`
      rule('design-time', ['technical', 'ignore', 0.9], ({ context }) => context.callee === 'Preview'),
    ],
  ),
  rule('log-call', ['log', 'ignore', 0.95], ({ context }) => IS_LOG.test(context.callee)),
  rule('log-call', ['log', 'ignore', 0.85], isOfCommand),
  ...ofOthers([rule('log-call', ['log', 'ignore', 0.85], isMeasured)]),
  ...inFiles(
    ({ language }) => XML_FILE.test(language),
    [rule('api-docs', ['docs', 'ignore', 0.9], isDocumentation)],
  ),
  ...inFiles(isProcess, [rule('code', ['technical', 'keep', 0.65], isCodeOfProcess)]),
  rule('schema-label', ['technical', 'ignore', 0.85], isColumnComment),
  rule('query', ['technical', 'keep', 0.97], ({ context }) => QUERY_TAG.test(context.tag ?? '')),
  rule('style', ['technical', 'keep', 0.97], ({ context }) => STYLE_TAG.test(context.tag ?? '')),
  rule(
    'api-docs',
    ['docs', 'ignore', 0.9],
    ({ context, language }) =>
      DOCS_ANNOTATION.test(context.annotation ?? '') &&
      !(language === 'csharp' && NAMING_ATTRIBUTE.test(context.annotation ?? '')),
  ),
  ...inFiles(
    ({ language }) => language === 'php',
    [
      rule('api-docs', ['docs', 'ignore', 0.9], ({ context }) =>
        PHP_DOCS.test(`${context.annotation ?? ''} ${context.property ?? ''}`),
      ),
    ],
  ),
  // `new DocumentBuilder().setTitle('…')`: how Nest's description of an interface is called.
  rule('api-docs', ['docs', 'ignore', 0.9], ({ context }) =>
    /^new DocumentBuilder\(/.test(context.callee ?? ''),
  ),
  rule('design-time', ['technical', 'ignore', 0.9], isDesignTime),
  rule('style', ['technical', 'keep', 0.95], ({ context }) => context.element === 'style'),
  rule('markup-attribute', ['technical', 'keep', 0.9], isTechnicalAttribute),
  ...ofOthers([rule('syntax', ['technical', 'keep', 0.9], isNameOfIcon)]),
  rule(
    'syntax',
    ['technical', 'keep', 0.85],
    (at) => !at.isDonors && TECHNICAL_ELEMENT.has(at.context.element) && at.site.kind === 'text',
  ),
];

/** `#[OA\Property(description: '…')]`: a description of an interface in attributes. */
const PHP_DOCS =
  /^(?:Property|Response|Get|Post|Put|Patch|Delete|RequestBody|JsonContent|Items|MediaType|Examples?|Header|Schema|Parameter) (?:description|summary|examples?|title|tags|schema)$/;

/** `Image("тамга")`, `UIImage(named: "тамга")`: how a picture, a colour or a file of the bundle is called. */
function isNameOfAsset({ context }: Circumstance): boolean {
  const { callee = '', argument, property } = context;
  if (/^(?:named|systemName|systemImage|forResource|ofType|withExtension)$/.test(property ?? '')) return true;
  return (
    argument === 0 &&
    property === undefined &&
    /^(?:(?:SwiftUI\.)?(?:Image|Color)|Font\.custom)$/.test(callee)
  );
}

/**
 * Widgets of pages take what they show as keys: the ranges that a date picker offers, the buttons of a dialog
 * (`dialog({ buttons: { 'Хаах': close } })`).
 */
function isShownKey({ site, context, isDonors }: Circumstance): boolean {
  // PHP and Python have no keys but literals.
  const isKey = site.kind === 'key' || context.use === 'key';
  if (!isDonors || !isKey || !/["']$/.test(site.quoting)) return false;
  const { property, variable, callee = '' } = context;
  if (property === 'buttons') return /dialog$/i.test(callee);
  // Yii: `$this->breadcrumbs = ['Мэдээ' => ['index'], 'Засах']`.
  if (variable === 'breadcrumbs') return property === undefined;
  return /^(?:\w+R|r)anges$/.test(property ?? variable ?? '');
}

/** `Roles.findOne({ where: { name: 'Дарга' } })`: Sequelize, Prisma and TypeORM compare a column with it. */
function isAskedFor({ context, site }: Circumstance): boolean {
  return (
    site.kind === 'string' && (context.property === 'where' || context.within?.includes('where') === true)
  );
}

/** `getRoomByName('Town hall')`, `Room.find_by(title: 'Town hall')`, `rooms.objects.get(title='Town hall')` */
function isFoundByName({ context, language }: Circumstance): boolean {
  const { callee, property, argument } = context;
  if (property === undefined) return argument === 0 && BY_NAME_CALL.test(callee);
  if (language === 'ruby' || language === 'erb') return FIND_BY.test(callee ?? '');
  return language === 'python' && /\.objects\.(?:get|filter|exclude)$/.test(callee ?? '');
}

const FIND_BY = /(?:^|\.)(?:find_by!?|where|rewhere|exists\?)$/;

/** `new Set(['он', 'year'])`: a word in small letters of a set, which is asked whether it has what stands in data. */
function isMember({ context, isDonors, words, site }: Circumstance): boolean {
  if (!isDonors || site.kind !== 'string' || context.callee !== 'new Set') return false;
  return context.element === undefined && /^[\p{Ll}\p{N}-]+$/u.test(words);
}

function isProcess({ language, path }: JudgedFile): boolean {
  return language === 'xml' && /\.(?:bpmn|dmn|cmmn)$|\bbpmn\d*\.xml$/i.test(path);
}

/** `<conditionExpression>${decision == 'Тийм'}</conditionExpression>`, `<script>`: code in a description of a process. */
function isCodeOfProcess({ context, site }: Circumstance): boolean {
  return site.kind !== 'attribute' && /(?:^|:)(?:\w*[eE]xpression|script)$/.test(context.element ?? '');
}

/** Menus and screens that only developers open: `func devTools()`, `class DebugMenu`. */
const FOR_DEVELOPERS = ofNames(
  /^(?:dev|debug|developer)_?(?:tools?|menus?|settings|panel|options|screen|section)/i,
);

/** What makes up data for them: `generateCardMock()`, `class FakeUser`, `class TestUserSeeder`. */
const MADE_UP = ofNames(
  /^Test[A-Z]\w*(?:Initializer|Seeder|Seeds?|Data)$|(?:^|[a-z0-9_])(?:Mock|Fake|Dummy)(?![a-z])|(?:^|_)(?:mock|fake|dummy)(?![a-z])/,
);

/** Previews, what developers alone open, Android's `tools:text`, and text in brackets, with which designers of storyboards mark what is filled in later. */
function isDesignTime(at: Circumstance): boolean {
  const { context, site, language, isDonors } = at;
  if (context.isPreview === true) return true;
  const { function: inside, type } = context;
  if (FOR_DEVELOPERS.test(inside) || MADE_UP.test(inside)) return true;
  if (FOR_DEVELOPERS.test(type) || MADE_UP.test(type)) return true;
  // What Xcode itself writes into a new view, and how it lists the parts of a screen.
  if (language === 'apple' && (context.attribute === 'userLabel' || NEW_VIEW.test(site.text.trim())))
    return true;
  if (context.attribute?.startsWith('tools:') === true) return true;
  if (!MOBILE.test(language) && (isDonors || isInstruction(at))) return false;
  return /^\s*(?:\[[^[\]{}$()]*\]\s*)+$/.test(site.text);
}

/** `<strong>[Choose a letter]</strong>`, `[IN]`: what a page says in brackets, where nothing is chosen yet or of a row. */
function isInstruction({ site, words, isLatinDonor, language }: Circumstance): boolean {
  return (
    isLatinDonor &&
    site.kind === 'text' &&
    language !== 'xml' &&
    (isProse(words) ? /^\[\p{Lu}/u.test(words) : /^\[\p{Lu}{2,8}\]/u.test(words))
  );
}

/** `<span class="material-icons">arrow_back</span>`, `<Icon>close</Icon>`: a font draws the name as a picture. */
function isNameOfIcon({ context, site, words }: Circumstance): boolean {
  const { tag, attribute, element = '' } = context;
  if (attribute !== undefined || (tag !== ICON_TAG && !/^Icon$|[a-z]Icon$/.test(element))) return false;
  return (tag === ICON_TAG || site.kind === 'text') && /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/.test(words);
}

/** Where screens are drawn with texts that are filled in later; elsewhere brackets are a way of writing a link. */
const MOBILE = /^(?:apple|android)$/;

/** What stands in `href` may hold a message, and a submit button is called by its `value`. */
const XML_FILE = /^(?:xml|android|apple)$/;

/** What describes a service or a build to programmers. */
function isDocumentation({ context, path }: Circumstance): boolean {
  const names = [context.element, ...(context.within ?? [])];
  if (/(?:^|\/)pom\.xml$|\.(?:nuspec|csproj|props|targets)$/i.test(path)) return true;
  return names.some((name) =>
    /^(?:\w+:)?(?:documentation|annotation|appinfo|annotatedXml)$/.test(name ?? ''),
  );
}

const NEW_VIEW =
  /^(?:Label|Button|Text|Title|Item|Subtitle|View|Detail|Table View Cell|Lorem ipsum\b.*)(?: \d{1,2})?$/s;

/** Names of `<meta>` whose content people read. */
const META =
  /(?:^|:)(?:title|description|keywords|site_name|image:alt|author|application-name|apple-mobile-web-app-title|subject|abstract)$/i;

function isTechnicalAttribute({ context, site, isDonors, words }: Circumstance): boolean {
  const { attribute, element, property } = context;
  if (attribute?.startsWith('i18n') === true && /^i18n(?:-|$)/.test(attribute)) return true;
  // `*ngFor="let room of rooms"`: a statement of Angular's.
  if (site.kind === 'attribute' && attribute?.startsWith('*') === true) return true;
  // A handler is code, and its literals may be shown.
  if (site.kind !== 'attribute' && /^on[a-z]+$/.test(attribute ?? '')) return false;
  if (!isDonors && element === 'meta' && attribute === 'content') return !META.test(property ?? '');
  if (!TECHNICAL_ATTRIBUTE.has(attribute)) return false;
  if (!isDonors) return attribute !== 'name' || !/\s/.test(words);
  // A component of the donor's own may call anything `direction` that it shows.
  if (/^[A-Z]/.test(element ?? ''))
    return /^(?:key|id|for|htmlFor|to|href|src|dataIndex|dataKey|nameKey|dataField|valueKey|test\w+|data-.+)$/.test(
      attribute ?? '',
    );
  return !/^(?:href|src|to|action|path|name|type|icon|layout|pattern|format|role|id|key)$/.test(
    attribute ?? '',
  );
}
