import { isUtf8 } from 'node:buffer';
import { mapText } from './map-text.ts';
import type { View } from './view.ts';

/** A whole run: without what may not stand before it, each shorter run would be tried from each of its letters. */
const RUN = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}/g;

/** Base64 and hexadecimal that hold text: settings of a cluster, pictures that are drawn in words. */
export const encodedText: View = {
  why: 'encoded-text',
  read: (text) =>
    mapText(text, RUN, ([run]) => {
      const decoded = decode(run);
      // On a line of its own, so that no letter beside the run belongs to a name in it.
      return decoded === null ? null : `\n${decoded}\n`;
    }),
};

function decode(run: string): string | null {
  // Nearly all runs are names and paths of code, which have no digits or one case.
  if (!/\d/.test(run)) return null;
  const isHex = /^[0-9a-f]+$/i.test(run);
  if (isHex ? run.length % 2 !== 0 : !/[A-Z]/.test(run) || !/[a-z]/.test(run)) return null;
  const bytes = Buffer.from(run, isHex ? 'hex' : 'base64');
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  return /[\0-\x08\x0e-\x1f\x7f]/.test(text) ? null : text;
}
