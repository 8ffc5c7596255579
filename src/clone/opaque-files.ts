import { byCodePoint } from '../model/by-code-point.ts';
import type { Opaque } from '../model/scan-result.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';

const KINDS: Readonly<Record<Opaque, RegExp>> = {
  pdf: /\.(?:pdf|ps|eps|ai)$/i,
  // `.pot` is gettext’s, hardly ever an old presentation’s.
  office: /\.(?:docx?|dotx?|xlsx?|xltx?|pptx?|potx|odt|ott|ods|odp|rtf)$/i,
  image: /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|ico|heic|psd)$/i,
  font: /\.(?:ttf|otf|woff2?|eot)$/i,
  media: /\.(?:mp[34]|m4[av]|wav|ogg|og[av]|webm|mov|avi|aac|flac)$/i,
  archive: /\.(?:zip|jar|war|ear|aar|tar|t?gz|bz2|xz|7z|rar|apk|ipa)$/i,
  database: /\.(?:sqlite3?|db3?|mdb|accdb|dbf|realm|bak)$/i,
  compiled: /\.(?:mo|gmo|qm|jasper)$/i,
  // What describes the tables of a database tells that there is one, and nothing of what people have put into it.
  content:
    /\.prisma$|(?:^|\/)(?:migrations?|flyway|liquibase|changelogs?)\/(?:.+\/)?[^/]+\.(?:sql|[jt]s|py|php|rb|xml|ya?ml)$|(?:^|\/)V\d[\w.]*__[^/]+\.sql$|\.(?:entity|model|schema)\.[jt]s$|(?:^|\/)[^/]*(?:Entity|DbContext)\.(?:java|kt|cs)$/i,
};

/** How many files hold words, or may, that no reader of ours sees, and the first of them: told by their names. */
export function opaqueFiles(
  entries: readonly Entry[],
): readonly { readonly what: Opaque; readonly count: number; readonly first: string | null }[] {
  const paths = entries
    .filter(isRegular)
    .map(({ path }) => path)
    .sort(byCodePoint);
  return Object.entries(KINDS).map(([what, name]) => {
    const found = paths.filter((path) => name.test(path));
    return { what: what as Opaque, count: found.length, first: found[0] ?? null };
  });
}
