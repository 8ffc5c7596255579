import { codeInPage } from './html/code-in-page.ts';
import type { Language } from './language.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';
import { PHP_GRAMMAR } from './php/php-grammar.ts';
import { splitPhp } from './php/split-php.ts';

const PHP_FILE = /\.(?:php[3-8]?|phtml|inc)$/;
const code = lexedLanguage({ id: 'php', match: (path) => PHP_FILE.test(path), grammars: [PHP_GRAMMAR] });

/** PHP, and the HTML around it. */
export const php: Language = {
  ...code,
  ...codeInPage({ code, split: splitPhp, open: '<?', close: '?>', hidesClose: true }),
};
