import type { TargetCatalog } from '../codemod.ts';
import { addToJson, namesInJson } from './add-to-json.ts';
import { addToProperties, namesInProperties } from './add-to-properties.ts';

/** What the catalog of the donor's language holds, where new texts go; null for a name that holds others. */
export function takenNames({ kind, files, within }: TargetCatalog): ReadonlyMap<string, string | null> {
  const text = files[0]!.text ?? '';
  return kind === 'json' ? namesInJson(text, within) : namesInProperties(text);
}

/** A file of a catalog with texts that it has not yet; what is there stays. */
export function addToCatalog(
  { kind, within, isLatin }: TargetCatalog,
  text: string | undefined,
  entries: ReadonlyMap<string, string>,
): string {
  const taken = kind === 'json' ? namesInJson(text ?? '', within) : namesInProperties(text ?? '');
  const missing = new Map([...entries].filter(([key]) => !taken.has(key)));
  if (kind === 'properties') return addToProperties(text ?? '', missing, isLatin);
  return addToJson(text ?? '{}\n', within, missing) ?? text ?? '';
}
