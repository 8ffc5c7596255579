import type { Entry } from '../../src/model/snapshot.ts';
import { type DonorTexts, donorTexts } from '../../src/transfer/donor-texts.ts';

/** What a Mongolian donor of these files says about text; the files are read from memory. */
export function readTextsOf(files: Readonly<Record<string, string>>): Promise<DonorTexts> {
  const entries = Object.keys(files).map((path): Entry => ({ path, oid: path, mode: '100644' }));
  return donorTexts(
    entries,
    { language: 'mn', foreign: false },
    {
      read: async (oids, each) => {
        for (const oid of oids) each(oid, Buffer.from(files[oid]!));
      },
      progress: () => {},
      cache: null,
      help: null,
    },
  );
}
