import { documentFindings } from '../extract/documents/document-findings.ts';
import { DOCUMENT } from '../extract/documents/document-texts.ts';
import { scriptOf } from '../extract/script.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding } from '../model/finding.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { DerivePorts } from './ports.ts';
import type { WantedTexts } from './survey-texts.ts';

/** What the donor's documents of office programs say, in its language, sorted by path. */
export async function readDocuments(
  entries: readonly Entry[],
  { language }: Pick<WantedTexts, 'language'>,
  read: DerivePorts['read'],
): Promise<readonly Finding[]> {
  const script = scriptOf(language);
  const documents = entries.filter((entry) => isRegular(entry) && DOCUMENT.test(entry.path));
  const found = new Map<string, readonly Finding[]>();
  const oids = [...new Set(documents.map(({ oid }) => oid))];
  if (oids.length === 0) return [];
  await read(oids, (oid, bytes) => {
    for (const entry of documents)
      if (entry.oid === oid) found.set(entry.path, documentFindings(entry.path, bytes, script));
  });
  return [...found].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([, findings]) => findings);
}
