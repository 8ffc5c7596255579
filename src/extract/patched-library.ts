import { pathRole } from './path-role.ts';
import type { Script } from './script.ts';

/** Where pages have their libraries, and donors parts of their own beside them; what `vendor` holds is others’ by its name. */
const FOLDER =
  /(?:^|\/)(?:public|static|assets|resources|www|wwwroot|webapp)\/(?:.+\/)?(?:libs?|plugins)\/(?:.+\/)?[^/]+\.js$/i;
const BUILT =
  /(?:^|\/)(?:dist|node_modules|bower_components)\/|[.-]min\.js$|\.(?:bundle|chunk|umd|iife)\.js$/i;
/** A library's texts, by language: `i18n/bg.js`, `select2_locale_bg.js`, `datepicker.mn.js`, `messages_mn.js`. */
const OF_A_LANGUAGE =
  /(?:^|\/)(?:i18n|l10n|langs?|locales?|locali[sz]ations?|languages?|nls|translations?)\/|[._-]locales?\b|[._-][a-z]{2}(?:[-_][A-Za-z]{2,4})?\.js$/i;
const ANY_OTHER = /[^\P{L}\p{Script=Latin}]/gu;

/**
 * Whether a script among the libraries of a site is the donor's own work, or was changed by it: it speaks the donor's
 * language and no other. What libraries themselves bring for a language has a file of its own, or many languages in one.
 */
export function isPatchedLibrary(path: string, text: string, script: Script | null): boolean {
  if (script === null || !FOLDER.test(path) || BUILT.test(path) || OF_A_LANGUAGE.test(path)) return false;
  if (pathRole(path) !== 'vendor') return false;
  const letters = text.match(ANY_OTHER) ?? [];
  return letters.length > 0 && letters.every((letter) => script.letter.test(letter));
}
