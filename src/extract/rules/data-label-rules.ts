import { baseLanguage } from '../../model/base-language.ts';
import type { SiteContext } from '../../model/site.ts';
import type { Circumstance } from '../circumstance.ts';
import { inFiles, type JudgedFile, type Rule, rule } from '../rule.ts';
import { hasProseInMarkup } from '../shapes/has-prose-in-markup.ts';
import { isAbbreviation, isIdentifier } from '../shapes/identifier.ts';
import { hasMarkup } from '../shapes/markup.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { listOf } from '../surroundings.ts';
import { PLACE_NAME } from '../words/places.ts';
import { NAME_OF_THING, OFFERED, READABLE_PROPERTY } from '../words/properties.ts';
import { isForPeople } from './english-rules.ts';
import { isTool } from './for-programmers.ts';
import { isOwnProse } from './own-prose.ts';
import { isSchemaLabel } from './schema-label.ts';

const TO_TRANSLATE = ['seed', 'translate', 0.65] as const;

/** Labels that a donor writing in Latin keeps in data: in JSON, in what is put into tables, and in code that fills them. */
export const DATA_LABEL_RULES: readonly Rule[] = [
  ...inFiles(
    (file) => file.language === 'json' && isContent(file),
    [
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isOfRecord(at, at.context.beside)),
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isOfConstants(at)),
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isHeadline(at)),
      rule('seed-text', TO_TRANSLATE, (at) => isOwnProse(at) && !isParameterOf(at.context)),
      rule(
        'markup-in-text',
        ['template', 'translate', 0.75],
        ({ isLatinDonor, site }) =>
          isLatinDonor && site.text.includes('<') && hasMarkup(site.text) && hasProseInMarkup(site.text),
      ),
    ],
  ),
  ...inFiles(
    (file) => file.language === 'sql' && (file.role === 'seed' || file.role === 'source'),
    [
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isWrittenToTable(at) && isOfRow(at)),
      rule(
        'markup-in-text',
        ['template', 'translate', 0.7],
        (at) => at.isLatinDonor && isWrittenToTable(at) && isLetter(at),
      ),
    ],
  ),
  ...inFiles(
    (file) => file.role === 'seed' && CODE.test(file.language),
    [
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isSeeded(at)),
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isListedSeed(at)),
      rule('seed-text', TO_TRANSLATE, (at) => at.isLatinDonor && isSeededText(at)),
    ],
  ),
  ...inFiles(
    (file) => file.role === 'source' && CODE.test(file.language) && !isTool(file.path),
    [
      rule('label-list', ['ui', 'translate', 0.65], (at) => at.isLatinDonor && isDescribedName(at)),
      rule('label-list', ['ui', 'translate', 0.62], (at) => at.isLatinDonor && isNameOfValue(at)),
      rule('label-list', ['ui', 'translate', 0.6], (at) => at.isLatinDonor && isNameOfId(at)),
    ],
  ),
];

const CODE = /^(?:typescript|vue|svelte|php|python|ruby|csharp|java|kotlin|dart|swift|go)$/;

/** Data that people read: no description of data, none that tools make of a database, and none that sets up tools at the top of a tree. */
function isContent({ role, path, surroundings }: JudgedFile): boolean {
  if (role !== 'source' && role !== 'seed') return false;
  if (surroundings.isSchema || !path.includes('/') || isTool(path)) return false;
  return !OF_TOOLS.test(path);
}

/** Among them `getRooms.json`: what a server once answered to a request of that name. */
const OF_TOOLS =
  /(?:^|\/)migrations?\/|\.schema\.json$|(?:^|\/)(?:package|composer|manifest|app|(?:get|post|put|fetch)[A-Z]\w*)\.json$/;

/** `{ "id": "fees", "label": "Fees to pay" }`; and `{ "name": "Fees", "description": "…" }`, where the name is one of a thing. */
function isOfRecord(at: Circumstance, beside: readonly string[] = []): boolean {
  const { property } = at.context;
  if (at.site.kind === 'key' || !isWritten(at)) return false;
  if (beside.some((name) => OF_PLACE.test(name))) return false;
  if (NAME_OF_THING.has(property)) return isDescribed(beside);
  // What fills a table of forms describes these, and not the table.
  if (at.role !== 'seed' && isSchemaLabel(at)) return false;
  return READABLE_PROPERTY.has(property) && !isParameterOf(at.context);
}

/** `{ "type": "string", "description": "…" }`: how a schema describes a field. */
function isParameterOf({ property, beside = [], within = [] }: SiteContext): boolean {
  return property === 'description' && beside.includes('type') && within.includes('properties');
}

/** `{ "date": "…", "event": "The Town Opens All of Its Rooms to Visitors for a Day" }`: English writes headlines so. */
function isHeadline({ context, words, site, source }: Circumstance): boolean {
  if (baseLanguage(source.language) !== 'en' || site.kind === 'key' || words.length > 300) return false;
  const { property, beside = [] } = context;
  if (property === undefined || NAME_OF_THING.has(property) || beside.some((name) => OF_PLACE.test(name)))
    return false;
  if (/address|agency|office|organi[sz]ation|department/i.test(property)) return false;
  return HEADLINE.test(words) && words.split(' ').length >= 6 && SMALL.test(words);
}

const HEADLINE = /^\p{Lu}[^{}<>=_;|\\]*$/u;
const SMALL = / (?:to|for|of|in|on|with|from|by|after|that) (?:.* )?(?:\p{Lu}|\p{Ll}{3})/u;

/** `{ "NO_SOUND": "No sound", "TOO_LATE": "Too late" }`: a constant in words. */
function isOfConstants({ context, words, site }: Circumstance): boolean {
  const { property = '', beside = [] } = context;
  if (site.kind === 'key' || !/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(property)) return false;
  return (
    beside.length > 0 &&
    beside.every((name) => !/\p{Ll}/u.test(name)) &&
    /\p{Ll}/u.test(words) &&
    isProse(words)
  );
}

/** A thing has a description, a person an address. */
function isDescribed(beside: readonly string[]): boolean {
  return beside.some((name) => DESCRIBING.test(name)) && !beside.some((name) => OF_PERSON.test(name));
}

const DESCRIBING =
  /^(?:(?:short_?|long_?)?descri(?:ption|cao|pcion|be)|deskripsi|desc|summary|tagline|subtitle|label|title|keterangan)$/i;
const OF_PERSON =
  /^(?:e-?mail|phone\w*|mobile|avatar\w*|photo\w*|birth\w*|surname|(?:first|last|full)_?name|gender|password\w*)$/i;

const OF_PLACE = /^(?:lat|latitude|lng|lon|long|longitude|geometry|coordinates|boundary\w*)$/i;

/** `INSERT INTO fees …`, and what is put right later: `UPDATE fees SET title = 'Late fee'`. */
function isWrittenToTable({ context, site }: Circumstance): boolean {
  return site.kind === 'string' && (context.tag === 'insert' || context.tag === 'update');
}

/** `UPDATE letters SET body = '<p>Dear {name}, …</p>'`: whole letters and pages, with markup around what they say. */
function isLetter({ site }: Circumstance): boolean {
  const { text } = site;
  return text.includes('</') && !/^\s*[[{]\s*["{[]/.test(text) && hasMarkup(text) && hasProseInMarkup(text);
}

/** `INSERT INTO fees (name, description) VALUES ('Late fee', '…')` */
function isOfRow(at: Circumstance): boolean {
  const { property } = at.context;
  if (!isWritten(at) || isOfOthers(at.context)) return false;
  if (NAME_OF_THING.has(property)) return isFew(at);
  return READABLE_PROPERTY.has(property) && (at.words.split(' ').length > 3 || rowsOf(at) < MANY);
}

/** Tables of people, of places, of what the program asks for by name, and of texts in several languages. */
const OF_OTHERS =
  /(?:^|[^a-z]|(?<=[a-z])(?=[A-Z]))(?:users?|persons?|people|employees?|staff|citizens?|residents?|members?|customers?|contacts?|accounts?|admins?|authors?|roles?|permissions?|privileges?|translations?|locales?|languages?|currenc(?:y|ies)|countr(?:y|ies)|states?|provinces?|districts?|count(?:y|ies)|regions?|cit(?:y|ies)|towns?|villages?|wards?|barangays?|municipalit(?:y|ies)|communes?|timezones?|banks?|gateways?|regiao|regioes|regiones|cidades?|ciudad(?:es)?|estados?|municipios?|provincias?|distritos?|bairros?|pais(?:es)?|pays|villes?|departements?|kecamatan|kelurahan|desa|kabupaten|provinsi)(?:$|[^a-z])/i;

/** `['name' => 'Building permit', 'fee' => 5]` in a seeder, `op.bulk_insert(table, [{'name': 'Late fee'}])` in a migration. */
function isSeeded(at: Circumstance): boolean {
  const { property, callee = '', beside = [] } = at.context;
  if (!NAME_OF_THING.has(property) || !isWritten(at) || !isFew(at)) return false;
  if (beside.some((name) => OF_PERSON.test(name) || OF_PLACE.test(name))) return false;
  return !OF_SCHEMA.test(callee) && !PERSON.test(at.words) && !isOfOthers(at.context);
}

const PERSON = /^(?:Hon|Mr|Mrs|Ms|Dr|Prof|Engr|Atty|Sr|Sra|Mme)\.? \p{Lu}/u;

function isOfOthers({ callee = '', variable = '', type = '' }: SiteContext): boolean {
  // `UserSeeder` is `User_Seeder`.
  return OF_OTHERS.test(`${callee} ${variable} ${type}`.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
}

/** What says how a table is made, and what looks for one. */
const OF_SCHEMA =
  /(?:^|\.)(?:CreateModel|Column|ForeignKey|Index|UniqueConstraint|create_table|createTable|addColumn|add_column|(?:add_?)?(?:[A-Z]\w*)?Field|get_model|Table|where|find\w*|first\w*|raw|log\w*|info|warn\w*|error|puts|print\w*|echo)$/;

/** `'requirements' => ['Valid card', 'Proof of address']` */
function isListedSeed({ context, site, words, surroundings }: Circumstance): boolean {
  if (site.kind !== 'string' || !/^\P{Ll}/u.test(words) || !isLabel(words)) return false;
  if (OF_SCHEMA.test(context.callee ?? '') || isOfOthers(context)) return false;
  if (context.beside?.some((name) => OF_PLACE.test(name)) === true) return false;
  return !isAbbreviation(words) && surroundings.isAmongLabels(site);
}

/** `{ name: 'Late fee', description: 'What is due after a month', documents: ['The bill'] }` */
function isDescribedName(at: Circumstance): boolean {
  const { property, beside } = at.context;
  if (beside === undefined || !isWritten(at)) return false;
  if (!NAME_OF_THING.has(property) && !OFFERED.has(property)) return false;
  return isDescribed(beside) && !beside.some((name) => OF_CODE.test(name) || OF_PLACE.test(name));
}

/** What functions, options of a command and fields of a schema have beside their name. */
const OF_CODE =
  /^(?:handler|execute|run|parameters|inputSchema|args|alias(?:es)?|schema|version|type|component|rules?|create)$/;

/** `'options' => ['Single', 'Married']`, and a form letter: `'template' => 'This is to certify that [NAME] lives here.'` */
function isSeededText(at: Circumstance): boolean {
  const { property, callee = '' } = at.context;
  if (property === undefined || OF_SCHEMA.test(callee)) return false;
  if (OFFERED.has(property)) return isWritten(at) && !isOfOthers(at.context);
  if (baseLanguage(at.source.language) !== 'en' || !at.words.includes(' ')) return false;
  return isForPeople(
    IN_BRACKETS.test(at.words) ? { ...at, words: at.words.replace(IN_BRACKETS, 'Name') } : at,
  );
}

const IN_BRACKETS = /\[[A-Z]+(?:_[A-Z]+)*\]/g;

/** `{ name: 'Late', value: 'late' }`: the same as a label and its value; `{ name: 'State', children: <b>{state}</b> }`; `{ name: 'Late', color: red }` of a figure. */
function isNameOfValue(at: Circumstance): boolean {
  const { property, beside } = at.context;
  if (beside === undefined || !NAME_OF_THING.has(property) || !isWritten(at) || !isFew(at)) return false;
  return beside.some((name) => VALUE.test(name)) && !beside.some((name) => OF_CODE.test(name));
}

const VALUE =
  /^(?:value|valor|valeur|nilai|wert|count|total|children|colou?r|couleur|farge|farbe|kleur|cor|strokeColor|fillColor)$/;

/** `kinds = [{ id: 'late', name: 'Late' }]`: an id and a name with nothing else beside them are choices, where they stand in a script. */
function isNameOfId(at: Circumstance): boolean {
  const { property, beside, variable, callee } = at.context;
  if (beside === undefined || variable === undefined || callee !== undefined) return false;
  if (!NAME_OF_THING.has(property) || !SCRIPT.test(at.language)) return false;
  if (!beside.some((name) => ID.test(name)) || !beside.every((name) => OF_CHOICE.test(name))) return false;
  return isWritten(at) && isFew(at) && !isOfOthers(at.context) && !PLACE_NAME.has(variable);
}

const SCRIPT = /^(?:typescript|vue|svelte)$/;
const ID = /^(?:id|key|slug)$/;
/** What a choice has beside its name, for the program alone. */
const OF_CHOICE =
  /^(?:id|key|code|codigo|cle|slug|value|icon|colou?r|order|index|disabled|checked|selected|active|enabled|default|visible|class|className)$/;

/** Countries, currencies and banks are more. */
const FEW = 100;

/** Of short descriptions as many are names of places as well. */
const MANY = 500;

function isFew(at: Circumstance): boolean {
  return rowsOf(at) < FEW;
}

function rowsOf({ site, surroundings }: Circumstance): number {
  return surroundings.lists.get(listOf(site)) ?? 0;
}

function isWritten({ words }: Circumstance): boolean {
  return isLabel(words) && !isIdentifier(words) && !isAbbreviation(words);
}
