import { withEdits } from '../../model/with-edits.ts';
import { literalEdits } from '../catalogs/literal-edits.ts';
import type { DonorCatalog } from '../catalogs/read-catalogs.ts';
import type { MissingPolicy } from '../catalogs/render-catalog.ts';
import { type KeyedMember, keyedDictionaries } from './dictionary-catalog.ts';
import { isXcode } from './find-dictionaries.ts';
import { xcodeSisters } from './xcode-sister.ts';

/** A language to be put into a dictionary. */
export type Sister = { readonly at: number; readonly text: string };

/**
 * A further language in each dictionary of a catalog that lacks it and has a translation: the donor's own, word for word,
 * under the other name and with its texts translated. `translations` are by unit id.
 */
export function dictionarySisters(
  catalog: DonorCatalog,
  { locale, language }: { readonly locale: string; readonly language: string },
  translations: ReadonlyMap<string, string>,
  policy: MissingPolicy,
): readonly Sister[] {
  const { path, text, language: own } = catalog.source;
  if (isXcode(path)) return xcodeSisters(catalog, { locale, language }, translations, policy);
  const ids = new Map(catalog.entries.map(({ key, id }) => [key, id]));
  return keyedDictionaries(path, text, own).flatMap(({ members }): readonly Sister[] => {
    const source = members.find(({ member }) => member.code.language === own);
    const isThere = members.some(({ member }) => member.code.language === language);
    const last = members.at(-1);
    if (source === undefined || last === undefined || isThere) return [];
    const said = source.texts.map(({ key, site }) => {
      const translation = translations.get(ids.get(key) ?? '') ?? '';
      return { site, translation, standIn: standIn(catalog, key, site.text, policy) };
    });
    if (said.every(({ translation }) => translation === '')) return [];
    const edits = said.flatMap(
      ({ site, translation, standIn: other }) =>
        literalEdits(path, site, translation) ?? literalEdits(path, site, other) ?? [],
    );
    const { whole, name } = source.member;
    const named = { span: name, text: nameLike(text.slice(name.start, name.end), locale) };
    const body = withEdits(text, [named, ...edits], whole);
    return [{ at: last.member.whole.end, text: `,${gapBefore(text, last)}${body}` }];
  });
}

function standIn(catalog: DonorCatalog, key: string, source: string, policy: MissingPolicy): string {
  if (policy.missing !== 'pivot') return source;
  return catalog.others.get(policy.pivot)?.get(key) ?? source;
}

/** A name in the quotes of another; one that is no word needs some. */
function nameLike(name: string, locale: string): string {
  const quote = /^["'`]/.exec(name)?.[0] ?? (/^\w+$/.test(locale) ? '' : "'");
  return quote + locale + quote;
}

/** What stands before the last language: a line break with its indentation, or a blank. */
function gapBefore(text: string, { member: { whole } }: KeyedMember): string {
  return /(?:\r?\n)?[ \t]*$/.exec(text.slice(Math.max(0, whole.start - 200), whole.start))![0] || ' ';
}
