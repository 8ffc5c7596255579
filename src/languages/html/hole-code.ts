import type { KeyUse } from '../../model/reading.ts';
import type { Hole, Site } from '../../model/site.ts';
import { messageKeys, pipeKeys } from './attribute-keys.ts';
import { readHole } from './read-script.ts';

export type HoleCode = { readonly sites: readonly Site[]; readonly keys: readonly KeyUse[] };

/** The literals and the look-ups in the holes of a text or, with its quote, of an attribute value. */
export function holeCode(text: string, path: string, holes: readonly Hole[], quote: string): HoleCode {
  const sites: Site[] = [];
  const keys: KeyUse[] = [];
  for (const { span } of holes) {
    const raw = text.slice(span.start, span.end);
    if (raw.startsWith('[')) keys.push(...messageKeys(raw, span.start, 'th:inline'));
    if (!/["'`]/.test(raw)) continue;
    keys.push(...pipeKeys(raw, span.start));
    const code = readHole(text, span, path, quote);
    sites.push(...(code?.sites ?? []));
    keys.push(...(code?.keys ?? []));
  }
  return { sites, keys };
}
