import { LARGEST, unreadable } from './data/unreadable.ts';
import { BRACED_DIALECT } from './html/dialect.ts';
import { readHtml } from './html/read-html.ts';
import { writeHtml } from './html/write-html.ts';
import type { Language } from './language.ts';

/** Components of Svelte and Astro: pages whose expressions stand in single braces. */
export const svelte: Language = {
  id: 'svelte',
  match: (path) => BRACED_DIALECT.match.test(path),
  read: (text, path) =>
    text.length > LARGEST ? unreadable('too-large') : readHtml(text, path, BRACED_DIALECT),
  write: writeHtml,
};
