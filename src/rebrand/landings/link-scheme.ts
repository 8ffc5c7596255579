import { charClass } from '../char-class.ts';
import { runAround } from '../hit.ts';
import { isLinkScheme } from '../protections/link-scheme.ts';
import type { Landing } from './landing.ts';

const isOfScheme = charClass(/[A-Za-z0-9+.-]/);

/** RFC 3986 §3.1. */
export const linkScheme: Landing = {
  code: 'link-scheme',
  wholeOf(site) {
    if (!isLinkScheme(site)) return null;
    const { start, text } = runAround(site, isOfScheme);
    return { start, end: start + text.length };
  },
  takes: (name) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name),
};
