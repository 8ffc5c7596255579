import { createHash } from 'node:crypto';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Texts } from './texts.ts';

/** `sha256:` and the digest of all that people have written for a derive beside the plan; null where that is nothing. */
export function textsDigest({ files, added, ready }: Texts): string | null {
  const targets = [...files].flatMap(([path, { targets: own, registrations }]) =>
    [...own]
      .map(([unit, text]) => JSON.stringify([path, unit, text]))
      .concat(JSON.stringify([path, registrations])),
  );
  const laid = added.map(({ path, bytes, mode }) => JSON.stringify([path, mode, sha256(bytes)]));
  const edited = [...ready].map(([path, edits]) => JSON.stringify([path, edits]));
  const rows = [...targets.sort(byCodePoint), ...laid, ...edited.sort(byCodePoint)];
  return rows.length === 0 ? null : `sha256:${sha256(rows.join('\n'))}`;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
