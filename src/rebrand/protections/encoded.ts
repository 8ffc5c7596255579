import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isEncoded = charClass(/[A-Za-z0-9+/=_-]/);
const BASE64_MIN = 40;
const HEX_MIN = 32;

/**
 * A letter sequence inside a hash, a key or an embedded picture is no name. Base64 is told from a long
 * path by its mixture: real base64 has a tenth digits and both cases in earnest, `mn/gov/ema/…` has not.
 */
export const encoded: Protection = {
  code: 'encoded',
  soft: false,
  protects(context) {
    if (context.line.length < HEX_MIN) return false;
    const run = runAround(context, isEncoded).text;
    if (run.length >= HEX_MIN && /^[0-9a-f]+$/i.test(run) && /\d/.test(run)) return true;
    return run.length >= BASE64_MIN && (isMixed(run) || /;base64,[A-Za-z0-9+/=]*$/.test(lineBefore(context)));
  },
};

function isMixed(run: string): boolean {
  const share = (pattern: RegExp) => (run.match(pattern)?.length ?? 0) / run.length;
  return share(/\d/g) >= 0.05 && share(/[A-Z]/g) >= 0.15 && share(/[a-z]/g) >= 0.15;
}
