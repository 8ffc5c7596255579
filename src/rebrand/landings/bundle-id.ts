import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing } from './landing.ts';

const isOfId = charClass(/[\p{L}\p{M}\p{N}._-]/u);
const DECLARES =
  /\b(?:PRODUCT_BUNDLE_IDENTIFIER|\w*bundle_?id(?:entifier)?|app_identifier)["')\]]*\s*[=:(]?\s*["']?[^\s"';]*$/i;
const KEY = /<key>[^<]*Bundle(?:Identifier|URLName)<\/key>\s*<string>[^<]*$/;

/** The id of an app at Apple: letters, digits, dots and dashes. */
export const bundleId: Landing = {
  code: 'bundle-id',
  wholeOf(site) {
    const isSaid = /bundle|app_identifier/i.test(site.line) && DECLARES.test(lineBefore(site));
    const isListed =
      site.path.endsWith('.plist') && KEY.test(site.text.slice(Math.max(0, site.start - 300), site.start));
    if (!isSaid && !isListed) return null;
    const { start, text } = runAround(site, isOfId);
    return { start, end: start + text.length };
  },
  takes: (name) => /^[A-Za-z0-9.-]+$/.test(name),
};
