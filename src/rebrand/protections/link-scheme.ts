import { isSource, tokenAt } from '../clash.ts';
import { type HitContext, lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

/** What declares a scheme, up to the name; a scheme of colours is another thing. */
const DECLARES = /(?<!colou?r[-_]?)scheme\w*["'\]]*\s*(?:[:=(]|(?<=["'])\s*,)\s*\[?\s*(["'`])?[a-z0-9+.-]*$/i;
/** The schemes that an app answers to, and those of other apps that it asks for. */
const APPLE = /<key>(?:CFBundleURLSchemes|LSApplicationQueriesSchemes)<\/key>(?:(?!<\/array>)[\s\S]){0,400}$/;
/** Builds call what they build a scheme as well. */
const BUILD = /(?:^|\/)(?:Fastfile|Gymfile|Scanfile|Snapfile)$/;

/** Links in mails, in other apps and at identity providers begin with the scheme of an app. */
export const linkScheme: Protection = {
  code: 'link-scheme',
  soft: true,
  protects: (context) => context.term.name.kind === 'word' && isLinkScheme(context),
};

export function isLinkScheme(context: Omit<HitContext, 'term'>): boolean {
  const { text, start, end, line, path } = context;
  if (/^[a-z0-9+.-]*:\/\//i.test(text.slice(end, end + 40))) return true;
  if (/scheme/i.test(line) && isDeclared(context)) return true;
  return path.endsWith('.plist') && APPLE.test(text.slice(Math.max(0, start - 500), start));
}

/** In source code only what stands in quotes; and no word with a hump, since schemes are read in small letters. */
function isDeclared(context: Omit<HitContext, 'term'>): boolean {
  const { text, start, end, path } = context;
  const declared = BUILD.test(path) ? null : DECLARES.exec(lineBefore(context));
  if (declared === null || (declared[1] === undefined && isSource(path))) return false;
  const token = tokenAt(text, start, end);
  return !/\p{Ll}\p{Lu}/u.test(text.slice(token.start, token.end));
}
