import { join } from 'node:path';
import * as z from 'zod';
import { listFiles } from '../../io/list-files.ts';
import { readText } from '../../io/read-text.ts';
import { SaphanError } from '../../model/error.ts';
import type { ConflictFile } from '../../model/imported.ts';
import type { Workspace } from '../workspace.ts';

const schema = z.object({
  file: z.string(),
  donor: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  texts: z.array(
    z.object({
      id: z.string(),
      why: z.string(),
      source: z.string(),
      kept: z.string(),
      suggested: z.string(),
      remarks: z.exactOptional(z.array(z.string())),
    }),
  ),
});

/**
 * What imports have left for people to settle, with the path of each file. A file that does not say whose texts they are
 * was written by an earlier version: nobody can tell what of it is settled, so it stays as it is.
 */
export async function loadConflicts({
  places,
}: Workspace): Promise<readonly (ConflictFile & { readonly path: string })[]> {
  const files = await listFiles(places.conflicts, '*.json');
  return files.flatMap((name) => {
    const path = join(places.conflicts, name);
    const { donor, language, ...file } = parsed(path);
    return donor === undefined || language === undefined ? [] : [{ ...file, donor, language, path }];
  });
}

function parsed(path: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(readText(path) ?? ''));
  } catch (cause) {
    throw new SaphanError('batch-invalid', { path }, { cause });
  }
}
