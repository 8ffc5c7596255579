import { baseLanguage } from '../model/base-language.ts';
import type { Site } from '../model/site.ts';
import { columnOf } from './column-of.ts';
import { humanity } from './shapes/humanity.ts';
import { isLabel } from './shapes/prose.ts';
import { ASKING_CALL, TECHNICAL_CALL } from './words/calls.ts';
import { isYesOrNo } from './words/is-yes-or-no.ts';
import { PLACE_NAME } from './words/places.ts';
import { NAME_OF_THING } from './words/properties.ts';
import { hasOwnLetter } from './words/speaks.ts';
import { holding } from './words/vocabulary.ts';

/** Fewer entries make no list; as many are places, offices or trades. */
const FEW = 3;
const MANY = 100;

/** How literals make a list, and how much of what only people say has to be in it: of two points each, one for doubtful. */
type List = { readonly of: readonly Site[]; readonly said: number };

/**
 * Whether a literal stands among labels: where nearly all of a list begin with a capital, and some are words that only people
 * say. Each of the rest could be a name of the program.
 */
export function labelLists(sites: readonly Site[], text: string, language: string): (site: Site) => boolean {
  let listed: ReadonlySet<Site> | undefined;
  return (site) => {
    listed ??= new Set([
      ...listsOf(sites, text, language).flatMap((list) => (areLabels(list, language) ? list.of : [])),
      ...choicesIn(sites.filter(isEntry), text)
        .filter((pair) => arePair(pair, language))
        .flat(),
    ]);
    return listed.has(site);
  };
}

function listsOf(sites: readonly Site[], text: string, language: string): readonly List[] {
  const literals = sites.filter(isEntry);
  const lists = [
    ...runsOf(literals, text),
    ...grouped(literals, variableOf),
    ...grouped(literals, functionOf),
    ...grouped(literals, enumOf),
  ];
  // `{ name: 'Anna Berg' }`: names of people are as many words, each with a capital.
  const columns = grouped(literals, (site) => columnOf(site, text)).filter(isManifold);
  const records = [...columns, ...grouped(literals, propertyOf), ...grouped(literals, returnedOf)].map(
    (of) => ({
      of,
      said: Math.max(4, of.length / 4),
    }),
  );
  const maps = grouped(literals, mapOf).filter(isMap);
  return [
    ...[...lists.map((of) => ({ of, said: 2 })), ...records].filter(({ of }) => isShort(of)),
    ...maps.map((of) => ({ of, said: saidInMap(of, language) })),
    // As many as a form has fields, and their answers.
    ...grouped(literals, callOf)
      .filter(isOfForm)
      .map((of) => ({ of, said: 2 })),
  ];
}

/** Names of a program stand in maps as well, so that nearly all of one has to be said; under constants of a donor's own language two labels do. */
function saidInMap(of: readonly Site[], language: string): number {
  if (areNames(of) || areMeant(of, language) || areAccented(of, language)) return 0;
  const isOfConstants =
    baseLanguage(language) !== 'en' &&
    !OF_PARTS.has(of[0]!.context.variable) &&
    of.every(({ context: { property = '' } }) => OWN_CONSTANT.test(property));
  return isOfConstants ? 4 : Math.max(3, of.length);
}

/** `UTREDES`, `OPPHØR` */
const OWN_CONSTANT = /^\p{Lu}{3,}(?:_[\p{Lu}\d]+)*$/u;

/** The longest form that one function makes. */
const MOST = 300;

/** What stands in no function is a table of data, where it is long. */
function isOfForm(sites: readonly Site[]): boolean {
  const isInFunction = sites[0]!.context.function !== undefined;
  if (sites.length >= MANY && !isInFunction) return false;
  return new Set(sites.map(({ text }) => text)).size < (isInFunction ? MOST : MANY);
}

/** The same few states may stand in it again and again. */
function isShort(sites: readonly Site[]): boolean {
  return sites.length < MANY || new Set(sites.map(({ text }) => text)).size < MANY / 2;
}

/** Labels of rows differ; what stands in several of them is asked for somewhere. */
function isManifold(sites: readonly Site[]): boolean {
  return new Set(sites.map(({ text }) => text)).size * 2 > sites.length;
}

function isEntry({ kind, context, text }: Site): boolean {
  return kind === 'string' && (context.use ?? 'value') === 'value' && /\p{L}{2}/u.test(text);
}

/** `data.append(['Area', 'Amount due'])`: literals with nothing but commas between. */
function runsOf(literals: readonly Site[], text: string): readonly (readonly Site[])[] {
  const runs: Site[][] = [];
  let end = -1;
  for (const site of literals) {
    if (end >= 0 && isNext(text, end, site.span.start)) runs.at(-1)!.push(site);
    else runs.push([site]);
    end = site.span.end;
  }
  return runs;
}

/** `isLate ? 'Too late' : 'Open'`, `'Too late' if late else 'Open'`: of two, one of which is said, so is the other. */
function choicesIn(literals: readonly Site[], text: string): readonly (readonly Site[])[] {
  return literals.flatMap((site, at) => {
    const before = literals[at - 1];
    if (before === undefined || site.span.start - before.span.end > GAP) return [];
    return CHOICE.test(text.slice(before.span.end, site.span.start)) ? [[before, site]] : [];
  });
}

const CHOICE = /^\s*:\s*$|^\s+if [^\n'"]{1,80} else\s+$/;

function arePair(pair: readonly Site[], language: string): boolean {
  if (!pair.every(({ text }) => isCapital(text.trim()))) return false;
  return (
    pair.some(({ text }) => humanity(text.trim(), language) === 2) ||
    pair.every(({ text }) => isYesOrNo(text.trim(), language))
  );
}

/** The longest stretch of white space between entries that is looked at, in UTF-16 units. */
const GAP = 200;

function isNext(text: string, end: number, start: number): boolean {
  return start >= end && start - end < GAP && /^\s*,\s*$/.test(text.slice(end, start));
}

function grouped(literals: readonly Site[], keyOf: (site: Site) => string | null): readonly Site[][] {
  const groups = new Map<string, Site[]>();
  for (const site of literals) {
    const key = keyOf(site);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [site]);
    else group.push(site);
  }
  return [...groups.values()];
}

/** `rows = [('Area', room.area), ('Amount due', room.due)]` */
function variableOf({ context: { type, function: inside, variable, property } }: Site): string | null {
  return variable === undefined || property !== undefined ? null : `${type}\n${inside}\n${variable}`;
}

/** `[{ stage: 'Open', id: 1 }, { stage: 'Ready to send', id: 2 }]` */
function propertyOf({ context: { variable, property, beside } }: Site): string | null {
  if (variable === undefined || property === undefined || beside === undefined) return null;
  if (NAME_OF_THING.has(property) && beside.some((name) => REACHED.test(name))) return null;
  return `${variable}\n${property}`;
}

/** What people are reached by, and things are not. */
const REACHED = /^(?:e-?mail|phone\w*|mobile)$/i;

/** `const FIELDS = { area: 'Area', due: 'Amount due' }` */
function mapOf({ context: { variable, function: inside, property, within = [] } }: Site): string | null {
  return property === undefined ? null : `${inside}\n${variable}\n${within.join('.')}`;
}

/** `function kindOf(room) { … return 'Open'; … return 'Ready to send'; }`; in Ruby, what stands there by itself. */
function functionOf({ context }: Site): string | null {
  const { type, function: inside, statement, variable, callee, property } = context;
  if (inside === undefined) return null;
  if (statement === 'return') return `${type}\n${inside}`;
  return (variable ?? callee ?? property) === undefined ? `${type}\n${inside}\n` : null;
}

/** `return [new Stage { Name = "Open" }, new Stage { Name = "Ready to send" }];` */
function returnedOf({ context: { type, function: inside, statement, property } }: Site): string | null {
  if (statement !== 'return' || inside === undefined) return null;
  return NAME_OF_THING.has(property) ? `${type}\n${inside}\n${property}` : null;
}

/** `enum Stage { OPEN("Open"), READY("Ready to send") }`, and a class of such constants. */
function enumOf({ context }: Site): string | null {
  const { type, variable, function: inside, property, callee, argument } = context;
  if (type === undefined || variable === undefined || inside !== undefined) return null;
  return property === undefined && callee === undefined ? `${type}\n${argument}` : null;
}

/** `field('area', 'Area'); field('due', 'Amount due')`: what one function is handed in one place. */
function callOf({ context: { callee, argument, property, use } }: Site): string | null {
  if (callee === undefined || use === 'key' || TECHNICAL_CALL.test(callee)) return null;
  if (ASKING_CALL.test(callee) && !NAMED.test(property ?? '')) return null;
  // `report.column('Area').column('Amount due')`
  const name = callee.includes(')') ? callee.slice(callee.lastIndexOf('.')) : callee;
  return `${name}\n${argument}\n${property}`;
}

/** `insert(['kind_name' => 'Late fee'])` */
const NAMED =
  /(?:^|_)(?:name|nama|nome|nom|nombre|label|title|titre|judul|titulo)(?:_|$)|[a-z](?:Name|Label|Title)$/i;

/**
 * `const stateLabels = { open: 'Open', inReview: 'In review' }`: where a map is called by what has a state or a label, the names
 * of the program stand to the left.
 */
function areNames(sites: readonly Site[]): boolean {
  const { variable, function: inside, within = [] } = sites[0]!.context;
  const names = [variable, within[0], inside].flatMap((name) => name ?? []);
  if (!names.some((name) => OF_STATES.has(name)) || names.some((name) => OF_PARTS.has(name))) return false;
  const spelled = sites.filter(({ context: { property = '' }, text }) => {
    return property !== text && /^[a-z]/.test(property) && lettersOf(property) === lettersOf(text);
  });
  return spelled.length * 5 >= sites.length * 4;
}

/**
 * `{ GASEOUS: 'Gazeux', LIQUID: 'Liquide' }`: where the program is written in English and its people speak another language,
 * a label is no constant in other letters.
 */
function areMeant(sites: readonly Site[], language: string): boolean {
  if (baseLanguage(language) === 'en') return false;
  const { variable, function: inside, within = [] } = sites[0]!.context;
  const names = [variable, within[0], inside].flatMap((name) => name ?? []);
  if (names.some((name) => OF_PARTS.has(name) || PLACE_NAME.has(name))) return false;
  const keys = new Set(sites.map(({ context: { property = '' } }) => property));
  const isOfStates = names.some((name) => OF_STATES.has(name));
  const isKey = (key: string) => CONSTANT.test(key) || MEMBER.test(key) || (isOfStates && SMALL.test(key));
  if (keys.size < sites.length || ![...keys].every(isKey)) return false;
  const own = sites.filter(({ context, text }) => {
    const name = (context.property ?? '').replace(/^.*\./, '');
    return lettersOf(name) !== lettersOf(text.normalize('NFD'));
  });
  return own.length * 5 >= sites.length * 4;
}

/** `{ RESIDENCE: 'Résidence', LOCAL: 'Local' }`: who spells the names of a program as the language is written does so for people. */
function areAccented(sites: readonly Site[], language: string): boolean {
  const { variable, within = [] } = sites[0]!.context;
  if ([variable, within[0]].some((name) => OF_PARTS.has(name) || PLACE_NAME.has(name))) return false;
  return (
    sites.every(({ context: { property = '' }, text }) => {
      return CONSTANT.test(property) && /\p{Ll}/u.test(text);
    }) &&
    sites.some(({ context: { property = '' }, text }) => {
      return hasOwnLetter(text, language) && lettersOf(property) === lettersOf(text.normalize('NFD'));
    })
  );
}

/** A constant, or the number of a grade: `{ 1: 'Faible', 2: 'Fort' }`. */
const CONSTANT = /^(?:[A-Z]{3,}(?:_[A-Z\d]+)*|\d{1,2})$/;

/** `{ [Group.Inner]: 'Interno' }` */
const MEMBER = /^\w+(?:\.\w+)*\.[A-Z]\w*$/;
/** `statusMap = { pending: 'Pendiente' }` */
const SMALL = /^[a-z][a-zA-Z_-]*$/;

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase();
}

const OF_STATES =
  holding(`status statuses state stage option choice label text kind mode priority severity frequency filter
  sort gender unit outcome reason decision title display statut situacao estado day month jour mois dia semana mes
  wochentag monat dag dagen maand ukedag maned`);
const OF_PARTS =
  holding(`route router screen page model entity class component icon tag ref relation collection table
  event key query type schema import module color colour`);

/** Whether most have a name of their own: readers do not tell the maps within a map apart in every language. */
function isMap(sites: readonly Site[]): boolean {
  return new Set(sites.map(({ context }) => context.property)).size * 2 > sites.length;
}

/** All but one in five. */
function areLabels({ of, said }: List, language: string): boolean {
  if (of.length < FEW) return false;
  const texts = of.map((site) => site.text.trim());
  if (texts.filter(isCapital).length * 5 < texts.length * 4) return false;
  return texts.reduce((sum, text) => sum + humanity(text, language), 0) >= said;
}

function isCapital(text: string): boolean {
  return /^\P{Ll}/u.test(text) && isLabel(text);
}
