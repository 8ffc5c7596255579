import { gatheredModules } from '../extract/catalogs/module/gathered-modules.ts';
import type { DonorCatalog } from '../extract/catalogs/read-catalogs.ts';
import { type MissingPolicy, renderCatalog } from '../extract/catalogs/render-catalog.ts';
import { targetLocale, targetPath } from '../extract/catalogs/target-path.ts';
import { closedDictionaries } from '../extract/dictionaries/closed-dictionaries.ts';
import { DICTIONARY } from '../extract/dictionaries/dictionary-catalog.ts';
import { dictionarySisters } from '../extract/dictionaries/dictionary-sister.ts';
import { fixedLocaleFindings } from '../extract/fixed-locales.ts';
import { registeredLocales, unregisteredLocale } from '../extract/registered-locales.ts';
import type { Finding } from '../model/finding.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';
import { type DonorTexts, PIVOT } from './donor-texts.ts';
import { localize } from './localize.ts';
import { planTexts } from './plan-texts.ts';
import type { AddedFile, Registration, Texts } from './texts.ts';

/** What one language brings: translations that ship, by unit. */
export type Tongue = {
  /** BCP 47. */
  readonly language: string;
  /** The country's code in capitals, for donors that name locales with it: `LA`. */
  readonly region: string;
  readonly targets: ReadonlyMap<string, string>;
};

export type DerivedTexts = { readonly texts: Texts; readonly findings: readonly Finding[] };

/**
 * What people have translated, as the derive takes it: the first language also stands in place of hard-coded text, every
 * one gets catalogs beside the donor's and is put into the donor's lists of languages where those are plain lists.
 */
export function textsOf(
  donor: DonorTexts,
  tongues: readonly Tongue[],
  { missing }: Pick<ShipPolicy, 'missing'>,
  overlay: readonly AddedFile[],
): DerivedTexts {
  const rendered = tongues.map((tongue) => ({ tongue, files: catalogsIn(donor, tongue, missing) }));
  const added = rendered.flatMap(({ files }) => files);
  const sisters = new Map(
    [...donor.lists.keys()].map((path) => [
      path,
      tongues.flatMap((tongue) => sistersIn(donor, path, tongue, missing)),
    ]),
  );
  const inside = new Set([...sisters.values()].flat().map(({ language }) => language));
  const present = rendered.flatMap(({ tongue, files }) =>
    files.length > 0 || inside.has(tongue.language) ? [tongue] : [],
  );
  const registrations = new Map<string, readonly Registration[]>();
  const findings: Finding[] = [];
  for (const [path, text] of donor.lists) {
    const own = [
      ...present.flatMap((tongue) => registrationsIn(donor, path, text, tongue)),
      ...sisters.get(path)!,
    ];
    if (own.length > 0) registrations.set(path, own);
    for (const { language } of present) {
      const isDone = own.some((registration) => registration.language === language);
      if (!isDone) findings.push(...unregisteredLocale(path, text, language));
    }
    if (tongues[0] !== undefined)
      findings.push(...fixedLocaleFindings(path, text, donor.language, tongues[0].language));
    for (const { language } of tongues)
      findings.push(...closedDictionaries(path, text, donor.language, language));
  }
  const inPlace = tongues[0]?.targets ?? new Map<string, string>();
  const files = planTexts(donor.facts, donor.index, inPlace, registrations);
  return { texts: { files, added: [...added, ...overlay], ready: new Map(), localize }, findings };
}

/** Only catalogs with a translation: a file of nothing but the donor's texts would be taken for one. */
function catalogsIn(
  { catalogs }: DonorTexts,
  { language, region, targets }: Tongue,
  missing: ShipPolicy['missing'],
): readonly AddedFile[] {
  const added = catalogs.flatMap((catalog): readonly AddedFile[] => {
    const path = targetPath(catalog, language, region);
    const isOwn = path === catalog.source.path;
    if (isOwn || !catalog.entries.some(({ id }) => targets.has(id))) return [];
    const { text } = renderCatalog(catalog, language, targets, policyOf(missing));
    return [{ path, bytes: Buffer.from(text), mode: '100644', by: 'catalog' }];
  });
  const paths = added.map(({ path }) => path);
  return [
    ...added,
    ...catalogs.flatMap((catalog) => gathering(catalog, targetPath(catalog, language, region), paths)),
  ];
}

/** The module that gathers a folder's catalogs, as the donor has it, where each of them is there in the other language. */
function gathering(
  { source, entries, format }: DonorCatalog,
  path: string,
  added: readonly string[],
): readonly AddedFile[] {
  if (format !== 'module' || entries.length > 0 || path === source.path) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const modules = gatheredModules(source.path, source.text);
  const isThere = (module: string) => {
    const stem = folder + module.slice(2).replace(/\.[cm]?[jt]s$/, '');
    return added.some((each) => each.startsWith(`${stem}.`) || each.startsWith(`${stem}/index.`));
  };
  if (modules.length === 0 || !modules.every(isThere)) return [];
  return [{ path, bytes: Buffer.from(source.text), mode: '100644', by: 'catalog' }];
}

function policyOf(missing: ShipPolicy['missing']): MissingPolicy {
  return missing === 'pivot' ? { missing, pivot: PIVOT } : { missing: 'donor' };
}

/** The language in catalogs that stand in the midst of a file. */
function sistersIn(
  { catalogs }: DonorTexts,
  path: string,
  { language, region, targets }: Tongue,
  missing: ShipPolicy['missing'],
): readonly Registration[] {
  return catalogs
    .filter((catalog) => catalog.format === DICTIONARY && catalog.source.path === path)
    .flatMap((catalog) => {
      const locale = targetLocale(catalog.files, language, region);
      return dictionarySisters(catalog, { locale, language }, targets, policyOf(missing)).map((sister) => ({
        ...sister,
        language,
        locale,
      }));
    });
}

function registrationsIn(
  { catalogs }: DonorTexts,
  path: string,
  text: string,
  { language, region }: Tongue,
): readonly Registration[] {
  const files = catalogs.flatMap((catalog) => catalog.files);
  const locale = targetLocale(files, language, region);
  return registeredLocales(path, text).flatMap(({ locales, insert }) => {
    if (insert === null || locales.includes(locale)) return [];
    return [{ at: insert.at, text: insert.text(locale), language, locale }];
  });
}
