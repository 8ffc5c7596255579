import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { listOf } from '../surroundings.ts';
import { NAME_OF_THING } from '../words/properties.ts';
import { holding } from '../words/vocabulary.ts';

/** A data file that lists places, as its path tells: `data/geo/communes.json`, `cities.json`. Each country has its own. */
export const LIST_OF_PLACES_RULES: readonly Rule[] = [
  ...inFiles(
    ({ path, language }) => language === 'json' && PLACES.test(path),
    [
      rule(
        'place-name',
        ['reference', 'replace', 0.75],
        ({ context, isLatinDonor }) => isLatinDonor && NAME_OF_THING.has(context.property),
      ),
    ],
  ),
  ...inFiles(
    ({ role, language }) => language === 'json' && (role === 'source' || role === 'seed'),
    [rule('long-list', ['reference', 'replace', 0.7], (at) => at.isLatinDonor && isOfLongList(at))],
  ),
  ...inFiles(
    ({ role }) => role === 'seed',
    [
      rule(
        'place-name',
        ['reference', 'replace', 0.7],
        ({ context, isLatinDonor, site }) =>
          isLatinDonor &&
          site.kind === 'string' &&
          context.callee === undefined &&
          OF_PLACES.has(context.variable),
      ),
    ],
  ),
  ...inFiles(
    ({ role, language }) => role === 'source' && CODE.test(language),
    [
      rule(
        'place-name',
        ['reference', 'replace', 0.7],
        (at) => at.isLatinDonor && REGIONS.has(at.context.variable) && isOneOfMany(at),
      ),
      rule('place-name', ['reference', 'replace', 0.75], (at) => at.isLatinDonor && isUnderCode(at)),
    ],
  ),
];

/** `[{ "code": "2001", "nom": "CC du Pays de Bray" }, …]`: a hundred things with nothing but a code and a name are offices, places or trades. */
function isOfLongList({ context: { property, beside = [] }, site, surroundings }: Circumstance): boolean {
  if (site.kind !== 'scalar' && site.kind !== 'string') return false;
  if (!NAME_OF_THING.has(property) || beside.length > MOST_OF_CODE) return false;
  return (
    beside.some((name) => CODE_OF_THING.test(name)) && (surroundings.lists.get(listOf(site)) ?? 0) >= LONG
  );
}

const LONG = 100;
const MOST_OF_CODE = 3;
const CODE_OF_THING = /^(?:code\w*|id|siren|insee|iso\w*|cod|codigo|codigo_?ibge|kode)$/i;

/** `EAK_REGIONS = listOf(listOf("Landkreis", "Aichach"), …)`: twenty names and more in one variable. */
function isOneOfMany({ site, context, words, surroundings }: Circumstance): boolean {
  if (site.kind !== 'string' || context.use !== 'value' || !/^\p{Lu}/u.test(words)) return false;
  if (/[?!:]$/.test(words)) return false;
  // `COUNTRIES = { FR: 'France', … }`
  const keyed = context.property === undefined ? 0 : (surroundings.fields.get(context.variable ?? '') ?? 0);
  return Math.max(surroundings.lists.get(listOf(site)) ?? 0, keyed) >= SOME;
}

const SOME = 20;

/** `{ AD: 'Andorra', AE: '…' }`: so many names under two letters each are countries or languages, of which Unicode has the names. */
function isUnderCode({ site, context: { property = '', beside = [] } }: Circumstance): boolean {
  if (site.kind !== 'string' || beside.length < MANY_CODES || !TWO_LETTERS.test(property)) return false;
  return beside.every((name) => TWO_LETTERS.test(name));
}

/** Readers tell no more of the names beside one. */
const MANY_CODES = 24;
const TWO_LETTERS = /^(?:[A-Z]{2}|[a-z]{2})$/;
const CODE = /^(?:typescript|php|python|ruby|csharp|java|kotlin|dart|swift|go)$/;
const REGIONS = holding(
  'region province district county country countries counties provinces cities commune municipality municipio cidade ciudad provincia distrito departamento landkreis bundesland gemeinde kecamatan kabupaten provinsi',
);

const PLACES =
  /(?:^|[/_.-])(?:geo|geography|countr(?:y|ies)|regions?|departements?|provinces?|districts?|count(?:y|ies)|cit(?:y|ies)|villes?|communes?|municipalit(?:y|ies)|municipios?|cidades?|ciudades?|estados?|provincias?|distritos?|kecamatan|kelurahan|kabupaten|provinsi|wards?|barangays?)(?:[-_]?\d[\w-]*)?\.json$|(?:^|\/)(?:\w+[-_])?(?:geo|geography|countries|departements|provinces|districts|cities|communes|municipalities|municipios)\//i;

/** `COUNTRY_NAMES = { "RUSSIE" => "Russie, Fédération de" }` in code that changes data. */
const OF_PLACES = holding(
  'country countries pays paises commune communes cities villes departement departements municipios cidades provinsi kabupaten kecamatan',
);
