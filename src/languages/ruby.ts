import type { Language } from './language.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';
import { lazyKeys } from './ruby/lazy-keys.ts';
import { RUBY_GRAMMAR } from './ruby/ruby-grammar.ts';

const RUBY_FILE = /\.(?:rb|rake|ru|gemspec|jbuilder|builder)$|(?:^|\/)(?:Gemfile|Rakefile)$/;

const code = lexedLanguage({ id: 'ruby', match: (path) => RUBY_FILE.test(path), grammars: [RUBY_GRAMMAR] });

/** Ruby 3. */
export const ruby: Language = {
  ...code,
  read: (text, path) => lazyKeys(code.read(text, path), path),
  write: (site, index, text) =>
    // Behind the name of a method it would divide.
    site.kind === 'regex' && /^[\s=]/.test(text) ? null : code.write(site, index, text),
};
