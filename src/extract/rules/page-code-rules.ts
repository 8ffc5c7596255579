import type { Circumstance } from '../circumstance.ts';
import { inFiles, type JudgedFile, type Rule, rule } from '../rule.ts';
import { isAbbreviation } from '../shapes/identifier.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { ofNames } from '../words/of-names.ts';
import { CODED_PROPERTY, READABLE_PROPERTY } from '../words/properties.ts';

/** Literals in the code of a page, which is there to show something: what no name says to be data is shown. */
export const PAGE_CODE_RULES: readonly Rule[] = [
  ...inFiles(
    ({ language, path }) => language === 'html' && isTemplate(path),
    [
      rule('interface-text', ['ui', 'translate', 0.65], (at) => isLoose(at) && isLabelOfPage(at.words)),
      rule('label-list', ['ui', 'translate', 0.65], (at) => isHandedOn(at) && isLabelOfPage(at.words)),
      rule('interface-property', ['ui', 'translate', 0.62], isSaid),
    ],
  ),
  ...inFiles(
    ({ path }) => /\.(?:cs|cshtml|razor)$/i.test(path),
    [rule('interface-property', ['ui', 'translate', 0.75], (at) => isForPage(at) && isProse(at.words))],
  ),
  ...inFiles(
    ({ path }) => path.endsWith('.blade.php'),
    [
      rule(
        'interface-text',
        ['ui', 'translate', 0.7],
        (at) => isSectionOfPage(at) && isLabel(at.words.trim()),
      ),
    ],
  ),
  ...inFiles(isRazor, [rule('interface-text', ['ui', 'translate', 0.7], isShownByRazor)]),
];

/** Pages that a server fills in: Jinja, Nunjucks, Twig, and plain pages in a folder of templates. */
function isTemplate(path: string): boolean {
  return TEMPLATE.test(path) && !OF_BROWSER.test(path);
}

const TEMPLATE =
  /\.(?:njk|nunjucks|jinja2?|j2|twig|liquid|tera|volt)$|(?:^|\/)(?:templates?|views|partials|layouts?|macros)\/.+\.html?$/i;
const OF_BROWSER = /\.(?:component|page|dialog|modal)\.html$/i;

function isRazor({ path }: JudgedFile): boolean {
  return /\.(?:cshtml|vbhtml|razor)$/i.test(path);
}

/** Read between the marks of the template, and neither in a script nor in an attribute. */
function isInTemplate({ site, context }: Circumstance): boolean {
  if (site.kind !== 'string' || context.attribute !== undefined || context.use !== 'value') return false;
  return /^(?:hole|loose) /.test(site.quoting);
}

/** `{{ "On" if isOpen else "Off" }}`, `headings=['Room', 'State']`: bound to no name. */
function isLoose(at: Circumstance): boolean {
  const { callee, property, variable } = at.context;
  return callee === undefined && property === undefined && variable === undefined && isInTemplate(at);
}

/** `{{ page_footer("Save") }}`, `{{ row('Status', state) }}`: what a macro of the page shows. */
function isHandedOn(at: Circumstance): boolean {
  const { callee, property, variable } = at.context;
  if (callee === undefined || property !== undefined || variable !== undefined) return false;
  return !OF_PROGRAM.test(callee) && isInTemplate(at);
}

/** Tags of templates, and functions that find, compare, link or format something. */
const OF_PROGRAM = ofNames(
  /^(?:comment|if|elif|elseif|elsif|unless|case|when|assign|capture|set|with|from|import|include|extends|block|macro|load|autoescape|cache|component|embed|form_theme|slot|use|widget|trans\w*|eq|ne|not)$|(?:^|[._])(?:url(?:_\w+)?|\w*_url|asset\w*|static\w*|route\w*|get\w*|has\w*|is\w*|can\w*|find\w*|filter\w*|where|attr\w*|icon\w*|image\w*|img\w*|svg\w*|include\w*|import\w*|\w*permission\w*|role\w*|replace|split|join|startswith|endswith|\w*date|\w*time|strftime|date_?format|\w*selectattr|rejectattr|groupby|map|sort\w*|index\w*|count|test|dump|log|merge|update|\w+attr|render\w*|csrf\w*|feature\w*|flag\w*|granted|constant|param\w*|config\w*|env|query|fetch\w*|select\w*|contains|default_locale|absolute_url|controller|encore\w*|vite\w*|webpack\w*|path|url)$/i,
);

/** `{% set button = 'Yes, remove' %}`, `{ html: "Sent to" }`: words that the name of the place is no code for. */
function isSaid(at: Circumstance): boolean {
  const { property, variable, callee } = at.context;
  const name = property ?? variable;
  if (name === undefined || (callee !== undefined && property === undefined) || !isInTemplate(at))
    return false;
  if (SHOWN_IN_MACRO.test(name) || READABLE_PROPERTY.has(name)) return isLabelOfPage(at.words);
  // `{% include "tile.html" with name="Visits" %}`: fields are called in small letters.
  if (name === 'name' && callee === undefined) return /^\p{Lu}\p{Ll}{3}/u.test(at.words) && isLabel(at.words);
  if (CODED_PROPERTY.has(name) || OF_ELEMENT.test(name)) return false;
  return /^\P{Ll}/u.test(at.words) && isProse(at.words);
}

/** Macros take a text as `text` or, with markup in it, as `html`. */
const SHOWN_IN_MACRO =
  /^(?:html|text)$|(?:[a-z]H|^h|_h)tml$|_(?:label|title|text|heading)_(?:prefix|suffix)$/;
const OF_ELEMENT =
  /^(?:class(?:es|_?name)?|\w*_class(?:es)?|style|id|name|value|data[-_]\w+|target|rel|for)$/i;

/** With a capital, or some words in small letters: names of styles are joined by hyphens. */
function isLabelOfPage(words: string): boolean {
  if (isAbbreviation(words) || /[\w]-{1,2}[\w]+-|__/.test(words)) return false;
  return isLabel(words) || COUNTED.test(words);
}

/** `5,000 free messages`, `1 character` */
const COUNTED = /^\d[\d.,\u00a0 ]* \p{L}{3,}(?: \p{L}[\p{L}'’-]*)*[.!?:…]*$/u;

/** `@Html.ActionLink("Change", "Edit", "Room")`, `@Html.LabelFor(m => m.Room, "Room")`: helpers and the argument that they show. */
function isShownByRazor({ context, site, words }: Circumstance): boolean {
  const { callee = '', argument, annotation } = context;
  if (site.kind !== 'string') return false;
  const helper = /(?:^|\.)Html\.(\w+)$/.exec(callee)?.[1] ?? /^Html\.(\w+)$/.exec(annotation ?? '')?.[1];
  const shown = helper === undefined ? undefined : SHOWN_BY_HELPER.get(helper);
  return shown !== undefined && argument === shown && isLabel(words);
}

const SHOWN_BY_HELPER: ReadonlyMap<string, number> = new Map([
  ['ActionLink', 0],
  ['RouteLink', 0],
  ['Label', 1],
  ['LabelFor', 1],
  ['ValidationSummary', 1],
  ['DropDownListFor', 2],
]);

/** `ViewData["Title"] = "Your visits"`, `ViewBag.Title = …`: what a page of ASP.NET is handed to show. */
function isForPage({ context }: Circumstance): boolean {
  const { variable, property, callee } = context;
  if (property !== undefined || callee !== undefined) return false;
  return /^(?:ViewData|TempData|(?:Page)?Title|StatusMessage)$/.test(variable ?? '');
}

/** `@section('title', 'My visits')`: what a page of Blade hands to its frame. */
function isSectionOfPage({ context }: Circumstance): boolean {
  return context.argument === 1 && /^(?:section|yield)$/.test(context.callee ?? '');
}
