import type { Finding } from '../../model/finding.ts';
import type { Script } from '../script.ts';
import { documentTexts } from './document-texts.ts';

/** How many texts a finding shows, and how long each may be. */
const SHOWN = 5;
const LONGEST = 80;

/**
 * What a document says that somebody has to write anew, since nothing is written into documents: how many texts it has
 * (in the donor's script, where that is given) and the first of them.
 */
export function documentFindings(path: string, bytes: Uint8Array, script: Script | null): readonly Finding[] {
  const place = { path };
  const texts = documentTexts(bytes);
  if (texts === null) return [{ code: 'text-unread', severity: 'warning', args: { why: 'document' }, place }];
  const wanted = texts.filter((text) => (script?.letter ?? /\p{L}/u).test(text));
  if (wanted.length === 0) return [];
  const shown = wanted
    .slice(0, SHOWN)
    .map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
  const args = { count: wanted.length, texts: shown.join(' | ') };
  return [{ code: 'document-texts', severity: 'warning', args, place }];
}
