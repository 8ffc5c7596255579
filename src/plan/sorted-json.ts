import { byCodePoint } from '../model/by-code-point.ts';

/** JSON whose objects have their keys in code point order, so that equal data is equal text. */
export function sortedJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, sorted, indent);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // Digits come first in any object, and no key of ours is one.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)));
}
