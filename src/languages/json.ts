import { LARGEST, unreadable } from './data/unreadable.ts';
import { readJson } from './json/read-json.ts';
import { writeJson } from './json/write-json.ts';
import type { Language } from './language.ts';

const JSON_FILE = /\.(?:json|jsonc|json5|geojson|webmanifest|topojson|jsonld|arb|xcstrings)$/i;

/** JSON with whatever people put into it: comments, trailing commas, single quotes, bare and doubled keys. */
export const json: Language = {
  id: 'json',
  match: (path) => JSON_FILE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readJson(text)),
  write: (site, _index, text) => writeJson(site, text),
};
