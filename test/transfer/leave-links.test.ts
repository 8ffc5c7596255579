import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateLink } from '../../src/clone/path-gate.ts';
import { objectId } from '../../src/model/objects/object-id.ts';
import { type Entry, SYMLINK } from '../../src/model/snapshot.ts';
import { leaveLinks } from '../../src/transfer/leave-links.ts';
import { linkFindings } from '../../src/transfer/link-findings.ts';
import { retargetLink, withFolders } from '../../src/transfer/retarget-link.ts';
import { tempDir } from '../support/temp-dir.ts';

type Links = ReadonlyMap<string, string | Buffer>;

async function partedFrom(links: Links, files: readonly string[] = []) {
  const blobs = new Map([...links.values()].map((target) => [idOf(target), Buffer.from(target)]));
  const entries: Entry[] = [
    ...[...links].map(([path, target]) => ({ mode: SYMLINK, oid: idOf(target), path })),
    ...files.map((path) => ({ mode: '100644', oid: idOf(''), path })),
  ];
  return leaveLinks(entries, async (oids, each) => {
    for (const oid of oids) each(oid, blobs.get(oid)!);
  });
}

function idOf(content: string | Buffer): string {
  return objectId('blob', Buffer.from(content), 'sha1');
}

const step = fc.constantFrom('..', '..', '.', '', 'a', 'b', 'c', 'A', '.git');
const target = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('/'));
const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join('/'));

/** Paths of which none is a folder of another one, as a tree has them. */
function treeOf(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const all = new Map(rows);
  const isFolder = (one: string) => [...all.keys()].some((other) => other.startsWith(`${one}/`));
  return new Map([...all].filter(([one]) => !isFolder(one)));
}

const tree = fc.array(fc.tuple(path, target), { maxLength: 8 }).map(treeOf);

it('lets no link through that leads out of the tree, not even through other links', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (links) => {
      const root = realpathSync(tempDir('links'));
      mkdirSync(join(root, '.git'));
      const { crossing } = await partedFrom(links);
      for (const { path } of crossing) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        symlinkSync(links.get(path)!, join(root, path));
      }
      for (const { path } of crossing) {
        let leads = root;
        try {
          leads = realpathSync(join(root, path));
        } catch {
          // Nothing is there, or it leads in a circle.
        }
        expect(`${leads}/`.startsWith(`${root}/`)).toBe(true);
        expect(`${leads}/`.startsWith(`${root}/.git/`)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

it('lets no rename lead one out', () => {
  const renames = fc.constantFrom<Readonly<Record<string, string>>>(
    { a: 'b', b: 'a' },
    { a: 'x/y', c: 'z' },
    { 'a/b': 'c', b: 'a/a' },
  );
  fc.assert(
    fc.property(tree, renames, (links, names) => {
      const renamed = (one: string) =>
        Object.entries(names).reduce<string | null>(
          (found, [from, to]) =>
            found ?? (`${one}/`.startsWith(`${from}/`) ? to + one.slice(from.length) : null),
          null,
        ) ?? one;
      const moved = new Map([...links.keys()].map((one) => [one, renamed(one)]));
      const all = withFolders(moved);
      for (const [one, says] of links)
        if (gateLink(one, says) === null)
          expect(gateLink(moved.get(one)!, retargetLink(one, says, all))).toBeNull();
    }),
  );
});

it('takes a target that is no UTF-8 for none of the tree, since it could not follow a rename', async () => {
  const { left } = await partedFrom(new Map([['docs/l', Buffer.from([0x61, 0xff])]]));
  expect(left).toMatchObject([{ fault: 'escaping-link' }]);
});

it('reads nothing where there is no link', async () => {
  const entries = [{ mode: '100644', oid: idOf(''), path: 'a' }];
  const { crossing } = await leaveLinks(entries, () => Promise.reject(new Error('read')));
  expect(crossing).toBe(entries);
});

it.each([
  ['public/storage', '/var/www/e/storage/app/public', '../storage/app/public'],
  ['public/storage', '/var/www/e/storage/app/public/', '../storage/app/public'],
  ['public/storage', 'C:\\sites\\e\\storage\\app\\public', '../storage/app/public'],
  ['public/logo', '/storage/app/public/logo.svg', '../storage/app/public/logo.svg'],
  ['l', '/srv/e/./storage//app', 'storage/app'],
  ['a/b/l', '../x/../../storage/app', '../../storage/app'],
  // One name is too little, and what is not there cannot be meant.
  ['l', '/srv/storage', ''],
  ['l', '/etc/passwd', ''],
  ['l', '/srv/storage/app/private', ''],
  ['l', '/srv/storage/app/../../x', ''],
  ['storage', '/srv/e/storage', ''],
  ['l', '../storage/app', ''],
])('%s -> %s may mean %j', async (path, target, meant) => {
  const { left, crossing } = await partedFrom(new Map([[path, target]]), ['storage/app/public/logo.svg']);
  expect(linkFindings(left, crossing, 'donor')[0]?.args).toMatchObject({ reason: meant });
});

it('tells of long targets in a tree of deep paths at once', async () => {
  const long = (i: number) => `/${(i % 2 === 0 ? 'x/' : '/').repeat(50_000)}${i}`;
  const links = new Map(Array.from({ length: 50 }, (_, i) => [`l${i}`, long(i)]));
  const files = Array.from({ length: 2000 }, (_, i) => `${'d/'.repeat(1000)}${i}`);
  const { left, crossing } = await partedFrom(links, files);
  const found = linkFindings(left, crossing, 'donor');
  expect(found).toHaveLength(50);
  expect(found.every(({ args }) => 'target' in args && String(args.target).length <= 201)).toBe(true);
});
