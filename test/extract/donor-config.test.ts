// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configFor, donorConfigs, unreadConfig } from '../../src/extract/donor-config.ts';

const read = (path: string, text: string, ...others: readonly string[]) =>
  donorConfigs([{ path, text }, ...others.map((other) => ({ path: other, text: '{}' }))])[0];

const PORTAL = 'fixtures/donors/e-mongolia/portal';
const portal = [
  'i18next-parser.config.js',
  'src/i18n.ts',
  'src/locales/mn/common.json',
  'src/locales/mn/services.json',
  'src/locales/en/common.json',
  'src/locales/en/services.json',
].map((path) => ({ path, text: readFileSync(`${PORTAL}/${path}`, 'utf8') }));

describe('where catalogs stand', () => {
  it.each([
    [
      'application.properties',
      'spring.messages.basename=i18n/portal,classpath:/labels\n',
      ['i18n/portal', 'labels'],
    ],
    ['src/application-dev.yml', 'spring:\n  messages:\n    basename: mn.gov.texts\n', ['mn/gov/texts']],
    ['application.yaml', 'spring.messages.basename: "${NAMES:texts/all}"\n', ['texts/all']],
    ['A.java', 'source.setBasenames("classpath:texts/a", "texts/b");', ['texts/a', 'texts/b']],
  ])('is what %s says', (path, text, names) => {
    const config = read(path, text);
    expect(config?.catalogPaths).toEqual(names.map((name) => `${name}_{locale}.properties`));
    expect(config?.unread).toEqual([]);
  });

  it('is told as unread where a program puts it together', () => {
    const configs = donorConfigs([
      { path: 'A.java', text: 'a();\nsource.setBasename(names);' },
      { path: 'application.properties', text: 'spring.messages.basename=${NAMES}\n' },
    ]);
    expect(unreadConfig(configs).map(({ args, place }) => [args.field, place?.line])).toEqual([
      ['spring.messages.basename', 2],
      ['spring.messages.basename', 1],
    ]);
  });

  it('is what Flutter goes by, said or not', () => {
    const said = 'arb-dir: lib/src/texts\ntemplate-arb-file: portal_mn.arb\n';
    expect(read('app/l10n.yaml', said)?.catalogPaths).toEqual(['app/lib/src/texts/portal_{locale}.arb']);
    expect(read('l10n.yaml', 'synthetic-package: false\n')?.catalogPaths).toEqual([
      'lib/l10n/app_{locale}.arb',
    ]);
  });

  it('says nothing of keys', () => {
    const configs = donorConfigs([{ path: 'src/l10n.yaml', text: 'arb-dir: a\n' }]);
    expect(configFor('src/a.ts', configs)).toBeUndefined();
  });
});

describe('the portal', () => {
  it('is read as it says', () => {
    const [parser, init] = donorConfigs(portal);
    expect(parser).toMatchObject({
      kind: 'i18next-parser',
      locales: ['mn', 'en'],
      defaultNamespace: 'common',
      catalogPaths: ['src/locales/{locale}/{namespace}.json'],
      input: ['src/**/*.{ts,tsx}'],
      unread: [],
    });
    expect(init).toMatchObject({
      kind: 'init',
      namespaces: ['common', 'services'],
      defaultNamespace: 'common',
      fallbackLanguages: ['mn'],
      unread: [],
    });
    expect(init?.resources.map(({ locale, namespace, path }) => `${locale} ${namespace} ${path}`)).toEqual([
      'mn common src/locales/mn/common.json',
      'mn services src/locales/mn/services.json',
      'en common src/locales/en/common.json',
      'en services src/locales/en/services.json',
    ]);
  });
});

describe('every way to write it', () => {
  const expected = {
    locales: ['mn'],
    keySeparator: false,
    defaultNamespace: 'app',
    catalogPaths: ['ui/lang/{locale}.json'],
  };
  const body =
    "{ locales: ['mn'], keySeparator: false, defaultNamespace: 'app', output: 'lang/$LOCALE.json' }";
  it.each([
    ['ui/i18next-parser.config.mjs', `export default ${body};`],
    ['ui/i18next-parser.config.js', `module.exports = ${body};`],
    ['ui/i18next-parser.config.cjs', `const config = ${body};\nmodule.exports = config;`],
    [
      'ui/i18next-parser.config.ts',
      `import type { UserConfig } from 'i18next-parser';\nexport default ${body} satisfies UserConfig;`,
    ],
    [
      'ui/i18next-parser.config.ts',
      `const LOCALES = ['mn'] as const;\nconst base = { keySeparator: false };\nexport default { ...base, locales: [...LOCALES], defaultNamespace: 'app', output: \`lang/$LOCALE.json\` };`,
    ],
    [
      'ui/i18next-parser.config.json',
      '{ "locales": ["mn"], "keySeparator": false, "defaultNamespace": "app", "output": "lang/$LOCALE.json" }',
    ],
    [
      'ui/i18next-parser.config.yaml',
      'locales: [mn]\nkeySeparator: false\ndefaultNamespace: app\noutput: lang/$LOCALE.json\n',
    ],
    [
      'ui/i18next.config.ts',
      "export default defineConfig({ locales: ['mn'], extract: { keySeparator: false, defaultNS: 'app', output: 'lang/{{language}}.json' } });",
    ],
  ])('%s', (path, text) => {
    expect(read(path, text)).toMatchObject({ ...expected, unread: [] });
  });

  it.each<readonly [string, object]>([
    ["i18next.init({ ns: ['a', 'b'], defaultNS: 'a' })", { namespaces: ['a', 'b'], defaultNamespace: 'a' }],
    ["i18next.use(X).use(Y()).init({ ns: 'a' }, (e, t) => t('x'))", { namespaces: ['a'] }],
    ["const o = { ns: ['a'] }; i18next.init({ ...o, lng })", { namespaces: ['a'] }],
    [
      "export const i18n = i18next.createInstance({ fallbackLng: { 'mn-MN': ['mn'], default: ['en'] } })",
      { fallbackLanguages: ['mn', 'en'] },
    ],
    [
      "i18next.init({ nsSeparator: '::', keySeparator: '/', pluralSeparator: '__' })",
      { nsSeparator: '::', keySeparator: '/', pluralSeparator: '__' },
    ],
    [
      "i18next.init({ supportedLngs: ['mn', 'en'], backend: { loadPath: '/locales/{{lng}}/{{ns}}.json' } })",
      { locales: ['mn', 'en'], catalogPaths: ['locales/{locale}/{namespace}.json'] },
    ],
    [
      'i18next.init({ backend: { loadPath: `https://cdn.example.org/l/{{lng}}.json` } })',
      { catalogPaths: ['l/{locale}.json'] },
    ],
    ["i18next.init({ compatibilityJSON: 'v3', ns: ['a'] })", { hasOldPlurals: true }],
    [
      "i18next.init({ resources: { mn: { translation: require('./mn.json') } } })",
      { resources: [{ locale: 'mn', namespace: 'translation', path: 'src/mn.json' }], locales: ['mn'] },
    ],
    [
      "import mn from '@/src/mn.json'; i18next.init({ resources: { mn: { x: mn } } })",
      { resources: [{ locale: 'mn', namespace: 'x', path: 'src/mn.json' }] },
    ],
  ])('%s', (text, fields) => {
    expect(read('src/i18n.ts', `import i18next from 'i18next';\n${text};`, 'src/mn.json')).toMatchObject({
      ...fields,
      unread: [],
    });
  });

  it('leaves other functions called init alone', () => {
    expect(
      donorConfigs([{ path: 'a.ts', text: "import i18next from 'i18next'; Sentry.init({ dsn: 'x' });" }]),
    ).toEqual([]);
    expect(donorConfigs([{ path: 'a.ts', text: "Sentry.init({ ns: ['x'] }); // i18n" }])).toEqual([]);
  });
});

describe('what cannot be read without running it', () => {
  it.each<readonly [string, readonly string[]]>([
    ['i18next.init({\n  ns: readNamespaces(),\n})', ['ns']],
    ["i18next.init({\n  supportedLngs: ['mn', ...more()],\n})", ['supportedLngs']],
    ['i18next.init({\n  backend: { loadPath: `${API}/{{lng}}.json` },\n})', ['loadPath']],
    ['i18next.init({\n  resources: { mn: { a: make() } },\n})', ['resources']],
    ["i18next.init({\n  ...options(), ns: 'a',\n})", ['…']],
    ["i18next.init({\n  ns: 'a', interpolation: { format: (v) => v }, lng: read(),\n})", []],
  ])('%s', (text, fields) => {
    const configs = donorConfigs([{ path: 'src/i18n.ts', text: `import i18next from 'i18next';\n${text};` }]);
    expect(unreadConfig(configs).map(({ args, place }) => [args.field, place?.path])).toEqual(
      fields.map((field) => [field, 'src/i18n.ts']),
    );
  });

  it('is told with its line', () => {
    const configs = donorConfigs([
      {
        path: 'i18next-parser.config.js',
        text: "module.exports = {\n  locales: ['mn'],\n  output: place(),\n};",
      },
    ]);
    expect(unreadConfig(configs)[0]).toMatchObject({ args: { field: 'output' }, place: { line: 3 } });
  });

  it('is never run', () => {
    const text =
      "globalThis.ran = true;\nexport default { get locales() { globalThis.ran = true; return ['mn']; }, ns: (() => { globalThis.ran = true; })() };";
    read('i18next-parser.config.mjs', text);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is no reason to fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const path of [
          'i18next-parser.config.js',
          'i18next-parser.config.json',
          'i18next-parser.config.yaml',
          'src/i18n.ts',
        ])
          donorConfigs([{ path, text: `${text} i18next.init({ ns: ${text}` }]);
      }),
    );
  });
});

describe('configFor', () => {
  it('takes the nearest', () => {
    const init = (path: string, ns: string) => ({
      path,
      text: `import i18next from 'i18next'; i18next.init({ ns: '${ns}' });`,
    });
    const configs = donorConfigs([
      init('apps/a/src/i18n.ts', 'a'),
      init('apps/b/src/i18n.ts', 'b'),
      init('i18n.ts', 'root'),
    ]);
    const near = (path: string) => configFor(path, configs)?.namespaces;
    expect(near('apps/a/src/page.tsx')).toEqual(['a']);
    expect(near('apps/b/locales/mn.json')).toEqual(['b']);
    expect(near('tools/x.ts')).toEqual(['root']);
  });
});
