import { byCodePoint } from '../../model/by-code-point.ts';
import type { Lock, SortedEntry, SortedList } from './sorted-list.ts';

const PACKAGE = /^\[\[package\]\]\n(?:(?!\[(?!package\.)).*\n?)*/gm;
const NAME = /^name = "([^"\n]+)"/m;
const ARRAY = /^[ \t]*[\w."-]+ = \[\n((?:[ \t]+.*\n)+)[ \t]*\]/gm;
/** `"name"`, `"name 1.0.0"`, `{ name = "name", extra = … },`. */
const ITEM = /^[ \t]+(?:\{ name = )?"([^"\s]+).*$/gm;

/** Cargo.lock and uv.lock: packages by their names, and what each needs by theirs. */
export const tomlLock: Lock = {
  id: 'toml',
  matches: (path) => /(?:^|\/)(?:Cargo|uv|poetry)\.lock$/.test(path),
  lists: (text) => [...arrays(text), packages(text)],
  orders: [byCodePoint],
};

function packages(text: string): SortedList {
  return [...text.matchAll(PACKAGE)].flatMap(({ index, 0: whole }): readonly SortedEntry[] => {
    const name = NAME.exec(whole);
    if (name === null) return [];
    const start = index + name.index + 'name = "'.length;
    const end = index + whole.trimEnd().length;
    return [{ start: index, end, key: { start, end: start + name[1]!.length } }];
  });
}

function arrays(text: string): readonly SortedList[] {
  return [...text.matchAll(ARRAY)].map(({ index, 0: whole, 1: rows = '' }) => {
    const at = index + whole.indexOf(rows, whole.indexOf('['));
    return [...rows.matchAll(ITEM)].map((item): SortedEntry => {
      const start = at + item.index;
      const key = start + item[0].indexOf('"') + 1;
      return { start, end: start + item[0].length, key: { start: key, end: key + item[1]!.length } };
    });
  });
}
