import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { readText } from '../io/read-text.ts';
import { writeFile } from '../io/write-file.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import { SaphanError } from '../model/error.ts';
import { plainYaml } from '../model/plain-yaml.ts';
import { VERSION } from '../model/version.ts';

const id = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const pinSchema = z.strictObject({
  /** The commit that is transferred. */
  commit: id,
  tree: id,
  /** The donor's own commit, where `commit` had to leave something out. */
  original: id.optional(),
  ref: z.string(),
});

const lockSchema = z.strictObject({
  version: z.literal(1),
  tool: z.string().optional(),
  donors: z.record(z.string(), pinSchema),
});

/** Exactly which commit of a donor is transferred. */
export type Pin = Readonly<z.infer<typeof pinSchema>>;

export type Lock = { readonly tool: string; readonly donors: Readonly<Record<string, Pin>> };

export function readLock(path: string): Lock {
  const text = readText(path);
  if (text === null) return { tool: '', donors: {} };
  const parsed = lockSchema.safeParse(parseYaml(text));
  if (!parsed.success) throw new SaphanError('lock-invalid', { path });
  return { tool: parsed.data.tool ?? '', donors: parsed.data.donors };
}

/** Writes the lock if it says something else than it did. */
export function writeLock(path: string, was: Lock, donors: Readonly<Record<string, Pin>>): boolean {
  if (was.tool === VERSION && isDeepStrictEqual(was.donors, donors)) return false;
  const sorted = Object.fromEntries(Object.entries(donors).sort(([a], [b]) => byCodePoint(a, b)));
  const lock = { version: 1, tool: VERSION, donors: sorted };
  return writeFile(
    path,
    `# Written by saphan. Commit it: it says exactly what was transferred.\n${stringify(lock)}`,
  );
}

function parseYaml(text: string): unknown {
  try {
    return plainYaml(text)?.data ?? parse(text);
  } catch {
    return null;
  }
}
