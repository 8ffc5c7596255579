import { jsonFile } from './json-file.ts';

/** A cache in one JSON file. What a run did not use is forgotten when it is saved. */
export type JsonCache<T> = {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly save: () => void;
};

export function jsonCache<T>(path: string): JsonCache<T> {
  const file = jsonFile<[string, T][]>(path);
  const known = new Map(file.load() ?? []);
  const used = new Map<string, T>();
  let changed = false;
  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      used.set(key, value);
      changed = true;
    },
    save() {
      if (changed || used.size !== known.size) file.save([...used]);
    },
  };
}
