import type { Language } from './language.ts';
import { bareScript } from './script/bare-script.ts';
import { readPages } from './script/page/read-pages.ts';
import { writePage } from './script/page/write-page.ts';

/** JavaScript and TypeScript, with and without JSX, and the pages in their literals: templates of Angular and of Lit. */
export const typescript: Language = {
  ...bareScript,
  read: (text, path) => readPages(bareScript.read(text, path), text, path),
  write: writePage,
};
