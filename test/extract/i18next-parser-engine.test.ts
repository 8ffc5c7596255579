// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import { describe, expect, it } from 'vitest';
import { donorConfigs } from '../../src/extract/donor-config.ts';
import { i18nextParserEngine } from '../../src/extract/i18next-parser-engine.ts';
import { typescript } from '../../src/languages/typescript.ts';
import { fixture } from './catalogs/support.ts';

const engine = await i18nextParserEngine();
const keys = (text: string, path: string) => engine.keys(text, path).keys.map(({ key }) => key);

describe('i18next-parser, for files that only it reads', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a.html', '<p data-i18n="a.b"></p><input data-i18n="[title]c;[alt]d">', ['a.b', 'c', 'd']],
    ['a.html', '<p>a</p>', []],
    ['a.hbs', '<h1>{{t \'aa.b\'}}</h1>{{~ t "cc" count=n }}', ['aa.b', 'cc']],
    ['a.hbs', "{{#if (t 'aa')}}{{link-to (t 'bb') (t 'cc') 'x'}}{{/if}}", ['aa', 'bb', 'cc']],
    ['a.hbs', '{{title}} {{format t}} (x)', []],
  ])('%s: %s', (path, text, expected) => {
    expect(keys(text, path)).toEqual(expected);
  });

  it('places each key where it stands', () => {
    const text = '<p data-i18n="a"></p>\n<p data-i18n="b"></p>\n<p data-i18n="a"></p>';
    expect(
      engine.keys(text, 'a.html').keys.map(({ span }) => [span.start, text.slice(span.start, span.end)]),
    ).toEqual([
      [text.indexOf('a"'), 'a'],
      [text.indexOf('b"'), 'b'],
      [text.lastIndexOf('a"'), 'a'],
    ]);
  });

  it('places the keys of templates', () => {
    const text = "{{~  t 'bb' }} {{x (t 'aa')}} {{t 'bb'}}";
    expect(engine.keys(text, 'a.hbs').keys.map(({ span }) => span.start)).toEqual([
      text.indexOf('bb'),
      text.indexOf('aa'),
      text.lastIndexOf('bb'),
    ]);
  });

  it('says what it could not read', () => {
    expect(engine.keys('t(x)', 'a.js').warnings).toEqual(['Key is not a string literal: x']);
    expect(engine.keys('<p data-i18n="a" data-i18n-options="{x">', 'a.html').warnings).toHaveLength(1);
  });

  it('takes the donor’s lexers, never its code', async () => {
    const [config] = donorConfigs([
      {
        path: 'i18next-parser.config.js',
        text: "module.exports = { lexers: { ts: [{ lexer: 'JavascriptLexer', functions: ['say'] }], js: [require('./mine')] } };",
      },
    ]);
    const own = await i18nextParserEngine(config);
    expect(own.keys("say('a'); t('b')", 'a.ts').keys.map(({ key }) => key)).toEqual(['a']);
    expect(own.keys("t('b')", 'a.js').keys.map(({ key }) => key)).toEqual(['b']);
  });
});

const IMPORT = "import { Trans, useTranslation } from 'react-i18next';\nconst { t } = useTranslation();\n";

describe('i18next-parser as the oracle of our own walk', () => {
  it('finds nothing in the portal that the walk does not', () => {
    for (const [path, text] of Object.entries(fixture('portal')).filter(([name]) => typescript.match(name))) {
      const ours = typescript.read(text, path).keys;
      for (const theirs of engine.keys(text, path).keys)
        expect(ours, path).toContainEqual(
          // Its namespaces are those of the last hook in the file; ours are those of the function that is called.
          expect.objectContaining({ key: theirs.key }),
        );
    }
  });

  it.each([
    "t('a.b')",
    't(`a`)',
    't`a`',
    "t('a' + '.b')",
    "i18n.t('a')",
    "t?.('a')",
    "t('a', 'Нэр')",
    "t('a', { count: 1, context: 'x', defaultValue: 'Нэр' })",
    "t('a', { x: t('b') })",
    "<Trans i18nKey='a' ns='x' count={n} />",
    '<Trans>Та <b>{{ name }}</b> юм</Trans>',
    "const { t: u } = useTranslation('x', { keyPrefix: 'p' }); t('a')",
    "withTranslation('x')(C); t('a')",
    "// t('a')",
    "function f(t: TFunction<'x'>) { t('a'); }",
  ])('agrees on %s', (code) => {
    const ours = typescript.read(IMPORT + code, 'a.tsx').keys.map(({ key }) => key);
    expect(ours).toEqual(keys(IMPORT + code, 'a.tsx'));
  });

  // What it does not see, and why there is a walk of our own. A version of it that does see one belongs above.
  it.each<readonly [string, readonly string[]]>([
    ["t(on ? 'a' : 'b')", ['a', 'b']],
    ["t(x || 'a')", ['a']],
    ["t(['a', 'b'])", ['a', 'b']],
    ["t!('a')", ['a']],
    ["t('a' as const)", ['a']],
    ["const K = 'a'; t(K)", ['a']],
    ["const K = { a: 'x' }; t(K[s])", ['x']],
    ["enum K { A = 'x' } t(K.A)", ['x']],
    ["const P = 'p'; t(`${P}.a`)", ['p.a']],
    ['t($ => $.a.b)', ['a.b']],
    ["const { t: u } = useTranslation('x'); u('a')", ['a']],
    ["t('a', { x: { y: t('b') } })", ['a', 'b']],
  ])('sees what it misses: %s', (code, expected) => {
    const text = IMPORT + code;
    const ours = typescript.read(text, 'a.tsx').keys.flatMap(({ key }) => key ?? []);
    expect(ours).toEqual(expected);
    expect(keys(text, 'a.tsx')).not.toEqual(expected);
  });

  it('reads on where a file has a fault', () => {
    const text = `${IMPORT}t('a');\nconst x = ;\nt('b');`;
    expect(typescript.read(text, 'a.tsx').diagnostics).not.toEqual([]);
  });
});
