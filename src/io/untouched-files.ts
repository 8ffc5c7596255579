import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectId } from '../model/objects/object-id.ts';
import { git } from './git.ts';
import { lstatOrNothing } from './lstat-or-nothing.ts';
import type { Recipient } from './recipient.ts';

// ":100644 100644 <id in the index> 0000000 M", then the path.
const CHANGED = /^:(\d+) (\d+) ([0-9a-f]+) 0+ M$/;

/**
 * Files of a work tree that git calls changed although it wrote them so itself: where a donor's attributes ask for other line
 * endings than its files were committed with (`*.ts text eol=lf`, and CRLF), nobody can make them clean.
 */
export async function untouchedFiles(recipient: Recipient): Promise<ReadonlySet<string>> {
  const { stdout } = await git(recipient, ['diff-files', '-z']);
  const rows = stdout.toString().split('\0');
  const untouched = new Set<string>();
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const path = rows[at + 1]!;
    const [, before, now, oid] = CHANGED.exec(rows[at]!) ?? [];
    if (oid !== undefined && before === now && (await isAsWritten(recipient, path, oid))) untouched.add(path);
  }
  return untouched;
}

async function isAsWritten(recipient: Recipient, path: string, oid: string): Promise<boolean> {
  const full = join(recipient.workTree, path);
  if (lstatOrNothing(full)?.isFile() !== true) return false;
  const bytes = readFileSync(full);
  if (objectId('blob', bytes, oid.length === 64 ? 'sha256' : 'sha1') === oid) return true;
  const { stdout } = await git(recipient, ['cat-file', '--filters', `--path=${path}`, oid]);
  return stdout.equals(bytes);
}
