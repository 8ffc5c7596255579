import { exitOf, gitFailure, type Repository, spawnGit } from './git.ts';

const NEWLINE = 0x0a;

/**
 * Streams objects out of one `git cat-file --batch`: at no time is more than one of them held. Calls
 * `each` in the order of `oids`; the bytes are only lent. An object that is not there is told to `missing`.
 */
export async function catFile(
  repository: Repository,
  oids: readonly string[],
  each: (oid: string, bytes: Buffer) => void,
  missing: (oid: string) => void = () => undefined,
): Promise<void> {
  if (oids.length === 0) return;
  const args = ['cat-file', '--batch', '--buffer'];
  const child = spawnGit(repository, args);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${oids.join('\n')}\n`);
  const ended = exitOf(child);
  const reader = objectReader(each, missing);
  for await (const chunk of child.stdout) reader(chunk as Buffer);
  const exit = await ended;
  if (exit !== 0) throw gitFailure(repository, args, Buffer.concat(errors).toString(), exit);
}

/** Takes chunks of `<oid> <type> <size>\n<bytes>\n…` however they are cut, and gives whole objects. */
function objectReader(each: (oid: string, bytes: Buffer) => void, missing: (oid: string) => void) {
  let pending: Buffer = Buffer.alloc(0);
  let head: { oid: string; size: number } | null = null;
  const pieces: Buffer[] = [];
  let gathered = 0;
  return (chunk: Buffer): void => {
    let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    pending = Buffer.alloc(0);
    while (data.length > 0) {
      if (head === null) {
        const end = data.indexOf(NEWLINE);
        if (end === -1) {
          pending = data;
          return;
        }
        const [oid = '', type = '', size = ''] = data.toString('latin1', 0, end).split(' ');
        data = data.subarray(end + 1);
        if (type === 'missing' || type === 'ambiguous') missing(oid);
        else head = { oid, size: Number(size) };
        continue;
      }
      const wanted: number = head.size + 1 - gathered;
      if (data.length < wanted) {
        pieces.push(data);
        gathered += data.length;
        return;
      }
      pieces.push(data.subarray(0, wanted));
      const whole = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
      each(head.oid, whole.subarray(0, head.size));
      data = data.subarray(wanted);
      pieces.length = 0;
      gathered = 0;
      head = null;
    }
  };
}
