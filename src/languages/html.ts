import { LARGEST, unreadable } from './data/unreadable.ts';
import { DIALECTS, dialectOf } from './html/dialect.ts';
import { readHtml } from './html/read-html.ts';
import { writeHtml } from './html/write-html.ts';
import type { Language } from './language.ts';

/** HTML and XHTML, also as templates of Thymeleaf, EJS, Jinja, Twig, Handlebars, Blade, JSP, FreeMarker, Razor, Angular, Smarty, Web Forms. */
export const html: Language = {
  id: 'html',
  match: (path) => dialectOf(path) !== undefined,
  read: (text, path) =>
    text.length > LARGEST
      ? unreadable('too-large')
      : readHtml(text, path, dialectOf(path) ?? DIALECTS.at(-1)!),
  write: writeHtml,
};
