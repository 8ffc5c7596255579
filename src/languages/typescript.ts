import type { Language } from './language.ts';
import { bareScript } from './script/bare-script.ts';
import { mayHoldPages } from './script/page/page-dialect.ts';
import { readPages } from './script/page/read-pages.ts';
import { writePage } from './script/page/write-page.ts';
import { readScriptKeys } from './script/read-script.ts';

/** JavaScript and TypeScript, with and without JSX, and the pages in their literals: templates of Angular and of Lit. */
export const typescript: Language = {
  ...bareScript,
  read: (text, path) => readPages(bareScript.read(text, path), text, path),
  // A page is found by its literal, and so with all texts.
  readKeys: (text, path) => (mayHoldPages(text) ? typescript.read : readScriptKeys)(text, path),
  write: writePage,
};
