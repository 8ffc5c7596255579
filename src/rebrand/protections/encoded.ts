import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isEncoded = charClass(/[A-Za-z0-9+/=_-]/);
const BASE64_MIN = 40;
const HEX_MIN = 32;
/** How many small letters stand together on average: 1.7 by chance, four and more in words. */
const WORDLESS = 2.75;

/**
 * A letter sequence inside a hash, a key or an embedded picture is no name. Base64 is told from a long
 * path by its mixture: real base64 has a tenth digits and both cases in earnest, `mn/gov/ema/…` has not. Both has
 * `PortalPageOfAccountAndApplication_AP007`; but there words stand around the name.
 */
export const encoded: Protection = {
  code: 'encoded',
  soft: false,
  protects(context) {
    if (context.line.length < HEX_MIN) return false;
    const { text: run, start } = runAround(context, isEncoded);
    if (run.length >= HEX_MIN && /^[0-9a-f]+$/i.test(run) && /\d/.test(run)) return true;
    if (run.length < BASE64_MIN) return false;
    if (/;base64,[A-Za-z0-9+/=]*$/.test(lineBefore(context))) return true;
    const [before, after] = [run.slice(0, context.start - start), run.slice(context.end - start)];
    return isMixed(run) && isWordless(`${before} ${after}`);
  },
};

function isMixed(run: string): boolean {
  const share = (pattern: RegExp) => (run.match(pattern)?.length ?? 0) / run.length;
  return share(/\d/g) >= 0.05 && share(/[A-Z]/g) >= 0.15 && share(/[a-z]/g) >= 0.15;
}

function isWordless(rest: string): boolean {
  const words = rest.match(/[a-z]+/g) ?? [];
  return words.join('').length < words.length * WORDLESS || words.length === 0;
}
