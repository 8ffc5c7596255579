import type { Entry } from '../../src/model/snapshot.ts';
import { type DonorTexts, donorTexts } from '../../src/transfer/donor-texts.ts';
import type { TextsCache, WantedTexts } from '../../src/transfer/survey-texts.ts';

/** What a donor of these files says about text, a Mongolian one unless told otherwise; the files are read from memory. */
export function readTextsOf(
  files: Readonly<Record<string, string>>,
  wanted: WantedTexts = { language: 'mn', foreign: false },
  cache: TextsCache | null = null,
): Promise<DonorTexts> {
  const entries = Object.keys(files).map((path): Entry => ({ path, oid: path, mode: '100644' }));
  return donorTexts(entries, wanted, {
    read: async (oids, each) => {
      for (const oid of oids) each(oid, Buffer.from(files[oid]!));
    },
    progress: () => {},
    cache,
    help: null,
  });
}
