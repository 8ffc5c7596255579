import { describe, expect, it } from 'vitest';
import { tallyHosts } from '../../src/clone/tally-hosts.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { gatherCandidates } from '../../src/rebrand/suggest/candidate.ts';
import type { Clue } from '../../src/rebrand/suggest/clue.ts';
import { foreignFamilies } from '../../src/rebrand/suggest/foreign-families.ts';
import { nameSearch } from '../../src/rebrand/suggest/name-search.ts';
import { nameTally } from '../../src/rebrand/suggest/name-tally.ts';
import { packageTally } from '../../src/rebrand/suggest/package-tally.ts';
import { isClueFile, readClues } from '../../src/rebrand/suggest/read-clues.ts';
import { coreWords } from '../../src/rebrand/suggest/split-name.ts';
import { suggestNames } from '../../src/rebrand/suggest-names.ts';

type Options = {
  readonly source?: string;
  readonly foreign?: readonly string[];
  readonly families?: readonly string[];
  readonly roots?: readonly string[];
  readonly tld?: string;
  readonly clues?: readonly Clue[];
};

/** Suggests names for files given as path → text. */
function suggest(files: Readonly<Record<string, string>>, options: Options = {}) {
  const rows = Object.entries(files);
  const clues: Clue[] = [{ kind: 'name of the source', text: options.source ?? 'repo', path: '' }];
  for (const [path, text] of rows) if (isClueFile(path)) clues.push(...readClues(path, text));
  clues.push(...(options.clues ?? []));
  const candidates = gatherCandidates(clues, options.foreign ?? [], options.families ?? []);
  const search = nameSearch(candidates);
  const tally = nameTally();
  const packages = packageTally(options.roots ?? []);
  const tld = options.tld ?? null;
  const hosts = tallyHosts(tld);
  for (const [path, text] of rows) {
    const [bytes, name] = [Buffer.from(text), Buffer.from(path)];
    tally.seeText(text, search.locate(search.scan(bytes), bytes, text));
    tally.seePath(search.locate(search.scan(name), name, path));
    packages.see(path, text);
    hosts.see(text);
  }
  const paths = rows.map(([path]) => path);
  return suggestNames({ candidates, tally, packages: packages.result(), hosts: hosts.result(), tld, paths });
}

const npm = (name: string) => JSON.stringify({ name });

describe('suggestNames', () => {
  it('merges every spelling into one entry and counts it, in contents and in paths', () => {
    const [first, ...others] = suggest({
      'package.json': npm('emongolia'),
      'src/emongolia.route.ts': 'class EMongoliaRouter { eMongolia = "e.mongolia"; }',
      'src/x.ts': 'EMONGOLIA_URI eMongoliaUri Emongolia e-mongolia',
    });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: 'e-Mongolia', kind: 'word', count: 8, files: 3, paths: 1 });
    expect(first?.spellings[0]).toEqual({ spelling: 'eMongolia', count: 2 });
    expect(first?.evidence).toEqual(['name of the root package in package.json']);
  });

  it.each([
    ['setup.py', "setup(\n    name='kiosk-core',\n    author='Nobody',\n)"],
    ['setup.cfg', '[metadata]\nname = kiosk-core\n'],
    ['composer.json', '{ "name": "vendor/kiosk" }'],
    ['Package.swift', 'let package = Package(\n    name: "KioskUI")'],
    ['ios/Info.plist', '<key>CFBundleDisplayName</key>\n  <string>Kiosk</string>'],
    ['app/src/main/res/values/strings.xml', '<string name="app_name">Kiosk</string>'],
    ['api/Kiosk.Api/Kiosk.Api.csproj', '<RootNamespace>Kiosk.Api</RootNamespace>'],
  ])('reads in %s what it is called', (path, text) => {
    const [first] = suggest({ [path]: text, 'a.txt': 'Kiosk kiosk' });
    expect(first?.name.toLowerCase()).toContain('kiosk');
    expect(first?.evidence.join()).toContain(path);
  });

  it.each([
    ['opencrvs', 'OpenCRVS opencrvs OpenCRVS', 'OpenCRVS'],
    ['diia', 'diia diia Diia getDiiaId', 'Diia'],
    ['erxes', `${'erxes '.repeat(40)} Erxes`, 'erxes'],
    ['one-health', 'One Health, oneHealth, ONE_HEALTH', 'One Health'],
    ['eburger', 'e-burger e-burger eburger', 'e-Burger'],
  ])('writes %s in its most telling form', (source, text, name) => {
    expect(suggest({ 'a.txt': text }, { source }).map((each) => each.name)).toEqual([name]);
  });

  it('does not take a stray gap for a spelling, nor a longer word for the name', () => {
    const [name] = suggest(
      { 'a.txt': 'kalymna Kalymna kalymna ka-lymna kalymnas unkalymna' },
      { source: 'kalymna' },
    );
    expect(name?.count).toBe(3);
  });

  it('leaves out what every code base uses, what others define, and what is hardly there', () => {
    const text = 'user service react react react rare rare';
    expect(
      suggest({ 'a.txt': text, 'package.json': npm('be-user-service') }, { source: 'user-service' }),
    ).toEqual([]);
    expect(suggest({ 'a.txt': text }, { source: 'react', foreign: ['react'] })).toEqual([]);
    expect(suggest({ 'a.txt': text }, { source: 'rare' })).toEqual([]);
    // What was blotted out before the source was published.
    const masked = `<manifest package="${'S'.repeat(12)}"/>`;
    expect(suggest({ 'AndroidManifest.xml': masked, 'a.txt': 'SSSSSSSSSSSS '.repeat(9) })).toEqual([]);
    expect([coreWords('SSSSSS'), coreWords('Ssso')]).toEqual([[], ['Ssso']]);
  });

  it('knows what a generator has called a project of its framework', () => {
    const next = { 'package.json': npm('nextjs'), 'a.md': 'Next.js next.js Next.js' };
    expect(suggest(next, { foreign: ['next'] })).toEqual([]);
  });

  it('takes a capital that slipped for no word of its own', () => {
    const files = { 'a.txt': `${'Kalymna kalymna '.repeat(150)} KAlymna` };
    expect(suggest(files, { source: 'kalymna' }).map(({ name }) => name)).toEqual(['Kalymna']);
    const humped = { 'a.txt': `${'kalymna '.repeat(150)} ${'kAlymna '.repeat(8)}` };
    expect(suggest(humped, { source: 'kalymna' }).map(({ name }) => name)).toEqual(['k-Alymna']);
  });

  it('keeps a part only where it is seen outside the whole', () => {
    const clues = { 'package.json': npm('mongolia'), 'a.txt': 'e-Mongolia eMongolia e-Mongolia e-mongolia' };
    expect(suggest(clues, { source: 'e-mongolia' }).map(({ name }) => name)).toEqual(['e-Mongolia']);
    const outside = { ...clues, 'b.txt': 'Mongolia mongolia Mongolia' };
    expect(suggest(outside, { source: 'e-mongolia' }).map(({ name }) => name)).toEqual([
      'Mongolia',
      'e-Mongolia',
    ]);
  });

  it('drops a compound of a name that is seen far more', () => {
    const files = {
      'package.json': npm('@diia/diia-cabinet'),
      'a.txt': 'diia diia diia diia diia diia diia-cabinet diia-cabinet',
    };
    expect(suggest(files).map(({ name }) => name)).toEqual(['diia']);
  });

  it('takes the modules of a monorepo for what they are', () => {
    const modules = ['sales', 'loyalty', 'tourism', 'cargo', 'fleet'].map((name) => [
      [`plugins/${name}/package.json`, npm(`${name}_api`)],
      [`plugins/${name}/index.html`, `<title>${name}</title>`],
      [`plugins/${name}/a.ts`, `${name} ${name} ${name} acme acme`],
    ]);
    const files = Object.fromEntries(modules.flat());
    expect(suggest(files, { source: 'acme' }).map(({ name }) => name)).toEqual(['acme']);
  });

  it('takes where the modules of a monorepo run for no more than their names', () => {
    const modules = ['sales', 'loyalty', 'tourism', 'cargo', 'fleet'].map((name) => [
      [`plugins/${name}/package.json`, npm(`${name}-api`)],
      [`plugins/${name}/compose.yml`, `services:\n  a:\n    container_name: ${name}`],
      [`plugins/${name}/a.ts`, `${name} ${name} ${name} acme acme`],
    ]);
    const hosts = ['sales', 'loyalty'].map((text): Clue => ({ kind: 'subdomain', text, path: 'a.env' }));
    const files = Object.fromEntries(modules.flat());
    expect(suggest(files, { source: 'acme', clues: hosts }).map(({ name }) => name)).toEqual(['acme']);
    const domain: Clue[] = [{ kind: 'host', text: 'fleet', path: 'a.env' }];
    const named = suggest(files, { source: 'acme', clues: domain }).map(({ name }) => name);
    expect(named).toContain('fleet');
  });

  it('leaves out whose packages the donor takes, unless the donor is called so', () => {
    const files = { 'composer.json': '{ "name": "steppe/steppe" }', 'a.txt': 'steppe steppe Steppe' };
    expect(suggest(files, { families: ['steppe'] })).toEqual([]);
    expect(suggest(files, { families: ['steppe'], source: 'steppe' })).toHaveLength(1);
    const own = ['steppe/steppe', 'kiosk/web', 'Yurt.Api'];
    const foreign = ['steppe/core', 'kiosk/sdk', 'Yurt.Core', 'Volo.Core', '@volo/a', 'vue'];
    const world = { ...EMPTY_WORLD, ownPackages: own, foreignPackages: foreign };
    expect(foreignFamilies(world)).toEqual(['steppe', 'volo']);
  });

  it('takes the parts of an app for what they are, and what people read for one name', () => {
    const module = (name: string) => [`${name}/build.gradle`, `android {\n  namespace "la.gov.${name}"\n}`];
    const files = {
      ...Object.fromEntries(['holder', 'design', 'shared'].map(module)),
      'settings.gradle': "rootProject.name = 'YurtCheck'\n",
      'a.kt': 'YurtCheck yurtcheck YURT_CHECK holder holder holder design design design',
    };
    expect(suggest(files).map(({ name }) => name)).toEqual(['YurtCheck']);
  });

  it('takes a hump in a hash for chance', () => {
    const files = { 'a.txt': `${'Ulusa ulusa '.repeat(100)} UlUsa` };
    expect(suggest(files, { source: 'ulusa' }).map(({ name }) => name)).toEqual(['Ulusa']);
  });

  it('finds names in other scripts', () => {
    const [name] = suggest({
      'README.md': '# Дія\n',
      'public/index.html': '<title>Дія</title>',
      'a.ts': '"Дія" "ДІЯ"',
    });
    expect(name).toMatchObject({ name: 'Дія', count: 4, files: 3 });
  });

  it.each([
    ['pages/index.tsx', 'return <title>{`Clear Steppe - Clean Air`}</title>;'],
    ['src/app/layout.tsx', "export const metadata = { title: 'Clear Steppe', icons: {} };"],
    ['app/layout.jsx', "export const metadata = { openGraph: { siteName: 'Clear Steppe' } };"],
  ])('reads what the pages of a site in React say that it is: %s', (path, text) => {
    const files = { 'README.md': '# Clear Steppe', 'package.json': npm('frontend'), 'a.md': 'Clear Steppe' };
    const found = suggest({ ...files, [path]: text }, { source: 'web' });
    expect(found.map(({ name }) => name)).toEqual(['Clear Steppe']);
    expect(suggest({ ...files, 'src/b.tsx': text }, { source: 'web' })).toEqual([]);
  });

  it('knows the packages that are declared, and the earlier ones that are only referred to', () => {
    const files: Record<string, string> = {
      'src/mn/gov/ema/kiosk/util/A.java': 'package mn.gov.ema.kiosk.util;\nimport mn.gov.itc.kiosk.util.B;',
      'src/mn/gov/ema/kiosk/web/C.java': 'package mn.gov.ema.kiosk.web;\nimport mn.gov.ema.kiosk.util.A;',
      'pom.xml': '<project><groupId>mn.gov.itc.kiosk</groupId><artifactId>inquiry</artifactId></project>',
      'a.properties': 'base=mn/gov/ema/kiosk/data',
    };
    const found = suggest(files, { roots: ['mn'] }).find(({ kind }) => kind === 'package');
    expect(found).toMatchObject({ name: 'mn.gov.ema.kiosk', count: 4, files: 3, paths: 2 });
    expect(found?.spellings).toEqual([
      { spelling: 'mn.gov.ema.kiosk', count: 3 },
      { spelling: 'mn/gov/ema/kiosk', count: 1 },
    ]);
    expect(found?.aliases).toEqual([{ spelling: 'mn.gov.itc.kiosk', count: 2 }]);
    expect(found?.evidence).toEqual(['declared in 2 files']);
  });

  it('goes on through a layer that is called like many, to the name below it', () => {
    const files = Object.fromEntries(
      ['A', 'B', 'C'].map((each) => [
        `lib/mn/gov/health/tracer/${each}.kt`,
        `package mn.gov.health.tracer.util\nimport mn.gov.health.tracer.util.D`,
      ]),
    );
    const [found] = suggest(files, { roots: ['mn'] }).filter(({ kind }) => kind === 'package');
    expect(found?.name).toBe('mn.gov.health.tracer');
  });

  it('suggests the domains that carry the name, and nobody else’s', () => {
    const text =
      'https://kiosque.mn https://cdn.kiosque.mn/x https://bank.mn kiosque <a xmlns="http://ns.kiosque.mn/v1">';
    const domains = suggest({ 'a.txt': text }, { source: 'kiosque', tld: 'mn' }).filter(
      ({ kind }) => kind === 'domain',
    );
    expect(domains).toMatchObject([{ name: 'kiosque.mn', count: 2 }]);
  });

  it('is not held up by hostile text', () => {
    const begun = performance.now();
    const long = 100_000;
    for (const path of [
      'pom.xml',
      'a.html',
      'README.md',
      'go.mod',
      '.env',
      'compose.yml',
      'build.gradle',
      'a.proto',
    ]) {
      for (const text of ['<parent>', '<title', '\n', ' ', 'package ', 'a', 'module a', 'A_', '<groupId>a']) {
        readClues(path, text.repeat(Math.ceil(long / text.length)));
      }
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('coreWords', () => {
  it.each([
    ['emongolia_postgresql_ts', ['emongolia']],
    ['be-user-service', []],
    ['e-Mongolia', ['e', 'Mongolia']],
    ['EmongoliaApplication', ['Emongolia']],
    ['Getting Started with Create React App', []],
    ['How we file a claim', []],
    ['e-health', ['e', 'health']],
    ['x', []],
    ['2024', []],
  ])('of %s', (text, words) => {
    expect(coreWords(text)).toEqual(words);
  });
});
