import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composerHash } from '../../src/rebrand/locks/composer-hash.ts';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const PODFILE = "# Цахим\ntarget 'EMongolia' do\n  pod 'Alamofire'\nend\n";
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

const MANIFEST = {
  description: 'what nobody asks',
  name: 'emongolia/portal',
  require: { php: '^8.1', 'emongolia/core': '*' },
  config: { platform: { php: '8.1' }, 'sort-packages': true },
  extra: { title: 'Цахим', empty: {}, list: [1, true, null] },
};
/** As PHP writes it. */
const said = (own: string) =>
  `{"config":{"platform":{"php":"8.1"}},"extra":{"title":"\\u0426\\u0430\\u0445\\u0438\\u043c","empty":[],"list":[1,true,null]},"name":"${own}\\/portal","require":{"php":"^8.1","${own}\\/core":"*"}}`;

const lock = (hash: string) =>
  `${JSON.stringify({ 'content-hash': hash, packages: [{ name: 'emongolia/core', dist: { type: 'path', url: 'core' } }] }, null, 4)}\n`;
const donorOf = (hash: string) => ({
  'composer.json': `${JSON.stringify(MANIFEST, null, 4)}\n`,
  'core/composer.json': '{ "name": "emongolia/core" }\n',
  'composer.lock': lock(hash),
  'pyproject.toml': '[project]\nname = "hub"\ndependencies = [\n  "emongolia-core",\n]\n',
  'core/pyproject.toml': '[project]\nname = "emongolia-core"\n',
  'poetry.lock': `[metadata]\ncontent-hash = "${'0'.repeat(64)}"\n`,
});

describe('hashes that lock files hold of manifests', () => {
  it('are made as Composer makes them', () => {
    expect(composerHash(JSON.stringify(MANIFEST))).toBe(md5(said('emongolia')));
  });

  it.each([
    ['a fraction', { name: 'a/b', extra: { rate: 1.5 } }],
    ['a key of digits', { name: 'a/b', extra: { 2: 'a', 1: 'b' } }],
    ['nothing relevant', { description: 'a' }],
  ])('are not guessed for %s', (_, manifest) => {
    expect(composerHash(JSON.stringify(manifest))).toBeNull();
  });

  it('follow the manifest, and the way back as well', async () => {
    const root = await makeWorkspace({ donor: makeDonor(donorOf(md5(said('emongolia')))) });
    const shown = await runCli(['rebrand', '-C', root, '--dry-run', '--diff']);
    expect(shown.stdout.split(`+    "content-hash": "${md5(said('elaos'))}"`)).toHaveLength(2);
    const { findings } = (await runCli(['transfer', '-C', root, '--yes', '--json'])).json();
    const derived = git(recipientOf(root, 'donor'), 'show', 'derived:composer.lock');
    expect(JSON.parse(derived)['content-hash']).toBe(md5(said('elaos')));
    expect(JSON.parse(derived).packages[0].name).toBe('elaos/core');
    const told = findings.filter(({ code }: { code: string }) => code === 'lock-hash-stale');
    expect(told.map(({ place, args }: { place: object; args: object }) => ({ ...place, ...args }))).toEqual([
      { donor: 'donor', path: 'poetry.lock', manifest: 'pyproject.toml' },
    ]);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('stay, and are told, where the donor’s was stale before', async () => {
    const root = await makeWorkspace({ donor: makeDonor(donorOf('0'.repeat(32))) });
    const { findings } = (await runCli(['transfer', '-C', root, '--yes', '--json'])).json();
    expect(git(recipientOf(root, 'donor'), 'show', 'derived:composer.lock')).toContain('0'.repeat(32));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'lock-hash-stale', args: { manifest: 'composer.json' } }),
    );
  });

  it.each([
    [
      'follow a Podfile, as CocoaPods hashes all of it',
      PODFILE,
      sha1(PODFILE.replace('EMongolia', 'ELaos')),
      0,
    ],
    ['stay where the Podfile was another one before', 'a', sha1('a'), 1],
  ])('%s', async (_, hashed, becomes, told) => {
    const lockOf = (hash: string) =>
      `PODS:\n  - Alamofire (5.4.0)\n\nPODFILE CHECKSUM: ${hash}\n\nCOCOAPODS: 1.11.3\n`;
    const files = { 'ios/Podfile': PODFILE, 'ios/Podfile.lock': lockOf(sha1(hashed)) };
    const root = await makeWorkspace({ donor: makeDonor(files) });
    const { findings } = (await runCli(['transfer', '-C', root, '--yes', '--json'])).json();
    expect(`${git(recipientOf(root, 'donor'), 'show', 'derived:ios/Podfile.lock')}\n`).toBe(lockOf(becomes));
    const stale = findings.filter(({ code }: { code: string }) => code === 'lock-hash-stale');
    expect(stale).toHaveLength(told);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });
});
