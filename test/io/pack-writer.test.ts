import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packWriter } from '../../src/io/pack-writer.ts';
import { buildTree } from '../../src/model/objects/build-tree.ts';
import { objectId } from '../../src/model/objects/object-id.ts';
import type { ObjectFormat } from '../../src/model/snapshot.ts';

const temporary = mkdtempSync(join(tmpdir(), 'saphan-pack-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('a pack writer', () => {
  it.each(['sha1', 'sha256'] as const)(
    'hands thousands of objects to git, links and all (%s)',
    async (format: ObjectFormat) => {
      const gitDir = join(temporary, `${format}.git`);
      execFileSync('git', ['init', '-q', '--bare', `--object-format=${format}`, gitDir]);
      const pack = packWriter({ gitDir }, format, temporary);
      const entries = Array.from({ length: 5_000 }, (_, i) => {
        const bytes = Buffer.from(`file ${i}\n`.repeat(i % 50));
        const oid = objectId('blob', bytes, format);
        pack.write('blob', oid, bytes);
        return { mode: '100644', oid, path: `dir-${i % 2_500}/file-${i}.txt` };
      });
      const tree = buildTree(entries, format, (oid, bytes) => pack.write('tree', oid, bytes));
      const late = Buffer.from('a blob that comes after trees\n');
      pack.write('blob', objectId('blob', late, format), late);
      await pack.finish();
      const fsck = execFileSync('git', [
        '--git-dir',
        gitDir,
        'fsck',
        '--full',
        '--no-dangling',
        tree,
      ]).toString();
      expect(fsck).toBe('');
      const listed = execFileSync('git', [
        '--git-dir',
        gitDir,
        'ls-tree',
        '-r',
        '--name-only',
        tree,
      ]).toString();
      expect(listed.trim().split('\n')).toHaveLength(5_000);
      expect(readdirSync(temporary).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});
