import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const DATA = /\b(?:d|points|path|transform|values|pathData)\s*=\s*\{?["'][^"'<>]*$/;
const LOTTIE = /^\s*\{(?=[\s\S]{0,400}"v"\s*:\s*"\d)(?=[\s\S]{0,400}"(?:fr|ip|op)"\s*:\s*\d)/;

/** Coordinates of a picture, and animations as their tool wrote them: no text, whatever it looks like. */
export const drawing: Protection = {
  code: 'drawing',
  soft: false,
  protects(context) {
    const before = lineBefore(context);
    if (
      before.includes('=') &&
      DATA.test(before) &&
      isNumbers(before.slice(Math.max(0, before.search(DATA))), context.line)
    )
      return true;
    return context.path.endsWith('.json') && LOTTIE.test(context.text.slice(0, 1_000));
  },
};

function isNumbers(before: string, line: string): boolean {
  const open = /["']/.exec(before);
  const value = open === null ? '' : before.slice(open.index + 1);
  const whole = value.length > 0 ? value : line;
  return /^\s*(?:[mM]\s*-?[\d.]|[-\d.]+[\s,]|(?:matrix|translate|scale|rotate)\()/.test(whole);
}
