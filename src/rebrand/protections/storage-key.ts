import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const CALL =
  /(?:\b\w*storage\??\.(?:get|set|remove|multi|read|write|delete)\w*\(\s*(?:key:\s*)?|\b(?:get)?SharedPreferences\w*\(\s*|UserDefaults\(\s*suiteName:\s*|forKey:\s*)["'`][^"'`]*$/i;
/** As a member: `localStorage.portal_lang`, `sessionStorage['portal_tab']`. */
const MEMBER = /\b(?:local|session)Storage(?:\.|\[\s*["'`])[\w$.-]*$/;

/** What browsers and devices of the users have stored is found by its key. */
export const storageKey: Protection = {
  code: 'storage-key',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'word' || !/storage|preferences|defaults|forKey/i.test(context.line))
      return false;
    const before = lineBefore(context);
    return CALL.test(before) || MEMBER.test(before);
  },
};
