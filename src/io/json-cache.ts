import { appendFileSync } from 'node:fs';
import { fsFailure } from './fs-failure.ts';
import { readFileOr, writeFile } from './write-file.ts';

/** A cache in one file. It can be deleted at any time, and so can its end. */
export type JsonCache<T> = {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly save: () => void;
};

/**
 * A line for each entry, `key<TAB>value`: the key escaped where need be, the value in JSON. A run parses only the values
 * that it asks for, and writes only those that it adds; what no run asks for is forgotten once it is half of the file.
 */
export function jsonCache<T>(path: string): JsonCache<T> {
  const { lines, isWhole } = read(path);
  const used = new Map<string, T>();
  const added = new Set<string>();
  const lineOf = (name: string) => `${name}\t${JSON.stringify(used.get(name))}\n`;
  return {
    get(key) {
      const name = nameOf(key);
      const known = used.get(name);
      if (known !== undefined) return known;
      const value = parsed<T>(lines.get(name));
      if (value !== undefined) used.set(name, value);
      return value;
    },
    set(key, value) {
      const name = nameOf(key);
      used.set(name, value);
      added.add(name);
    },
    save() {
      const unused = lines.size + added.size - used.size;
      if (!isWhole || unused > used.size) writeFile(path, [...used.keys()].map(lineOf).join(''));
      else if (added.size > 0) append(path, [...added].map(lineOf).join(''));
    },
  };
}

function nameOf(key: string): string {
  return /[\t\n\\]/.test(key) ? JSON.stringify(key) : key;
}

/** `isWhole`: there is a file, and the run before this one came to the end of it. */
function read(path: string): { lines: Map<string, string>; isWhole: boolean } {
  const text = readFileOr(path, null)?.toString() ?? '';
  const lines = new Map<string, string>();
  let at = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
    const tab = text.indexOf('\t', at);
    lines.set(text.slice(at, tab), text.slice(tab + 1, end));
    at = end + 1;
  }
  return { lines, isWhole: text !== '' && at === text.length };
}

/** What cannot be read is as good as not there. */
function parsed<T>(json: string | undefined): T | undefined {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw fsFailure(path, cause);
  }
}
