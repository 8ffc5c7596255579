import * as z from 'zod';
import type { Batch, BatchFile } from '../model/batch.ts';
import { STATES } from '../model/states.ts';

const HASH = z.string().regex(/^[0-9a-f]{16}$/);

const batchSchema = z.object({
  batch: z.string(),
  language: z.string(),
  donor: z.string(),
  format: z.string(),
  digest: HASH,
  files: z.array(
    z.object({
      name: z.string(),
      domain: z.string(),
      back: z.boolean(),
      units: z.array(z.object({ id: z.string(), srcHash: HASH, baseHash: HASH, state: z.enum([...STATES]) })),
    }),
  ),
});

/** A batch as JSON with a line for each unit, so that its history can be read and merged. */
export function batchFile({ files, ...head }: Batch): string {
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}  "files": [\n${files.map(part).join(',\n')}\n  ]\n}\n`;
}

function part({ units, ...file }: BatchFile): string {
  const head = JSON.stringify(file).slice(1, -1);
  return `    { ${head}, "units": [\n${units.map((unit) => `      ${JSON.stringify(unit)}`).join(',\n')}\n    ] }`;
}

/** What such a file says; null where it cannot be read. */
export function readBatchFile(text: string): Batch | null {
  try {
    return batchSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
