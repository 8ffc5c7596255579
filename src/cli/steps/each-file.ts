import type { SourceFile } from '../../model/file.ts';
import { type Entry, isRegular } from '../../model/snapshot.ts';
import { decode } from '../../transfer/decode.ts';
import type { DerivePorts } from '../../transfer/ports.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';
import type { Visit } from './visit-donor.ts';

/**
 * Reads the regular files of a donor in one stream, those that `wanted` lets through, and shows each once for each
 * path that it has. Only one file's contents are held at a time.
 */
export async function eachFile(
  { mirror, snapshot }: Pick<Visit, 'mirror' | 'snapshot'>,
  events: Events,
  see: (file: SourceFile) => void,
  wanted: (entry: Entry) => boolean = () => true,
  read: DerivePorts['read'] = gitReader(mirror, snapshot.donor),
): Promise<void> {
  const paths = new Map<string, string[]>();
  for (const entry of snapshot.entries) {
    if (!isRegular(entry) || !wanted(entry)) continue;
    const known = paths.get(entry.oid);
    if (known === undefined) paths.set(entry.oid, [entry.path]);
    else known.push(entry.path);
  }
  let done = 0;
  await read([...paths.keys()], (oid, bytes) => {
    events.tick(++done, paths.size);
    for (const path of paths.get(oid)!) see(decode(path, oid, bytes));
  });
}
