import { baseLanguage } from '../../model/base-language.ts';
import type { SiteContext } from '../../model/site.ts';
import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isAbbreviation, isIdentifier } from '../shapes/identifier.ts';
import { hasMarkup } from '../shapes/markup.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { RUN_TOGETHER } from '../words/attributes.ts';
import { TECHNICAL_CALL } from '../words/calls.ts';
import { ownNameOf } from '../words/own-names.ts';
import { CODED_PROPERTY, READABLE_PROPERTY } from '../words/properties.ts';
import { hasOwnLetter } from '../words/speaks.ts';
import { isBeforeValue } from './before-value.ts';
import { isHandedToProgram, isTool } from './for-programmers.ts';
import { FRAMEWORK_RULES } from './framework-rules.ts';
import { isOnScreen, isToldToProgram } from './on-screen.ts';
import { isPushedText } from './pushed-text.ts';
import { REACT_RULES } from './react-rules.ts';
import { isTitleOfPage } from './title-of-page.ts';

/** Labels of one word or with a capital in each, where the place in the code says that a person is to read them. */
export const SHOWN_NAME_RULES: readonly Rule[] = inFiles(
  ({ role, path }) => role === 'source' && !isTool(path),
  [
    rule('label-list', ['ui', 'translate', 0.7], (at) => isSpelledOut(at) && !isAbbreviation(at.words)),
    rule('label-list', ['ui', 'translate', 0.68], (at) => isSpelledConstant(at) && !isAbbreviation(at.words)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isPutIntoFormat(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.7], (at) => isOfTexts(at) && isSaid(at)),
    rule('label-list', ['ui', 'translate', 0.68], (at) => isUnderOwnLanguage(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isChoice(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isShownByModel(at) && isLabel(at.words)),
    rule('interface-text', ['ui', 'translate', 0.65], (at) => isOnScreen(at.path) && isLabelWithHoles(at)),
    rule('interface-property', ['ui', 'translate', 0.65], (at) => isOnScreen(at.path) && isNamedOnScreen(at)),
    rule('interface-text', ['ui', 'translate', 0.65], isRequest),
    rule('label-list', ['ui', 'translate', 0.65], isNothingChosen),
    rule('label-list', ['ui', 'translate', 0.65], isTrail),
    rule('notification', ['message', 'translate', 0.62], isPushedText),
    rule('label-list', ['ui', 'translate', 0.62], isNameOfCode),
    rule('notification', ['message', 'translate', 0.65], isTitleOfPage),
    rule('interface-text', ['ui', 'translate', 0.62], isBeforeValue),
    rule('label-list', ['ui', 'translate', 0.68], isInBreadcrumbs),
    rule('label-list', ['ui', 'translate', 0.65], isOfWordings),
    rule('interface-attribute', ['ui', 'translate', 0.65], isNamedAttribute),
    rule('label-list', ['ui', 'translate', 0.62], isConstantOfPhp),
    rule('markup-in-text', ['template', 'translate', 0.65], isAttributeInMarkup),
    rule('label-list', ['ui', 'translate', 0.62], isHoleAndLabel),
    rule('markup-in-text', ['template', 'translate', 0.7], isMarkedLabel),
    ...FRAMEWORK_RULES,
    ...REACT_RULES,
  ],
);

/** `{ receivedMode: 'Received mode' }`: who spells a name out writes for people. */
function isSpelledOut({ context, words, site }: Circumstance): boolean {
  const { property, callee = '', argument = 0 } = context;
  if (property === undefined || site.kind !== 'string' || !words.includes(' ') || !/^\p{Lu}/u.test(words))
    return false;
  // `{ city: row('Ship City') }`: the call may look it up.
  return (
    argument === 0 &&
    !TECHNICAL_CALL.test(callee) &&
    !isHandedToProgram(context) &&
    lettersOf(property) === lettersOf(words)
  );
}

/** `static readonly Stage UnderReview = new("Under Review", 2)`, beside the names of roles and of what they may do, which accounts are stored with. */
function isSpelledConstant({ context, site, words, language, source }: Circumstance): boolean {
  // Elsewhere English is what programs say.
  if (baseLanguage(source.language) !== 'en') return false;
  const { type = '', variable, function: inside, callee, property, statement } = context;
  if (!/^(?:csharp|java|kotlin|php|dart|swift)$/.test(language) || site.kind !== 'string') return false;
  if (variable === undefined || inside !== undefined || property !== undefined || statement !== undefined)
    return false;
  if (callee !== undefined && !/^new [A-Z]\w*$/.test(callee)) return false;
  if (!words.includes(' ') || !/^\p{Lu}/u.test(words) || !isLabel(words)) return false;
  return lettersOf(variable) === lettersOf(words) && !OF_RIGHTS.test(type) && !isHandedToProgram(context);
}

const OF_RIGHTS =
  /(?:Role|Permission|Polic(?:y|ie)|Claim|Scope|Header|Event|Analytics|Tracking|Sheet|Tab|Queue|Topic|Table|Column|Cron|Job)(?:Name|Type|Constant|Key)?s?$/;

/** `string.Format(Messages.Required, "Last name")`: what is put into a text. */
function isPutIntoFormat({ context, site, words, language }: Circumstance): boolean {
  if (language !== 'csharp' || site.kind !== 'string' || (context.argument ?? 0) < 1) return false;
  return /^[sS]tring\.Format$/.test(context.callee ?? '') && !isIdentifier(words) && !isAbbreviation(words);
}

function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z\d]/g, '')
    .toLowerCase();
}

/** `class AppTexts { static const skip = 'Skip'; }`: a class of nothing else. */
function isOfTexts({ context, site }: Circumstance): boolean {
  const { type, variable, function: inside, callee, property } = context;
  if (type === undefined || variable === undefined || site.kind === 'key') return false;
  if (inside !== undefined || callee !== undefined || property !== undefined) return false;
  return TEXTS.test(type) && !isHandedToProgram(context);
}

/** A label, or a part of a sentence: `, on `, `démographiques`. */
function isSaid({ words, site, source }: Circumstance): boolean {
  if (isLabel(words)) return true;
  return PART.test(site.text) || (/^\p{Ll}+$/u.test(words) && hasOwnLetter(words, source.language));
}

const PART = /^[,;.:]? \p{Ll}{1,15} ?$|^\p{Ll}{1,15} $/u;

const TEXTS =
  /(?:[a-z]|^)(?:Text|Label|String|Caption|Title|Phrase|Wording|Mensagen|Etiqueta|Libelle|Texte|Texto|Translation|Traduction)s$|(?:^|[a-z])(?:L10n|L10N|Locali[sz]ations?)$/;

/** `{ "en": "1.2 Rooms", "cy": "…" }`: said in the donor's language, and no name of it. */
function isUnderOwnLanguage({ context, site, source, words }: Circumstance): boolean {
  if (site.kind !== 'string' || context.callee !== undefined) return false;
  return context.property === baseLanguage(source.language) && ownNameOf(words) === null;
}

/** `class Kind(models.TextChoices): OPEN = "open", "Open to all"`: what Django shows for a value stands behind it, and bound to no name. */
function isChoice({ context, site, language }: Circumstance): boolean {
  if (language !== 'python' || site.kind !== 'string' || context.use !== 'value') return false;
  const { type, function: inside, variable, property, callee, statement, annotation } = context;
  if (type === undefined || context.isModuleScope !== true) return false;
  return [inside, variable, property, callee, statement, annotation].every((name) => name === undefined);
}

/** `class OutcomeViewModel { string Status => done ? "Successful" : "Open"; }`, `class AgePipe { transform() { return 'Today'; } }`, the cell of a grid. */
function isShownByModel({
  context: { statement, type = '', function: inside = '', callee },
}: Circumstance): boolean {
  if (statement !== 'return' || callee !== undefined) return false;
  if (CELL.test(inside)) return true;
  return inside === 'transform' ? type.endsWith('Pipe') : type.endsWith('ViewModel');
}

const CELL = /^(?:valueGetter|valueFormatter|renderCell|cellRenderer|getOptionLabel)$/;

/** `Purpose: {0}`, `Request #{0}`, `({0} | Clerk)`; what is glued to a hole is a name of the program. */
function isLabelWithHoles({ site, words, context }: Circumstance): boolean {
  const isCode = CODE_AND_HOLE.test(site.text);
  if (site.holes.length === 0 || !(isCode || LABEL_AND_HOLE.test(site.text))) return false;
  const { property, callee = '', function: inside = '', attribute } = context;
  if (attribute !== undefined || CODED_PROPERTY.has(property) || /^(?:toString|hashCode)$/.test(inside))
    return false;
  if (TECHNICAL_CALL.test(callee) || isHandedToProgram(context) || isToldToProgram(context)) return false;
  return isCode || isLabel(words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

/** `TIN No.: {0}` */
const CODE_AND_HOLE = /^\p{Lu}{2,6}(?: \p{L}{1,20}\.?){1,2} ?: \{0\}$/u;

const LABEL_AND_HOLE =
  /^(?!Bearer |Basic )[("“]?\p{Lu}\p{Ll}+(?: [\p{L}.]+){0,3}(?: ?: ?| ?#|:? ["“(]| )\{0\}[^{}]{0,20}$/u;

/** `const titulo = 'Registrar dados';` */
function isNamedOnScreen({ context, words }: Circumstance): boolean {
  const { property, callee, variable } = context;
  return (
    property === undefined &&
    callee === undefined &&
    READABLE_PROPERTY.has(variable) &&
    isProse(words) &&
    !/\p{L},\p{L}/u.test(words)
  );
}

/** `Select Received Mode`, `Enter your name`: English asks a person so, whatever the place is called. */
function isRequest({ words, source, context, site }: Circumstance): boolean {
  if (site.kind === 'key' || baseLanguage(source.language) !== 'en' || !REQUEST.test(words)) return false;
  return (
    isLabel(words) &&
    !isIdentifier(words) &&
    !TECHNICAL_CALL.test(context.callee ?? '') &&
    !isHandedToProgram(context)
  );
}

const REQUEST =
  /^(?:Please )?(?:Select|Choose|Enter|Pick|Type) (?:an? |the |your |one )?\p{L}[\p{L}\d'’/() -]*[.…:]*$/u;

/** `['' => 'Choose', 'a' => 'Area']`, `{ '': 'All' }`: what a list of choices says where none is made. */
function isNothingChosen({ context, site, words }: Circumstance): boolean {
  const { property, callee } = context;
  if (site.kind !== 'string' || !/^(?:|null)$/.test(property ?? '-')) return false;
  return isLabel(words) && !TECHNICAL_CALL.test(callee ?? '') && !isHandedToProgram(context);
}

/** `enum Stage { A("Approved"), R("Rejected") }`: where a constant is called by a code, its text is what the code means. */
function isNameOfCode({ context, site, words, language }: Circumstance): boolean {
  const { type, variable = '', function: inside, callee, property, argument } = context;
  if (!/^(?:java|kotlin)$/.test(language) || site.kind !== 'string' || argument !== 0) return false;
  if (type === undefined || inside !== undefined || callee !== undefined || property !== undefined)
    return false;
  return /^[A-Z\d]{1,4}$/.test(variable) && isLabel(words) && !isAbbreviation(words);
}

/** `wordings.ts`: a module that keeps what the program says, a constant each. */
function isOfWordings({ context, site, words, path }: Circumstance): boolean {
  const { variable, function: inside, callee, property } = context;
  if (site.kind !== 'string' || variable === undefined || !WORDINGS.test(path)) return false;
  return inside === undefined && callee === undefined && property === undefined && isLabel(words);
}

const WORDINGS =
  /(?:^|[/._-])(?:wordings?|captions|phrases|libelles|textos|etiquetas|mensagens|mensajes)[^/]{0,30}\.[cm]?[jt]sx?$/i;

/** `closeLabel="Cancel"`, `hintText="Optional"`: what components of a donor's own are told, in one word. */
function isNamedAttribute({ context, site, words }: Circumstance): boolean {
  if (site.kind !== 'attribute' && site.kind !== 'string' && site.kind !== 'template') return false;
  return (
    (NAMED_ATTRIBUTE.test(context.attribute ?? '') || isRunTogether(context)) &&
    context.property === undefined &&
    context.callee === undefined &&
    isLabel(words)
  );
}

const NAMED_ATTRIBUTE =
  /^[a-z]+[a-zA-Z]*(?:Label|Text|Title|Placeholder|Caption|Message)$|^[a-z]+(?:-[a-z]+)*(?<!^data)-(?:label|text|title|placeholder|caption|message)$/;

/** `<yes-no-dialog dialogtitle="Note">` */
function isRunTogether({ element = '', attribute = '' }: SiteContext): boolean {
  return element.includes('-') && (RUN_TOGETHER.test(attribute) || BESIDE_FIELD.test(attribute));
}

/** `<number-field prefix="Every" suffix="days">`, `<room-icon nombre="Sala">`: what stands beside a field, and names in another language than programs are written in. */
const BESIDE_FIELD = /^(?:prefix|suffix|prefijo|sufijo|nombre|nome|nom|navn|namn)$/;

/** `$this->breadcrumb('Visits', [$home => 'Rooms'])` */
function isInBreadcrumbs({ context, site, words }: Circumstance): boolean {
  if (site.kind !== 'string' || !BREADCRUMBS.test(context.callee ?? '')) return false;
  return context.use === 'value' && isLabel(words);
}

const BREADCRUMBS = /(?:^|\.)(?:(?:add|set|push)_?)?[bB]read_?[cC]rumbs?(?:\.(?:add|push))?$/;

/** `Rooms > Visits > Add a visit`: the way through the menus. */
function isTrail({ site, words }: Circumstance): boolean {
  return site.kind === 'string' && words.length < 300 && TRAIL.test(words);
}

const TRAIL = /^\(?\p{Lu}\p{L}*\p{Ll}[^<>{};=]*(?: > \p{Lu}[^<>{};=]*){2,}\)?$/u;

/** `return [self::OPEN => 'Open'];`: of a constant, the text is no second name for programs. */
function isConstantOfPhp({ context, site, words, language }: Circumstance): boolean {
  const { property = '', callee, statement } = context;
  if (language !== 'php' || site.kind !== 'string' || callee !== undefined || statement !== 'return')
    return false;
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(property) && isLabel(words) && !isAbbreviation(words);
}

/** `'" class="button" title="Change it"><i class="pen"></i></a>'`: a piece of markup with a text in an attribute. */
function isAttributeInMarkup({ site }: Circumstance): boolean {
  if (site.kind !== 'string' && site.kind !== 'template') return false;
  const said = SHOWN_ATTRIBUTE.exec(site.text)?.[1];
  return said !== undefined && isLabel(said.trim());
}

const SHOWN_ATTRIBUTE =
  /\s(?:title|alt|placeholder|aria-label|data-original-title)=\\?["'](\p{Lu}[^"'<>{}\\]{2,200})\\?["']/u;

/** `"#{label} (Region)"`: a name with what it is about. */
function isHoleAndLabel({ site, context, words }: Circumstance): boolean {
  if (site.holes.length !== 1 || !HOLE_AND_LABEL.test(site.text)) return false;
  if (TECHNICAL_CALL.test(context.callee ?? '') || isHandedToProgram(context)) return false;
  return isLabel(words.replace(/[()]/g, '').trim());
}

const HOLE_AND_LABEL = /^\{0\} \(\p{Lu}\p{Ll}+(?: [\p{L}'’]+){0,3}\)$/u;

/** `label: 'Reason <span class="must">*</span>'` */
function isMarkedLabel({ context, site, words }: Circumstance): boolean {
  if (!site.text.includes('<') || !READABLE_PROPERTY.has(context.property) || !hasMarkup(site.text))
    return false;
  return isLabel(words.replace(/<[^<>]*>/g, '').trim());
}
