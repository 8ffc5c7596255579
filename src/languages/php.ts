import type { Reading } from '../model/reading.ts';
import { inOrder } from './data/in-order.ts';
import { mapSites } from './data/map-sites.ts';
import { LARGEST, unreadable } from './data/unreadable.ts';
import { html } from './html.ts';
import type { Language } from './language.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';
import { PHP_GRAMMAR } from './php/php-grammar.ts';
import { splitPhp } from './php/split-php.ts';

const PHP_FILE = /\.(?:php[3-8]?|phtml|inc)$/;
const code = lexedLanguage({ id: 'php', match: (path) => PHP_FILE.test(path), grammars: [PHP_GRAMMAR] });

/** What a site of the page around the code is quoted by begins so. */
const PAGE = 'page ';

/** PHP, and the HTML around it. */
export const php: Language = {
  id: 'php',
  match: code.match,
  read: (text, path) => {
    if (text.length > LARGEST) return unreadable('too-large');
    const split = splitPhp(text);
    const own = code.read(split.code, path);
    if (!split.hasPage) return own;
    const page = html.read(split.page, `${path}.html`);
    return joined(own, page);
  },
  write: (site, index, text) => {
    if (!site.quoting.startsWith(PAGE)) {
      // It would end the code, where no literal protects it.
      if (site.kind === 'comment' && text.includes('?>')) return null;
      return code.write(site, index, text);
    }
    const written = html.write({ ...site, quoting: site.quoting.slice(PAGE.length) }, index, text);
    return written === null || written.includes('<?') ? null : written;
  },
};

function joined(own: Reading, page: Reading): Reading {
  const marked = mapSites(page, (site) => ({ ...site, quoting: PAGE + site.quoting }));
  return {
    sites: inOrder([...own.sites, ...marked.sites]),
    chains: inOrder([...own.chains, ...marked.chains]),
    keys: inOrder([...own.keys, ...page.keys]),
    diagnostics: [...own.diagnostics, ...page.diagnostics].sort((a, b) => a.at - b.at),
    shape: () => `${own.shape()}\n${page.shape()}`,
  };
}
