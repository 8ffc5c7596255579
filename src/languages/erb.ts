import { codeInPage } from './html/code-in-page.ts';
import type { Language } from './language.ts';
import { splitErb } from './ruby/split-erb.ts';
import { ruby } from './ruby.ts';

/** Pages with Ruby in them; where the page is none of HTML, its Ruby alone. */
export const erb: Language = {
  id: 'erb',
  match: (path) => /\.(?:erb|rhtml)$/i.test(path),
  ...codeInPage({ code: ruby, split: splitErb, open: '<%', close: '%>', hidesClose: false }),
};
