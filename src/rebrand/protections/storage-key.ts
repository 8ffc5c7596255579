import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const CALL =
  /(?:\b\w*storage\??\.(?:get|set|remove|multi|read|write|delete)\w*\(\s*(?:key:\s*)?|\b(?:get)?SharedPreferences\w*\(\s*|UserDefaults\(\s*suiteName:\s*|forKey:\s*)["'`][^"'`]*$/i;

/** What browsers and devices of the users have stored is found by its key. */
export const storageKey: Protection = {
  code: 'storage-key',
  soft: true,
  protects: (context) =>
    context.term.name.kind === 'word' &&
    /storage|preferences|defaults|forKey/i.test(context.line) &&
    CALL.test(lineBefore(context)),
};
