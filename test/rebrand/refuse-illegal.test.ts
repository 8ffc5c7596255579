import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import type { Name, Plan } from '../../src/model/plan.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { NOTHING_BLOCKED } from '../../src/rebrand/clash.ts';
import { renamePath } from '../../src/rebrand/rename-path.ts';
import { nameRules } from '../../src/rebrand/rules.ts';
import { decode } from '../../src/transfer/decode.ts';
import { surveyFile } from '../../src/transfer/survey-file.ts';
import { NO_TEXTS } from '../../src/transfer/texts.ts';

const LAO: Name = { kind: 'word', from: 'e-Mongolia', to: 'ອີ-ລາວ', aliases: [] };
const DASHED: Name = { kind: 'literal', from: 'emongolia', to: 'e-laos', aliases: [] };
const PACKAGE: Name = { kind: 'package', from: 'mn.gov.emongolia', to: 'la.gov.e_laos', aliases: [] };
const KOTLIN: Name = { kind: 'package', from: 'mn.gov.emongolia', to: 'la.gov.in', aliases: [] };
const CAPITAL: Name = { ...LAO, to: 'e-Laos', spellings: { emongolia: 'eLaos', EMONGOLIA: 'eLaos' } };
const LONG: Name = { ...LAO, to: `e-${'l'.repeat(70)}` };
const WORLD = {
  ...EMPTY_WORLD,
  ownPackages: ['@emongolia/ui', 'emongolia', 'emongolia_app', 'example.mn/emongolia'],
};

function survey(path: string, text: string, name: Name, decisions: readonly Decision[] = []) {
  const plan = {
    country: { from: 'mn', to: 'la' },
    names: [name],
    protect: [],
    decisions,
  } as unknown as Plan;
  const rules = nameRules(plan, WORLD, 'd');
  const file = decode(path, '', Buffer.from(text));
  const outcome = surveyFile(file, rules.search.scan(file.utf8()), rules, [], NOTHING_BLOCKED, NO_TEXTS);
  const told = outcome.findings.flatMap(({ code, args, place }) =>
    code === 'name-open' && 'why' in args ? [`${args.why}:${place?.line}`] : [],
  );
  return { told, becomes: withEdits(text, outcome.edits), open: outcome.open };
}

describe('a new name that is not legal where it would land', () => {
  it.each([
    ['npm-name', 'package.json', '{ "name": "@emongolia/ui" }', LAO],
    ['npm-name', 'a.ts', "import x from '@emongolia/ui/button';", LAO],
    ['npm-name', 'b.ts', "import x from '@emongolia/ui/button';", CAPITAL],
    ['dart-package', 'lib/a.dart', "import 'package:emongolia_app/a.dart';", CAPITAL],
    ['go-module', 'go.mod', 'module example.mn/emongolia', LAO],
    ['variable', 'a.ts', 'process.env.EMONGOLIA_URI', LAO],
    ['variable', '.env', 'EMONGOLIA_URI=', LAO],
    ['variable', 'compose.yml', '  EMONGOLIA_URI: ${EMONGOLIA_URI}', LAO],
    ['container', 'docker-compose.yml', 'services:\n  emongolia:\n    build: .', LAO],
    ['container', 'k8s/a.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: emongolia-api', CAPITAL],
    ['container', 'k8s/b.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: emongolia-api', LONG],
    [
      'container',
      'k8s/c.yaml',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: mn-gov-emongolia',
      PACKAGE,
    ],
    ['image', 'Dockerfile', 'FROM emongolia-base:1', CAPITAL],
    ['image', 'compose.yml', 'services:\n  a:\n    image: emongolia-api:latest', CAPITAL],
    ['image', '.gitlab-ci.yml', 'variables:\n  IMAGE_NAME: igw-emongolia', LAO],
    ['host', 'a.ts', "get('http://emongolia-api:3000/v1')", LAO],
    ['package-line', 'B.java', 'import mn.emongolia.Pay;', DASHED],
    ['app-id', 'app/build.gradle', "applicationId 'mn.emongolia.app'", LAO],
    ['app-id', 'app/build.gradle', "applicationId 'mn.emongolia.app'", DASHED],
    ['bundle-id', 'ios/a.pbxproj', 'PRODUCT_BUNDLE_IDENTIFIER = mn.gov.emongolia;', PACKAGE],
    ['link-scheme', 'a.xml', '<data android:scheme="emongolia" />', { ...DASHED, to: 'e_laos' }],
    ['identifier', 'a.go', 'func EMongoliaClient() {}', LAO],
    ['identifier', 'a.ts', 'const emongoliaUrl = 1;', DASHED],
    ['identifier', 'a.ts', 'this.emongolia = 1;', DASHED],
    ['identifier', 'a.ts', 'const a = `${emongolia}`;', DASHED],
    ['identifier', 'a.ts', 'const emongolia = 1;', { ...DASHED, to: '1laos' }],
  ])('%s in %s: %s', (code, path, text, name) => {
    const { told, becomes, open } = survey(path, text, name as Name);
    expect(becomes).toBe(text);
    expect(told).toEqual([
      `illegal-${code}:${text.split('\n').length - (/services:\n {2}e/.test(text) ? 1 : 0)}`,
    ]);
    expect(open[0]?.actions).toEqual(['keep', 'replace']);
  });

  it.each([
    ['b.ts', "t('our emongolia is here')", "t('our ອີລາວ is here')", LAO],
    ['a.md', 'Welcome to eMongolia.', 'Welcome to ອີລາວ.', LAO],
    ['a.tsx', '<h1>Welcome to emongolia, all</h1>', '<h1>Welcome to e-laos, all</h1>', DASHED],
    ['a.ts', "t('in emongolia today')", "t('in e-laos today')", DASHED],
    ['a.ts', '// emongolia: what it is', '// e-laos: what it is', DASHED],
    ['a.java', 'int eMongolia = 1;', 'int ອີລາວ = 1;', LAO],
    ['A.java', 'package mn.gov.emongolia.a;', 'package la.gov.in.a;', KOTLIN],
    ['A.kt', 'package mn.gov.emongolia.pay', 'package la.gov.`in`.pay', KOTLIN],
    ['A.kt', 'val a = mn.gov.emongolia.Pay()', 'val a = la.gov.`in`.Pay()', KOTLIN],
    ['A.kt', 'val a = "mn.gov.emongolia.Pay"', 'val a = "la.gov.in.Pay"', KOTLIN],
    ['a.go', 'func emongoliaClient() {}', 'func ອີລາວClient() {}', LAO],
    [
      'k8s/a.yaml',
      'apiVersion: v1\nkind: X\ntitle: emongolia',
      'apiVersion: v1\nkind: X\ntitle: eLaos',
      CAPITAL,
    ],
    ['package.json', '{ "description": "of emongolia" }', '{ "description": "of eLaos" }', CAPITAL],
  ])('where it is legal it is written: %s: %s', (path, text, expected, name) => {
    expect(survey(path, text, name as Name)).toMatchObject({ told: [], becomes: expected });
  });

  it('holds for what people decide, too', () => {
    const text = '@Table(name = "EMONGOLIA_ID")';
    const places = [{ hash: unitId('EMONGOLIA_ID') }];
    const said = { kind: 'name', places, reason: 'new databases', by: 'N. Souk', on: '2026-01-02' } as const;
    const decided = (action: 'rename' | 'replace', to: string) =>
      survey('A.java', text, LAO, [{ ...said, action, to }]);
    expect(decided('rename', '')).toMatchObject({ told: ['illegal-database:1'], becomes: text });
    expect(decided('replace', 'E-LAOS ID')).toMatchObject({ told: ['illegal-database:1'], becomes: text });
    expect(decided('replace', 'ELAOS_ID').becomes).toBe('@Table(name = "ELAOS_ID")');
  });

  it('leaves the file of a class the name of the class', () => {
    const plan = { country: { from: 'mn', to: 'la' }, names: [DASHED], protect: [] } as unknown as Plan;
    const rules = nameRules(plan, EMPTY_WORLD, 'd');
    expect(renamePath('src/emongoliaPay.java', rules)).toMatchObject({ kept: 'illegal-identifier' });
    expect(renamePath('src/emongolia-pay.css', rules).path).toBe('src/e-laos-pay.css');
  });
});
