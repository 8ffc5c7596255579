import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blobStore } from '../../src/io/blob-store.ts';

const temporary = mkdtempSync(join(tmpdir(), 'saphan-blobs-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const repository = { gitDir: join(temporary, 'donor.git') };
const path = join(temporary, 'blobs');
/** The text of a hundred blobs by their ids; every tenth names a city. */
const texts = new Map<string, string>();

const never = (oid: string) => expect.unreachable(oid);

beforeAll(async () => {
  const git = ['--git-dir', repository.gitDir];
  execFileSync('git', ['init', '-q', '--bare', repository.gitDir]);
  for (let i = 0; i < 100; i++) {
    const text = `${'line\n'.repeat(i * i)}${i % 10 === 0 ? 'In ULAANBAATAR.' : ''}\n${i}\n`;
    const oid = execFileSync('git', [...git, 'hash-object', '-w', '--stdin'], { input: text });
    texts.set(oid.toString().trim(), text);
  }
  await blobStore(path, repository).read([...texts.keys()], () => undefined, never);
});

const holding = (word: string) => [...texts].filter(([, text]) => text.includes(word)).map(([oid]) => oid);

describe('the store of unpacked blobs', () => {
  it('gives every blob back, git being gone', async () => {
    const read = new Map<string, string>();
    const gone = { gitDir: join(temporary, 'nowhere.git') };
    await blobStore(path, gone).read(
      [...texts.keys()],
      (oid, bytes) => read.set(oid, bytes.toString()),
      never,
    );
    expect(read).toEqual(texts);
  });

  it('tells which blobs hold a new name for sure not', () => {
    const without = blobStore(path, repository).without(['ulaanbaatar', 'darkhan-uul']);
    const maybe = [...texts.keys()].filter((oid) => !without.has(oid));
    expect(maybe).toEqual(expect.arrayContaining(holding('ULAANBAATAR')));
    expect(maybe.length).toBeLessThan(20);
  });

  it('says nothing where its filters were cut off or belong to another build', () => {
    const size = readFileSync(`${path}.grams`).length;
    truncateSync(`${path}.grams`, size - 1);
    expect(blobStore(path, repository).without(['ulaanbaatar']).size).toBe(0);
    rmSync(`${path}.grams`);
    expect(blobStore(path, repository).without(['ulaanbaatar']).size).toBe(0);
    writeFileSync(`${path}.grams`, Buffer.alloc(size));
    expect(blobStore(path, repository).without(['ulaanbaatar']).size).toBe(100);
    const index = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
    writeFileSync(`${path}.json`, JSON.stringify({ ...index, build: 'another' }));
    expect(blobStore(path, repository).without(['ulaanbaatar']).size).toBe(0);
  });

  it('asks git again where its file was cut off', async () => {
    const cut = join(temporary, 'cut');
    await blobStore(cut, repository).read([...texts.keys()], () => undefined, never);
    truncateSync(cut, readFileSync(cut).length - 100);
    const read = new Map<string, string>();
    await blobStore(cut, repository).read(
      [...texts.keys()],
      (oid, bytes) => read.set(oid, bytes.toString()),
      never,
    );
    expect(read).toEqual(texts);
  });
});
