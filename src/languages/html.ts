import { LARGEST, unreadable } from './data/unreadable.ts';
import { readHtml } from './html/read-html.ts';
import { writeHtml } from './html/write-html.ts';
import type { Language } from './language.ts';

const HTML_FILE = /\.x?html?$/i;

/** HTML and XHTML, also as templates of Thymeleaf, EJS, Jinja, Handlebars, Vue and Angular. */
export const html: Language = {
  id: 'html',
  match: (path) => HTML_FILE.test(path),
  read: (text, path) => (text.length > LARGEST ? unreadable('too-large') : readHtml(text, path)),
  write: writeHtml,
};
