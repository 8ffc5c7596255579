/** The value of a key, if the data is a mapping that has it. */
export function field(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
}

/** The entries of a list, none for anything else. */
export function list(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

/** A text, or undefined. */
export function text(data: unknown): string | undefined {
  return typeof data === 'string' ? data : undefined;
}

/** A list of texts, empty where there is nothing; undefined where anything else stands. */
export function texts(data: unknown): readonly string[] | undefined {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return undefined;
  const found = data.filter((each) => typeof each === 'string');
  return found.length === data.length ? found : undefined;
}
