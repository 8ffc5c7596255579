import { join } from 'node:path';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import { decode } from '../../transfer/decode.ts';

/** The texts below a folder, by their paths in it; what is no text that can be read is null. */
export async function overlayTexts(folder: string): Promise<ReadonlyMap<string, string | null>> {
  const paths = await listFiles(folder);
  return new Map(
    paths.map((path) => {
      const file = decode(path, '', readFileOr(join(folder, path), Buffer.alloc(0)));
      // What is in UTF-16 would be written back as something else.
      return [path, file.encoding === 'utf-8' ? file.text() : null];
    }),
  );
}

/** Where a file of a donor's overlay stands, from the workspace's root. */
export function overlayPath(donor: string, path: string): string {
  return ['overlay', donor, path].join('/');
}
