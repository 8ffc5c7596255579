import { languageOf } from '../../languages/index.ts';
import type { Site } from '../../model/site.ts';
import { unitId } from '../../model/unit-id.ts';
import type { CatalogLeaf } from '../catalogs/catalog-format.ts';
import type { DonorCatalog } from '../catalogs/read-catalogs.ts';
import { isSecretShaped } from '../secret-shaped.ts';
import { type Dictionary, type DictionaryMember, findDictionaries, isXcode } from './find-dictionaries.ts';
import { xcodeCatalog } from './xcode-catalog.ts';

/** What a catalog is called whose languages stand in one file. */
export const DICTIONARY = 'dictionary';

/** A text of a dictionary under the key that it has in the file's catalog. */
export type KeyedSite = { readonly key: string; readonly site: Site };

/** The texts of one language, by the file's sites: keys are those of the whole file, each once. */
export type KeyedMember = { readonly member: DictionaryMember; readonly texts: readonly KeyedSite[] };

export type KeyedDictionary = { readonly dictionary: Dictionary; readonly members: readonly KeyedMember[] };

/** The dictionaries of a file that may take in a language, with keys for their texts. */
export function keyedDictionaries(path: string, text: string, language: string): readonly KeyedDictionary[] {
  const found = findDictionaries(path, text, language).filter(({ canGrow }) => canGrow);
  if (found.length === 0) return [];
  const sites = new Map(
    languageOf(path)
      ?.read(text, path)
      .sites.map((site) => [site.span.start, site]),
  );
  // One word in several languages is known by what leads to it; of several dictionaries each says which one.
  const isAlone = found.length === 1 && found[0]!.members[0]!.leaves[0]!.path.length > 0;
  const leads = found.map(({ names }) => (isAlone ? [] : names));
  const times = new Map<string, number>();
  for (const lead of leads) times.set(lead.join('.'), (times.get(lead.join('.')) ?? 0) + 1);
  return found.map((dictionary, at) => {
    const lead = leads[at]!;
    // What nothing names, or several are called, goes by what it says: where it stands may change.
    const isNamed = isAlone || (lead.length > 0 && times.get(lead.join('.')) === 1);
    const prefix = isNamed ? lead : [...lead, idOf(dictionary, language, sites)];
    const members = dictionary.members.map((member) => ({ member, texts: textsOf(member, prefix, sites) }));
    return { dictionary, members };
  });
}

function idOf({ members }: Dictionary, language: string, sites: ReadonlyMap<number, Site>): string {
  const leaf = members.find(({ code }) => code.language === language)?.leaves[0];
  return unitId(leaf === undefined ? '' : (sites.get(leaf.span.start)?.text ?? ''));
}

function textsOf(
  { leaves }: DictionaryMember,
  prefix: readonly string[],
  sites: ReadonlyMap<number, Site>,
): readonly KeyedSite[] {
  const seen = new Map<string, number>();
  return leaves.flatMap(({ path, span }) => {
    const name = [...prefix, ...path].join('.');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const site = sites.get(span.start);
    if (site === undefined || isSecretShaped(site)) return [];
    return [{ key: times === 0 ? name : `${name}.${times}`, site }];
  });
}

/** The catalog that the dictionaries of a file are; none where there are no dictionaries. */
export function dictionaryCatalog(path: string, text: string, language: string): readonly DonorCatalog[] {
  if (isXcode(path)) return xcodeCatalog(path, text, language, DICTIONARY);
  const dictionaries = keyedDictionaries(path, text, language);
  const members = dictionaries.flatMap((each) => each.members);
  const byLanguage = new Map<string, KeyedSite[]>();
  for (const { member, texts } of members)
    byLanguage.set(member.code.language, [...(byLanguage.get(member.code.language) ?? []), ...texts]);
  const own = byLanguage.get(language)?.filter(({ site }) => site.text.trim() !== '') ?? [];
  if (own.length === 0) return [];
  const namespace = namespaceOf(path);
  const codes = new Map(members.map(({ member: { code } }) => [code.language, code.code]));
  const files = [...codes].map(([each, locale]) => ({ locale, language: each, path }));
  const leaves = own.map(({ key, site }): CatalogLeaf => {
    const { comment } = site.context;
    return { path: [key], text: site.text, span: site.span, ...(comment !== undefined && { comment }) };
  });
  const others = [...byLanguage].filter(([each]) => each !== language);
  return [
    {
      namespace,
      format: DICTIONARY,
      pattern: path,
      files,
      spelling: { keySeparator: '.', pluralSeparator: '_', hasOldPlurals: false },
      source: { locale: codes.get(language)!, language, path, text, leaves },
      entries: own.map(({ key, site }, leaf) => ({
        key,
        leaf,
        isOrdinal: false,
        id: `${namespace}:${key}`,
        text: site.text,
      })),
      others: new Map(
        others.map(([each, texts]) => [each, new Map(texts.map(({ key, site }) => [key, site.text]))]),
      ),
    },
  ];
}

/** A file is known by its name, or by its folder's where it is called `index`. */
function namespaceOf(path: string): string {
  const [name = '', folder = ''] = path.split('/').reverse();
  const stem = name.replace(/\.[^.]+$/, '');
  return /^(?:index|main)$/.test(stem) && folder !== '' ? folder : stem;
}
