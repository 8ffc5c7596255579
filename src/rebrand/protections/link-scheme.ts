import { type HitContext, lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const DECLARES = /scheme\w*["'\]]*\s*[:=(]\s*\[?\s*["']?[a-z0-9+.-]*$/i;
const APPLE = /<key>CFBundleURLSchemes<\/key>(?:(?!<\/array>)[\s\S]){0,400}$/;

/** Links in mails, in other apps and at identity providers begin with the scheme of an app. */
export const linkScheme: Protection = {
  code: 'link-scheme',
  soft: true,
  protects: (context) => context.term.name.kind === 'word' && isLinkScheme(context),
};

export function isLinkScheme(context: Omit<HitContext, 'term'>): boolean {
  const { text, start, end, line, path } = context;
  if (/^[a-z0-9+.-]*:\/\//i.test(text.slice(end, end + 40))) return true;
  if (/scheme/i.test(line) && DECLARES.test(lineBefore(context))) return true;
  return path.endsWith('.plist') && APPLE.test(text.slice(Math.max(0, start - 500), start));
}
