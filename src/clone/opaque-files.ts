import type { Opaque } from '../model/scan-result.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';

const KINDS: Readonly<Record<Opaque, RegExp>> = {
  pdf: /\.(?:pdf|ps|eps|ai)$/i,
  office: /\.(?:docx?|dotx?|xlsx?|xltx?|pptx?|potx?|odt|ott|ods|odp|rtf)$/i,
  image: /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|ico|heic|psd)$/i,
  font: /\.(?:ttf|otf|woff2?|eot)$/i,
  media: /\.(?:mp[34]|m4[av]|wav|ogg|og[av]|webm|mov|avi|aac|flac)$/i,
  archive: /\.(?:zip|jar|war|ear|aar|tar|t?gz|bz2|xz|7z|rar|apk|ipa)$/i,
  database: /\.(?:sqlite3?|db3?|mdb|accdb|dbf|realm|bak)$/i,
};

/** How many files hold words, or may, that no reader of ours sees: by what they are, told by their names. */
export function opaqueFiles(
  entries: readonly Entry[],
): readonly { readonly what: Opaque; readonly count: number }[] {
  const paths = entries.filter(isRegular).map(({ path }) => path);
  return Object.entries(KINDS).map(([what, name]) => ({
    what: what as Opaque,
    count: paths.filter((path) => name.test(path)).length,
  }));
}
