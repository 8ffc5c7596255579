import { writeLineComment } from './data/comment-site.ts';
import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readToml } from './toml/read-toml.ts';
import { encodeToml } from './toml/toml-string.ts';

/** TOML, version 1.0. */
export const toml: Language = {
  id: 'toml',
  match: (path) => /\.toml$/i.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readToml(text)),
  write: (site, _index, text) =>
    site.quoting === '#' ? writeLineComment(text) : encodeToml(text, site.quoting),
};
