import { readFileOr, writeFile } from './write-file.ts';

/** One value in one JSON file. What cannot be read is as good as not there. */
export type JsonFile<T> = { readonly load: () => T | null; readonly save: (value: T) => void };

export function jsonFile<T>(path: string): JsonFile<T> {
  return {
    load() {
      const text = readFileOr(path, null);
      if (text === null) return null;
      try {
        return JSON.parse(text.toString()) as T;
      } catch {
        return null;
      }
    },
    save: (value) => writeFile(path, JSON.stringify(value)),
  };
}
