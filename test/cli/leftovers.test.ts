import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { addCommit, makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const BRANDS = [
  'e-Mongolia=e-Laos',
  'И-Монгол=ອີ-ລາວ',
  'mn.gov.ema.emongolia=la.gov.mtc.elaos',
  'e-mongolia.mn=e-laos.gov.la',
].flatMap((brand) => ['--brand', brand]);

/** What stands in a file that people renamed by hand, and what has to be told of it: code or code and why, line:column. */
const TRACES: readonly (readonly [path: string, text: string, told: string])[] = [
  ['plain.ts', 'const a = "e-Mongolia";\n', 'name-left as-spelled 1:12'],
  ['upper.sh', '\nexport EMONGOLIA_HOME=/srv\n', 'name-left as-spelled 2:8'],
  ['emongolia/x.txt', 'x\n', 'name-left in-path'],
  ['unicode.json', '{ "a": "\\u0065-mongolia" }\n', 'name-hidden escaped 1:9'],
  ['mixed.json', '{ "a": "И-Мон\\u0433ол" }\n', 'name-hidden escaped 1:9'],
  ['entity.html', '<p>&#101;&#45;Mongolia</p>\n', 'name-hidden escaped 1:4'],
  ['percent.txt', 'q=%65-mongolia\n', 'name-hidden escaped 1:3'],
  ['twice.txt', 'q=%2565%252dmongolia\n', 'name-hidden escaped 1:3'],
  ['soft.md', 'The e-Mon\u00adgolia portal\n', 'name-hidden escaped 1:5'],
  ['dash.md', 'The e\u2011Mongolia portal\n', 'name-hidden escaped 1:5'],
  ['idn.txt', 'host: xn----ftbnodggc.example\n', 'name-hidden escaped 1:7'],
  ['secret.yaml', 'data: ZS1Nb25nb2xpYSBwb3J0YWwgMjAyNg==\n', 'name-hidden encoded-text 1:7'],
  ['hex.sql', "x'652d4d6f6e676f6c6961'\n", 'name-hidden encoded-text 1:3'],
  ['concat.js', "const a = 'e-' + 'mongolia';\n", 'name-hidden joined 1:12'],
  ['middle.php', "$a = 'e-mon' . 'golia';\n", 'name-hidden joined 1:7'],
  ['optional.js', 'const name = /^e-?mongolia$/i;\n', 'name-hidden pattern 1:16'],
  ['either.py', 'P = re.compile(r"e[-_ ]?mongolia\\b")\n', 'name-hidden pattern 1:18'],
  ['dash.html', '<b>e&ndash;Mongolia</b>\n', 'name-hidden escaped 1:4'],
  ['list.js', "['e', 'mongolia'].join('-')\n", 'name-hidden joined 1:3'],
  ['hole.tsx', '<b>e-{"mongolia"}</b>\n', 'name-hidden joined 1:4'],
  ['wrapped.md', 'as in the portal e\nMongolia of the state\n', 'name-hidden joined 1:18'],
  ['hyphen.java', '// the service e-\n// Mongolia\n', 'name-hidden joined 1:16'],
  ['bold.md', 'e-**Mongolia** is here\n', 'name-hidden marked-up 1:1'],
  ['tag.html', '<h1>e-<b>Mongolia</b></h1>\n', 'name-hidden marked-up 1:5'],
  ['script.ts', 'const еMongolia = 1;\n', 'name-hidden look-alike 1:7'],
  ['latin.txt', 'Портал И-Мoнгол\n', 'name-hidden look-alike 1:8'],
  ['typo.yml', 'name: Build E-Mongola\n', 'name-open near-miss 1:13'],
  ['swap.md', 'Welcome to eMonoglia\n', 'name-open near-miss 1:12'],
  ['host.sh', 'curl https://api.stat.gov.mn/v1\n', 'host-left host-state 1:14'],
  ['other.env', 'PAY=https://pay.example-bank.mn/\n', 'host-left host-country 1:13'],
  ['half.yaml', 'id: la.gov.mtc.eservice.ema.elaos\n', 'name-half-replaced 1:5'],
  ['tld.yaml', 'url: https://elaos.gov.mn/x\n', 'name-half-replaced 1:14'],
  ['code.ts', 'read(process.env.EMONGOLIA_URI);\n', 'name-one-sided 1:18'],
  ['topic.ts', "publish('emongolia.notices', x);\n", 'name-one-sided 1:10'],
  ['.env', 'ELAOS_URI=x\nTOPIC=elaos.notices\n', ''],
  ['package.json', '{ "dependencies": { "@others/emongolia-app": "1" } }\n', ''],
  ['scoped.ts', "import { run } from '@others/emongolia-app/run';\nrun('elaos-app');\n", ''],
  ['own.conf', 'host lao.e-mongolia.mn\n', ''],
  ['nothing.ts', 'class IMongoLogPayload {} // the Mongolian plateau, demongolian\n', ''],
];

describe('saphan check leftovers --tree', () => {
  let findings: readonly Finding[] = [];
  let exit = 0;
  const told = (path: string) => findings.filter(({ place }) => place?.path === path);

  beforeAll(async () => {
    const folder = tempDir('renamed');
    writeFiles(folder, Object.fromEntries(TRACES.map(([path, text]) => [path, text])));
    const flags = ['--from', 'mn', '--country', 'la', '--keep', 'lao.e-mongolia.mn'];
    const ran = await runCli(['check', 'leftovers', '--tree', folder, ...BRANDS, ...flags, '--json']);
    exit = ran.exit;
    findings = ran.json().findings;
  });

  it('fails', () => expect(exit).toBe(1));

  it.each(TRACES.filter(([, , wanted]) => wanted !== ''))('tells of %s: %s', (path, _, wanted) => {
    const words = told(path).map(({ code, args, place }) => {
      const why = 'why' in args ? ` ${args.why}` : '';
      const at = place?.line === undefined ? '' : ` ${place.line}:${place.column}`;
      return `${code}${why}${at}`;
    });
    expect(words).toContain(wanted);
  });

  it.each(TRACES.filter(([, , wanted]) => wanted === ''))('has nothing to ask of %s', (path) => {
    expect(told(path).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('tells of a name once, though several ways of reading show it', () => {
    expect(told('bold.md')).toHaveLength(1);
    expect(told('hyphen.java')).toHaveLength(1);
    expect(told('unicode.json')).toHaveLength(1);
  });

  it('needs no new name, and puts places into SARIF', async () => {
    const folder = tempDir('renamed');
    writeFiles(folder, { 'a.txt': 'x\nthe eMongolia\n', 'b.txt': 'elaos qzxq\n' });
    const args = ['check', '--tree', folder, '--brand', 'e-Mongolia', '--reporter', 'sarif'];
    const { exit: failed, json } = await runCli(args);
    expect(failed).toBe(1);
    const [result, ...more] = json().runs[0].results;
    expect(more).toEqual([]);
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a.txt' },
      region: { startLine: 2, startColumn: 5 },
    });
  });

  it('reads a work tree as it is, without what git ignores, and a bare repository at its head', async () => {
    const donor = makeDonor({ '.gitignore': 'build/\n', 'a.txt': 'e-Mongolia\n' });
    writeFiles(donor, { 'a.txt': 'e-Laos\n', 'new.txt': 'e-Mongolia\n', 'build/b.txt': 'e-Mongolia\n' });
    const paths = async (folder: string) => {
      const ran = await runCli(['check', '--tree', folder, '--brand', 'e-Mongolia', '--json']);
      return ran.json().findings.map(({ place }: Finding) => place?.path);
    };
    expect(await paths(donor)).toEqual(['new.txt']);
    expect(await paths(`${donor}/.git`)).toEqual(['a.txt']);
  });

  it('refuses flags that do not go together', async () => {
    const lone = await runCli(['check', '--brand', 'e-Mongolia']);
    expect([lone.exit, lone.stderr]).toEqual([2, expect.stringContaining('--brand')]);
    const topics = await runCli(['check', 'texts', '--tree', '.', '--brand', 'e-Mongolia']);
    expect(topics.exit).toBe(2);
    const name = await runCli(['check', '--tree', '.', '--brand', 'x\u0001y']);
    expect(name.exit).toBe(2);
  });
});

describe('saphan check leftovers with a plan', () => {
  it('looks at another tree with it, and tells what people write on main', async () => {
    const root = await makeWorkspace({ donor: makeDonor({ 'a.txt': 'e-Mongolia\n' }) });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    addCommit(recipientOf(root, 'donor'), { 'b.ts': "const a = 'e-' + 'mongolia';\n" });
    const main = await runCli(['check', 'leftovers', '-C', root, '--json']);
    expect(main.exit).toBe(0);
    expect(main.json().result.donors).toMatchObject([{ left: 0, traces: 1 }]);
    expect((await runCli(['check', '-C', root, '--fail-on', 'warning'])).exit).toBe(1);
    const other = await runCli(['check', '--tree', recipientOf(root, 'donor'), '-C', root, '--json']);
    expect(other.json().result.donors).toMatchObject([{ branch: 'tree', traces: 1 }]);
  });
});
