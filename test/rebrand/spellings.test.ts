import { describe, expect, it } from 'vitest';
import type { Name, Protect } from '../../src/model/plan.ts';
import { EMPTY_WORLD, type World } from '../../src/model/world.ts';
import { inferKind } from '../../src/plan/infer-kind.ts';
import { judge } from '../../src/rebrand/judge.ts';
import { judgeLookalikes } from '../../src/rebrand/judge-lookalikes.ts';
import { lookalikesOf } from '../../src/rebrand/lookalike.ts';
import { nameRules } from '../../src/rebrand/rules.ts';
import { buildSearch } from '../../src/rebrand/search.ts';

function name(from: string, to: string, aliases: readonly string[] = []): Name {
  return { kind: inferKind(from), from, to, aliases };
}

function renamed(
  text: string,
  names: readonly Name[],
  path = 'a.ts',
  world: World = EMPTY_WORLD,
  protect: readonly Protect[] = [],
) {
  const plan = {
    version: 1 as const,
    donors: [],
    country: { from: 'mn', to: 'la' },
    languages: { source: 'mn', targets: ['lo'] },
    names,
    protect,
    exclude: [],
    redact: [],
  };
  const rules = nameRules(plan, world);
  const utf8 = Buffer.from(text);
  const found = rules.search.locate(rules.search.scan(utf8), utf8);
  const verdicts = judge(path, text, found.hits, {
    surroundings: rules.surroundings,
    protectedTexts: rules.protectedTexts.filter((rule) => rule.applies(path)),
    whole: rules.fileProtection(path),
  });
  let result = '';
  let at = 0;
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename') continue;
    result += text.slice(at, verdict.start) + verdict.text;
    at = verdict.end;
  }
  const kept = verdicts.flatMap((verdict) =>
    verdict.kind === 'keep' ? [verdict.why] : verdict.kind === 'inside-word' ? ['inside-word'] : [],
  );
  return { text: result + text.slice(at), kept };
}

function alike(text: string, names: readonly Name[]): readonly string[] {
  const search = buildSearch(names, lookalikesOf(names));
  const utf8 = Buffer.from(text);
  return judgeLookalikes(text, search.locate(search.scan(utf8), utf8).alike, []).map((verdict) =>
    verdict.kind === 'keep' ? verdict.why : verdict.kind,
  );
}

const BRAND = [name('e-Mongolia', 'e-Laos')];
const PACKAGE = [...BRAND, name('mn.gov.ema.emongolia', 'la.gov.mtc.elaos', ['mn.gov.itc.emongolia'])];
const HOST = [...PACKAGE, name('e-mongolia.mn', 'e-laos.gov.la')];

it('leaves what an entry is called to that entry, though another name can be spelled so', () => {
  const names = [name('GoLinkMN', 'LinkLao'), name('go.link.mn', 'link.gov.la')];
  const text = 'GoLinkMN: https://go.link.mn/a, Go.link.mn, golinkmn, GO_LINK_MN';
  const becomes = 'LinkLao: https://link.gov.la/a, Link.gov.la, linklao, LINK_LAO';
  expect(renamed(text, names, 'a.md')).toEqual({ text: becomes, kept: [] });
  expect(renamed(text, names.toReversed(), 'a.md')).toEqual({ text: becomes, kept: [] });
});

it('takes a name that begins as headers do for one only where more stands behind it', () => {
  const names = [name('X-Road', 'X-Laos')];
  expect(renamed("// X-Road addons\nget('X-Road-Client')", names)).toMatchObject({
    text: "// X-Laos addons\nget('X-Road-Client')",
    kept: ['header-name'],
  });
});

describe('one name gives every spelling', () => {
  it.each([
    ['e-Mongolia', 'e-Laos'],
    ['eMongolia', 'eLaos'],
    ['EMongolia', 'ELaos'],
    ['Emongolia', 'Elaos'],
    ['emongolia', 'elaos'],
    ['EMONGOLIA', 'ELAOS'],
    ['e_mongolia', 'e_laos'],
    ['E_MONGOLIA', 'E_LAOS'],
    ['e.mongolia', 'e.laos'],
    ['E-MONGOLIA', 'E-LAOS'],
    ['E-Mongolia', 'E-Laos'],
    ['e Mongolia', 'e Laos'],
    ['e%20Mongolia', 'e%20Laos'],
    ['eMONGOLIA', 'eLAOS'],
    ['getEMongoliaId()', 'getELaosId()'],
    ['IEMongoliaService', 'IELaosService'],
    ['EMongoliaXyp', 'ELaosXyp'],
    ['EMONGOLIA_CLIENT_ID', 'ELAOS_CLIENT_ID'],
    ['my_emongolia_id', 'my_elaos_id'],
    ['emongolia2', 'elaos2'],
    ['"\\nemongolia"', '"\\nelaos"'],
    ['a%2Femongolia', 'a%2Felaos'],
    ['Цахим emongolia', 'Цахим elaos'],
  ])('%s → %s', (before, after) => {
    expect(renamed(before, BRAND).text).toBe(after);
  });

  it.each([
    ['themongoliad', 'inside-word'],
    ['demongoliafy', 'inside-word'],
    ['emongolians', 'inside-word'],
    ['eMonGolia', 'odd-casing'],
  ])('%s stays (%s)', (text, why) => {
    const result = renamed(text, BRAND);
    expect(result.text).toBe(text);
    expect(result.kept).toEqual([why]);
  });

  it('IMongoLogPayload is no brand at all', () => {
    expect(renamed('IMongoLogPayload mongoose mongodb', [name('mongol', 'lao')])).toEqual({
      text: 'IMongoLogPayload mongoose mongodb',
      kept: ['inside-word'],
    });
  });

  it('a word that becomes two, or two that become one, never gains a separator in an identifier', () => {
    expect(renamed('Diia diia DIIA diiaService', [name('Diia', 'e-Laos')]).text).toBe(
      'ELaos elaos ELAOS elaosService',
    );
    expect(renamed('eMongolia e-mongolia EMONGOLIA EMongolia', [name('e-Mongolia', 'Opora')]).text).toBe(
      'opora opora OPORA Opora',
    );
  });

  it('an old name all in lower case leaves the donor’s capitals as they are', () => {
    expect(renamed('podd_app Podd PODD', [name('podd', 'Hygeia')]).text).toBe('hygeia_app Hygeia HYGEIA');
  });

  it('single spellings may become something else', () => {
    const spelled = { ...BRAND[0]!, spellings: { EMONGOLIA: 'ELAO', 'e-mongolia': 'laos-e' } };
    expect(renamed('EMONGOLIA EMONGOLIA_ID eMongolia e-mongolia', [spelled]).text).toBe(
      'ELAO ELAO_ID eLaos laos-e',
    );
  });

  it('an entry may be meant in some places only, and another one elsewhere', () => {
    const brand = { ...BRAND[0]!, only: ['code'] as const };
    const prose = { ...name('e-Mongolia', 'Цахим Лаос'), only: ['prose'] as const };
    const text =
      'eMongolia(); // of e-Mongolia\nsay("Welcome to e-Mongolia!", "e-Mongolia")\n<p>In e-Mongolia</p>';
    expect(renamed(text, [brand])).toEqual({
      text: 'eLaos(); // of e-Mongolia\nsay("Welcome to e-Mongolia!", "e-Laos")\n<p>In e-Mongolia</p>',
      kept: ['scope', 'scope', 'scope'],
    });
    expect(renamed(text, [brand, prose]).text).toBe(
      'eLaos(); // of Цахим-Лаос\nsay("Welcome to Цахим-Лаос!", "e-Laos")\n<p>In Цахим-Лаос</p>',
    );
    expect(renamed('e-Mongolia', [brand], 'README.md').kept).toEqual(['scope']);
  });

  it('names swap, and never chain', () => {
    const swap = [name('alpha', 'beta'), name('beta', 'alpha')];
    expect(renamed('alpha beta Alpha BETA', swap).text).toBe('beta alpha Beta ALPHA');
    expect(renamed('aaa bbb', [name('aaa', 'bbb'), name('bbb', 'ccc')]).text).toBe('bbb ccc');
  });

  it('literals tell cases apart, and a wrong case hides nothing shorter', () => {
    const literal = (from: string, to: string): Name => ({ kind: 'literal', from, to, aliases: [] });
    const names = [literal('erxes', 'ezone'), literal('Erxes', 'Ezone'), literal('erxes-API', 'x')];
    expect(renamed('erxes Erxes ERXES erxes-api', names)).toEqual({
      text: 'ezone Ezone ERXES ezone-api',
      kept: [],
    });
  });

  it('other scripts, in every escape', () => {
    const cyrillic = [name('И-Монгол', 'ອີ-ລາວ')];
    expect(renamed('И-Монгол И-МОНГОЛ и-монгол', cyrillic).text).toBe('ອີ-ລາວ ອີ-ລາວ ອີ-ລາວ');
    expect(renamed('\\u0418-\\u041C\\u043e\\u043d\\u0433\\u043e\\u043b', cyrillic).text).toBe(
      '\\u0EAD\\u0EB5-\\u0EA5\\u0EB2\\u0EA7',
    );
    expect(renamed('И-Монголын, И-МОНГОЛД', cyrillic).kept).toEqual(['inflected', 'inflected']);
    expect(renamed('Дижитал Монголоос', [name('Дижитал Монгол', 'ດີຈິຕອນລາວ')]).kept).toEqual(['inflected']);
  });

  it('a common word that only a capital makes a name is a question, and its endings are none', () => {
    const common = [name('Дія', 'Опора')];
    expect(renamed('Дія ДІЯ дія, діями; Діями', common)).toEqual({
      text: 'Опора ОПОРА дія, діями; Діями',
      kept: ['common-word', 'inflected'],
    });
    expect(renamed('\\u0414\\u0456\\u044f', common).text).toBe(
      '\\u041E\\u043F\\u043E\\u0440\\u0430'.toLowerCase().replaceAll('\\U', '\\u'),
    );
  });
});

describe('what only resembles a name is listed', () => {
  const toolkit = [name('One Health Toolkit', 'Opora')];

  it.each([
    ['E-Mongola eMonoglia emongollia emogolia', BRAND, ['near-miss', 'near-miss', 'near-miss', 'near-miss']],
    ['Onehealt toolkit, Onehealth toolkit', toolkit, ['near-miss', 'near-miss']],
    ['findByRegNoAndEmonIdDate REFERENCE_EMON', BRAND, ['abbreviation', 'abbreviation']],
    ['daemon nodemon IconLemon2 demonstration Mongolia the mongolian emongolia', BRAND, []],
    ['my health, a toolkit, invoices', [...toolkit, name('einvoice', 'fakty')], []],
  ])('%s', (text, names, why) => {
    expect(alike(text, names)).toEqual(why);
  });
});

it('an abbreviation that stands as the plan has it calls for no capitals', () => {
  const plan = [name('MN Health Pass', 'Lao Health Card')];
  expect(
    renamed('MN Health Pass, MN health Pass, MN HEALTH PASS, MNHealthPass, mnHealthPass', plan, 'a.md').text,
  ).toBe('Lao Health Card, Lao health Card, LAO HEALTH CARD, LaoHealthCard, laoHealthCard');
});

describe('packages and hosts', () => {
  it.each([
    ['import mn.gov.ema.emongolia.xyp.Citizen;', 'import la.gov.mtc.elaos.xyp.Citizen;'],
    ['className="mn.gov.itc.emongolia.xyp.A"', 'className="la.gov.mtc.elaos.xyp.A"'],
    ['src/main/java/mn/gov/ema/emongolia/A.java', 'src/main/java/la/gov/mtc/elaos/A.java'],
    ['mn\\.gov\\.ema\\.emongolia', 'la\\.gov\\.mtc\\.elaos'],
    ['"mn\\\\gov\\\\ema\\\\emongolia"', '"la\\\\gov\\\\mtc\\\\elaos"'],
    ['"(Lmn/gov/ema/emongolia/A;I)V"', '"(Lla/gov/mtc/elaos/A;I)V"'],
    ['[Lmn.gov.ema.emongolia.A;', '[Lla.gov.mtc.elaos.A;'],
    ['logging.level.mn.gov.ema.emongolia=INFO', 'logging.level.la.gov.mtc.elaos=INFO'],
    ['group.mn.gov.ema.emongolia.app', 'group.la.gov.mtc.elaos.app'],
    ['Java_mn_gov_ema_emongolia_A_run', 'Java_la_gov_mtc_elaos_A_run'],
    ['applicationId "mn.gov.ema.emongolia_uat"', 'applicationId "la.gov.mtc.elaos_uat"'],
  ])('%s', (before, after) => {
    expect(renamed(before, PACKAGE, 'A.java').text).toBe(after);
  });

  it('a longer package that only begins alike is another package', () => {
    const text = 'com.mn.gov.ema.emongoliaplus';
    expect(renamed(text, PACKAGE).text).toBe(text);
  });

  it.each([
    ['https://e-mongolia.mn/a', 'https://e-laos.gov.la/a'],
    ['https://api.e-mongolia.mn/emongolia', 'https://api.e-laos.gov.la/elaos'],
    ['info@e-mongolia.mn', 'info@e-laos.gov.la'],
  ])('%s', (before, after) => {
    expect(renamed(before, HOST).text).toBe(after);
  });

  it.each([
    'https://test-emongolia.payon.mn/api',
    'https://github.com/someone/emongolia',
    'cdn.e-mongolia.mn',
    'git@github.com:someone/emongolia.git',
    'emongolia@gmail.com',
  ])('%s is somebody’s address while no domain rule covers it', (text) => {
    expect(renamed(text, BRAND)).toEqual({ text, kept: ['address'] });
  });
});

describe('protections', () => {
  const world: World = {
    ...EMPTY_WORLD,
    ownPackages: ['@e-mongolia/ui'],
    foreignPackages: ['emongolia-telemetry', '@emongolia-community'],
    wireNames: ['mn.gov.emongolia.v1'],
    databaseNames: ['e_mongolia_user'],
  };

  it.each([
    ["import 'emongolia-telemetry'", 'a.ts', 'registry-name'],
    ["import '@emongolia-community/icons'", 'a.ts', 'registry-name'],
    ['package mn.gov.emongolia.v1;', 'a.proto', 'wire'],
    ['  mn.gov.emongolia.types.Kind kind = 1;', 'a.proto', 'wire'],
    ['call("mn.gov.emongolia.v1.Service")', 'a.ts', 'wire'],
    ['xmlns:e="http://emongolia.mn/ns"', 'a.xml', 'wire'],
    ['targetNamespace = "http://emongolia.example/x"', 'A.java', 'wire'],
    ['new QName("http://emongolia.example/x", "y")', 'A.java', 'wire'],
    ['// Copyright (c) 2023 e-Mongolia Academy', 'a.ts', 'licence-header'],
    ['const a = 1;\n// (c) 2023 e-Mongolia', 'a.ts', 'legal-line'],
    ['const a = 1;\n * @author e-Mongolia', 'a.ts', 'legal-line'],
    ['anything e-Mongolia', 'LICENSE', 'licence'],
    ['"name": "emongolia"', 'package-lock.json', 'lock-file'],
    ['INSERT emongolia', 'prisma/migrations/1_init/migration.sql', 'migration'],
    ['x emongolia', 'public/vendor/x.js', 'vendored'],
    ['x emongolia', 'a.min.js', 'minified'],
    ['@Table(name = "EMONGOLIA_REQUEST")', 'A.java', 'database-name'],
    ['model User { @@map("e_mongolia_user") }', 'a.prisma', 'database-name'],
    ["res.cookie('emongolia', t)", 'a.ts', 'cookie-name'],
    ['req.cookies.emongolia_token', 'a.ts', 'cookie-name'],
    ["{ 'X-EMongolia-Key': 1 }", 'a.ts', 'header-name'],
    ['proxy_set_header x-emongolia-user $u;', 'nginx.conf', 'header-name'],
    ['open("emongolia://pay")', 'a.ts', 'link-scheme'],
    ['<data android:scheme="emongolia"/>', 'AndroidManifest.xml', 'link-scheme'],
    ['<key>CFBundleURLSchemes</key>\n<array><string>emongolia</string>', 'Info.plist', 'link-scheme'],
    ["clientId: 'emongolia-web'", 'a.ts', 'client-id'],
    ['oauth.client-id=emongolia-web', 'application.properties', 'client-id'],
    ["localStorage.setItem('emongolia.user', u)", 'a.ts', 'storage-key'],
    ['POSTGRES_DB: emongolia', 'compose.yml', 'database-name'],
    ['url=jdbc:postgresql://db:5432/emongolia', 'a.properties', 'database-name'],
    ['CREATE DATABASE emongolia', 'init.sql', 'database-name'],
    ['DATABASE_URL: root:x@tcp(mysql:3306)/emongolia?parseTime=true', 'compose.yml', 'database-name'],
    ['DATABASE_URL: emongolia:x@tcp(mysql)/d', 'compose.yml', 'database-name'],
    ['<path d="M0 0L1 1 emongolia"/>', 'a.svg', 'drawing'],
    ['{"v":"5.5.7","fr":30,"ip":0,"layers":[{"nm":"emongolia"}]}', 'a.json', 'drawing'],
    ['"\\x12\\x0femongolia"', 'a.pb.go', 'serialized'],
    ['h = "Zx9/8/emongolia+Ab3dEfGh1jKlMn0pQrStUvWxYz12345678AbCd=="', 'a.ts', 'encoded'],
  ])('%s in %s: %s', (text, path, why) => {
    expect(renamed(text, BRAND, path, world)).toEqual({ text, kept: [why] });
  });

  it.each([
    ["import '@e-mongolia/ui'", "import '@e-laos/ui'"],
    ['import "./clock/emongolia"', 'import "./clock/elaos"'],
    ['EMONGOLIA_CLIENT_ID=x', 'ELAOS_CLIENT_ID=x'],
    ['code: EMongoliaCountryCode.Mn', 'code: ELaosCountryCode.Mn'],
    ['X-Client: eMongolia', 'X-Client: eLaos'],
    ['option java_package = "mn.gov.ema.emongolia.rpc";', 'option java_package = "la.gov.mtc.elaos.rpc";'],
    ['postgresql://u:x@emongolia-db:5432/d', 'postgresql://u:x@elaos-db:5432/d'],
    ['<mapper namespace="mn.gov.ema.emongolia.Mapper">', '<mapper namespace="la.gov.mtc.elaos.Mapper">'],
    ['xmlns:local="clr-namespace:EMongolia.App"', 'xmlns:local="clr-namespace:ELaos.App"'],
    ['root:x@tcp(emongolia-db:3306)/d', 'root:x@tcp(elaos-db:3306)/d'],
    [
      '<Image Source="resource://EMongolia.Resources.emongolia_logo.svg?assembly=EMongolia.App"/>',
      '<Image Source="resource://ELaos.Resources.elaos_logo.svg?assembly=ELaos.App"/>',
    ],
    [
      'Uri.parse("content://mn.gov.ema.emongolia.files/1")',
      'Uri.parse("content://la.gov.mtc.elaos.files/1")',
    ],
    [
      '<Compile Include="Pages\\EMongoliaPageOfAccountAndApplication_AP007.cs" />',
      '<Compile Include="Pages\\ELaosPageOfAccountAndApplication_AP007.cs" />',
    ],
  ])('%s is the donor’s own', (before, after) => {
    expect(renamed(before, PACKAGE, 'a.xml', world).text).toBe(after);
  });

  it('Block.tsx and clock.ts are no lock files', () => {
    expect(renamed('emongolia', BRAND, 'src/Block.tsx').text).toBe('elaos');
    expect(renamed('emongolia', BRAND, 'src/clock.ts').text).toBe('elaos');
  });

  it('the plan protects a text, in the files it says, with its reason', () => {
    const protect = [{ text: 'ITC_EMONGOLIA', paths: ['**/*.java'], reason: 'schema' }];
    expect(renamed('ITC_EMONGOLIA.T EMONGOLIA', BRAND, 'a/A.java', EMPTY_WORLD, protect).text).toBe(
      'ITC_EMONGOLIA.T ELAOS',
    );
    expect(renamed('ITC_EMONGOLIA', BRAND, 'a/A.ts', EMPTY_WORLD, protect).text).toBe('ITC_ELAOS');
  });

  it('leaves the words of programming languages, where a name is one of them', () => {
    const names = [name('Import', 'Vientiane')];
    const code =
      "import { ImportPage } from './import';\n// Import of goods\nconst title = 'The Import office';\n";
    expect(renamed(code, names)).toEqual({
      text: "import { VientianePage } from './vientiane';\n// Vientiane of goods\nconst title = 'The Vientiane office';\n",
      kept: ['language-word'],
    });
    expect(renamed("@import 'import.css';\n", names, 'a.scss').text).toBe("@import 'vientiane.css';\n");
    expect(renamed('import goods: Import\n', names, 'a.md').kept).toEqual([]);
  });
});
