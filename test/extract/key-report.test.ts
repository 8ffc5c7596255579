// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import { describe, expect, it } from 'vitest';
import { donorConfigs } from '../../src/extract/donor-config.ts';
import { keyReport } from '../../src/extract/key-report.ts';
import { languageOf } from '../../src/languages/index.ts';
import { lineCounter } from '../../src/model/lines.ts';
import { catalogsOf, fixture, type Tree } from './catalogs/support.ts';

const IMPORT = "import { Trans, useTranslation } from 'react-i18next';\n";

function report(tree: Tree) {
  const uses = Object.entries(tree).flatMap(([path, text]) => {
    const lineAt = lineCounter(text);
    const keys = languageOf(path)?.read(text, path).keys ?? [];
    return keys.map((use) => ({ path, line: lineAt(use.span.start).line, use }));
  });
  const configs = donorConfigs(Object.entries(tree).map(([path, text]) => ({ path, text })));
  const { missing, unused, maybeUnused, dynamic } = keyReport(uses, catalogsOf(tree), configs);
  return { missing: missing.map(({ id }) => id), unused, maybeUnused, dynamic: dynamic.length };
}

const app = (code: string, catalog: object, more: Tree = {}) =>
  report({
    'src/a.tsx': `${IMPORT}const { t } = useTranslation('app');\n${code}`,
    'locales/mn/app.json': JSON.stringify(catalog),
    ...more,
  });

describe('keyReport', () => {
  it.each<readonly [string, string, object, Partial<ReturnType<typeof report>>]>([
    ['used', "t('a.b')", { a: { b: 'x' } }, {}],
    ['missing', "t('a.c')", { a: { b: 'x' } }, { missing: ['app:a.c'], unused: ['app:a.b'] }],
    ['a branch', "t('a', { returnObjects: true })", { a: { b: 'x', c: ['y'] } }, {}],
    ['plural', "t('n', { count })", { n_one: '1', n_other: '2' }, {}],
    [
      'context',
      "t('f', { context: 'male' })",
      { f: 'x', f_male: 'y', f_female: 'z' },
      { unused: ['app:f_female'] },
    ],
    [
      'any context',
      "t('f', { context: c })",
      { f: 'x', f_male: 'y', f_female_one: '1', f_female_other: 'z' },
      {},
    ],
    [
      'computed',
      't(`s.${x}.title`)',
      { s: { a: { title: 'x' } }, r: 'y' },
      { unused: ['app:r'], maybeUnused: ['app:s.a.title'], dynamic: 1 },
    ],
    ['not known at all', 't(x)', { a: 'x' }, { unused: ['app:a'], dynamic: 1 }],
    ['taken up by another text', "t('a')", { a: '$t(b) $t(app:c, {"n": 1})', b: 'x', c: 'y' }, {}],
    ['in a namespace of its own', "t('other:a')", { a: 'x' }, { missing: ['other:a'], unused: ['app:a'] }],
    ['under its name alone', "t('a'); t('gone')", { a: 'x' }, { missing: ['app:gone'] }],
    ['in a comment', "// t('b') t('gone')\nt('a')", { a: 'x', b: 'y' }, {}],
    ['flat', "t('a.b')", { 'a.b': 'x' }, {}],
    ['prefixed', "const { t: u } = useTranslation('app', { keyPrefix: 'a' }); u('b')", { a: { b: 'x' } }, {}],
  ])('%s', (_, code, catalog, expected) => {
    expect(app(code, catalog)).toEqual({ missing: [], unused: [], maybeUnused: [], dynamic: 0, ...expected });
  });

  it('looks for gettext’s texts as they are, with their context', () => {
    const code = "import { gettext, pgettext } from 'node-gettext';\n";
    const calls = "gettext('Hi: a.b'); pgettext('form', 'Save'); pgettext('menu', 'Save'); gettext('Save');";
    const entry = (id: string) => `${id}\nmsgstr "х"\n\n`;
    const text = entry('msgid "Hi: a.b"') + entry('msgctxt "form"\nmsgid "Save"') + entry('msgid "Not"');
    expect(report({ 'src/a.ts': code + calls, 'po/mn.po': text })).toMatchObject({
      missing: ['?:Save'],
      unused: ['messages:Not'],
    });
  });

  it('follows the donor’s separators', () => {
    const init = (options: string) => ({
      'src/i18n.ts': `import i18next from 'i18next'; i18next.init({ defaultNS: 'app', ${options} });`,
    });
    const text = 'Анхаар: нэр. овог';
    expect(
      app(`t('${text}')`, { [text]: 'x' }, init('nsSeparator: false, keySeparator: false')).missing,
    ).toEqual([]);
    expect(app("t('a/b')", { a: { b: 'x' } }, init("keySeparator: '/'"))).toMatchObject({
      missing: [],
      unused: [],
    });
    expect(app("t('other::a')", { a: 'x' }, init("nsSeparator: '::'")).missing).toEqual(['other:a']);
  });

  it('looks through all namespaces that a call names', () => {
    const code = "const { t: u } = useTranslation(['x', 'app']); u('a')";
    expect(app(code, { a: 'x' })).toMatchObject({ missing: [], unused: [] });
  });

  it('never tells of a key whose namespace nobody knows that it is missing', () => {
    expect(app("export const f = (u: TFunction) => u('a')", { a: 'x' })).toMatchObject({
      missing: [],
      unused: [],
    });
  });

  it('reads the portal', () => {
    expect(report(fixture('portal'))).toEqual({
      missing: [],
      unused: [
        'common:error.network',
        'common:error.session',
        'common:nav.help',
        'common:nav.home',
        'common:nav.requests',
        'common:nav.services',
        'common:signOut',
        'common:tagline',
        'services:birth.form.birthDate',
        'services:birth.form.fatherRegister',
        'services:birth.form.hospital',
        'services:birth.lead',
        'services:company.name',
        'services:residence.hint',
      ],
      maybeUnused: [],
      dynamic: 1,
    });
  });

  it('finds the keys of Rails, lazy ones by their place, in its catalogs of each language', () => {
    const texts =
      'users:\n    index:\n      title: Нэр\n    idle: x\n    count:\n      one: нэг\n      other: олон\n';
    expect(
      report({
        'app/views/users/index.html.erb':
          '<h1><%= t ".title" %></h1> <%= t("users.count", count: n) %> <%= t(".gone") %>',
        'config/locales/mn.yml': `mn:\n  ${texts}`,
        'config/locales/en.yml': `en:\n  ${texts}`,
      }),
    ).toEqual({
      missing: ['?:users.index.gone'],
      unused: [expect.stringContaining('users.idle')],
      maybeUnused: [],
      dynamic: 0,
    });
  });

  it('leaves what a package of Laravel says to the package', () => {
    const tree: Tree = {
      'app/A.php': "<?php trans('rooms::alert.sent'); trans('custom.gone'); trans('rooms::alert.here');",
      'resources/lang/mn/custom.php': "<?php return ['a' => 'Нүүр'];",
      'resources/lang/vendor/rooms/mn/alert.php': "<?php return ['here' => 'Нүүр'];",
    };
    expect(report(tree)).toMatchObject({
      missing: ['?:custom.gone'],
      unused: [expect.stringContaining('custom')],
    });
  });

  it('holds no look-up of a script against what a phone looks up by itself', () => {
    const tree: Tree = {
      'src/a.tsx': `${IMPORT}const { t } = useTranslation();\nt('a.b')`,
      'android/app/src/main/res/values/strings.xml':
        '<resources><string name="app_name">Нүүр</string></resources>',
    };
    expect(report(tree).missing).toEqual([]);
    expect(report({ ...tree, 'locales/mn/app.json': '{ "c": "x" }' }).missing).toEqual(['?:a.b']);
  });
});
