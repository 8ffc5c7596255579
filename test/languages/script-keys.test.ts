// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typescript } from '../../src/languages/typescript.ts';
import type { KeyUse, Reading } from '../../src/model/reading.ts';

const IMPORT = "import { Trans, Translation, useTranslation, withTranslation } from 'react-i18next';\n";
const HOOK = `${IMPORT}const { t } = useTranslation();\n`;

const uses = (text: string, path = 'a.tsx'): readonly KeyUse[] => typescript.read(text, path).keys;
/** `ns:prefix|key`, the parts that are there. */
const short = ({ namespace, prefix, key }: KeyUse) =>
  `${namespace === undefined ? '' : `${namespace}:`}${prefix === undefined ? '' : `${prefix}|`}${key}`;
const keys = (text: string, path?: string) => uses(text, path).map(short);

describe('the forms of a key', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['call', "t('a.b')", ['a.b']],
    ['double quotes', 't("a")', ['a']],
    ['template without holes', 't(`a.b`)', ['a.b']],
    ['tagged template', 't`a.b`', ['a.b']],
    ['optional call', "t?.('a')", ['a']],
    ['non-null call', "t!('a')", ['a']],
    ['asserted callee', "(t as any)('a')", ['a']],
    ['array of keys', "t(['a', 'b'])", ['a', 'b']],
    ['ternary', "t(on ? 'a' : 'b')", ['a', 'b']],
    ['ternary around a key that is not known', "t(on ? 'a' : other)", ['a', 'null']],
    ['||', "t(x || 'a')", ['null', 'a']],
    ['??', "t(x ?? 'a')", ['null', 'a']],
    ['&&', "t(x && 'a')", ['a']],
    ['concatenation', "t('a.' + 'b')", ['a.b']],
    ['asserted key', "t('a' as const)", ['a']],
    ['constant', "const K = 'a'; t(K)", ['a']],
    ['constant in a template', "const P = 'home'; t(`${P}.title`)", ['home.title']],
    ['ternary in a template', "t(`state.${on ? 'open' : 'closed'}`)", ['state.open', 'state.closed']],
    ['object', "const K = { a: 'x.a', b: 'x.b' } as const; t(K.a)", ['x.a']],
    ['object by string', "const K = { 'a-b': 'x' }; t(K['a-b'])", ['x']],
    ['map by variable', "const K = { a: 'x.a', b: 'x.b' }; t(K[status])", ['x.a', 'x.b']],
    ['frozen map', "const K = Object.freeze({ a: 'x' }); t(K[s])", ['x']],
    ['nested object', "const K = { a: { label: 'x' }, b: { label: 'y' } }; t(K[s].label)", ['x', 'y']],
    ['string enum', "enum K { A = 'x.a', B = 'x.b' } t(K.A)", ['x.a']],
    ['items of an array', "const M = [{ l: 'x' }, { l: 'y' }]; M.map((m) => t(m.l))", ['x', 'y']],
    ['items taken apart', "const M = [{ l: 'x' }]; M.filter(Boolean).map(({ l }) => t(l))", ['x']],
    ['items in a template', "const M = ['a', 'b']; M.forEach((m) => t(`x.${m}`))", ['x.a', 'x.b']],
    ['for … of', "for (const k of ['a', 'b']) t(k)", ['a', 'b']],
    ['selector', 't($ => $.home.title)', ['home.title']],
    ['selector with a block', "t(($) => { return $.home['title']; })", ['home.title']],
    ['nested in options', "t('a', { name: t('b'), n: { x: t('c') } })", ['a', 'b', 'c']],
    ['key with separators', "t('ns:a.b')", ['ns:a.b']],
    ['natural language', "t('Анхаар: нэр. овог')", ['Анхаар: нэр. овог']],
    ['variable', 't(key)', ['null']],
    ['let is not constant', "let k = 'a'; k = read(); t(k)", ['null']],
    ['constants that name each other', 'const a = `${b}`; const b = `${a}x`; t(a)', ['null']],
    ['member of an instance', "i18n.t('a')", ['a']],
    ['i18next itself', "i18next.t('a')", ['a']],
    ['props', "function C(props) { return props.t('a'); }", [':a']],
    ['this.props', "class C { render() { return this.props.t('a'); } }", [':a']],
    ['hook without a name', "useTranslation('x').t('a')", ['x:a']],
    ['result of a hook', "const r = useTranslation('x'); r.t('a')", ['x:a']],
    ['alias', "const { t: tr } = useTranslation('x'); tr('a')", ['x:a']],
    ['array pattern', "const [tr] = useTranslation('x'); tr('a')", ['x:a']],
    ['alias of an alias', "const { t: u } = useTranslation('x'); const v = u; v('a')", ['x:a']],
    ['i18n.t under a name', "const tr = i18n.t.bind(i18n); tr('a')", ['a']],
    ['namespace', "const { t: u } = useTranslation('x'); u('a')", ['x:a']],
    ['namespace in a constant', "const N = 'x'; const { t: u } = useTranslation(N); u('a')", ['x:a']],
    ['computed namespace', "const { t: u } = useTranslation(n); u('a')", [':a']],
    ['namespaces', "const { t: u } = useTranslation(['x', 'y']); u('a')", ['x:a']],
    ['keyPrefix', "const { t: u } = useTranslation('x', { keyPrefix: 'p.q' }); u('a')", ['x:p.q|a']],
    ['prefix alone', "const { t: u } = useTranslation(undefined, { keyPrefix: 'p' }); u('a')", ['p|a']],
    ['ns option', "t('a', { ns: 'x' })", ['x:a']],
    ['getFixedT', "const u = i18n.getFixedT('mn', 'x', 'p'); u('a')", ['x:p|a']],
    ['getFixedT, default namespace', "const u = i18n.getFixedT(null, null, 'p'); u('a')", ['p|a']],
    ['getFixedT, awaited', "const u = await getFixedT('mn', 'x'); u('a')", ['x:a']],
    ['getFixedT at once', "i18n.getFixedT('mn', 'x')('a')", ['x:a']],
    ['TFunction', "function f(u: TFunction<'x'>) { return u('a'); }", ['x:a']],
    ['TFunction, tuple', "const f = (u: TFunction<['x', 'y']>) => u('a');", ['x:a']],
    ['TFunction in props', "function C({ t: u }: { t: TFunction<'x'> }) { u('a'); }", ['x:a']],
    [
      'TFunction in an interface',
      "interface P { tr: TFunction<'x'> } const C = ({ tr }: P) => tr('a');",
      ['x:a'],
    ],
    ['type of the variable', "const f: (u: TFunction<'x'>) => string = (u) => u('a');", ['x:a']],
    ['handed on', "const f = (t) => t('a'); const { t: u } = useTranslation('x'); f(u);", ['x:a']],
    ['parameter by its name', "export const f = (t) => t('a');", [':a']],
    ['wrapper', "const { t: u } = useTranslation('x'); const tr = (k) => u(k); tr('a')", ['x:null', 'x:a']],
    ['withTranslation', "const C = ({ t }) => t('a'); export const D = withTranslation('x')(C);", ['x:a']],
    ['withTranslation inline', "const D = withTranslation(['x'])(({ t }) => t('a'));", ['x:a']],
    [
      'two of them',
      "const A = ({ t }) => t('a'); const B = ({ t }) => t('b'); f(withTranslation('x')(A), withTranslation('y')(memo(B)));",
      ['x:a', 'y:b'],
    ],
    [
      'withTranslation, class',
      "class C { f() { const { t } = this.props; t('a'); } } withTranslation('x')(C);",
      ['x:a'],
    ],
    ['comment', "// t('a')\n/* t('b', { ns: 'x' }) */", ['a', 'x:b']],
    ['comment in JSX', "const x = <p>{/* t('a') */}</p>;", ['a']],
  ])('%s', (_, code, expected) => {
    expect(keys(HOOK + code)).toEqual(expected);
  });
});

describe('elements', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['Trans', '<Trans i18nKey="a" />', ['a']],
    ['in braces', "<Trans i18nKey={'a'} ns={`x`} />", ['x:a']],
    ['ternary', "<Trans i18nKey={on ? 'a' : 'b'} />", ['a', 'b']],
    ['selector', '<Trans i18nKey={($) => $.a.b} />', ['a.b']],
    ['array', "<Trans i18nKey={['a', 'b']} />", ['a', 'b']],
    [
      'with t',
      "const { t: u } = useTranslation('x', { keyPrefix: 'p' }); <Trans t={u} i18nKey='a' />",
      ['x:p|a'],
    ],
    ['under a namespace', "import * as I from 'react-i18next'; <I.Trans i18nKey='a' />", ['a']],
    ['under an alias', "import { Trans as T } from 'react-i18next'; <T i18nKey='a' />", ['a']],
    ['computed', '<Trans i18nKey={`a.${x}`} />', ['null']],
    ['handed on', "<MyTrans i18nKey='a' />", [':a']],
    ['without a key', '<Trans>Та <b>{{ name }}</b> юм<br /></Trans>', ['Та <1>{{name}}</1> юм<br/>']],
    ['Translation', "<Translation ns='x'>{(u) => <p>{u('a')}</p>}</Translation>", ['x:a']],
    ['somebody else’s', "import { Trans as L } from '@lingui/react'; <L i18nKey='a' />", []],
  ])('%s', (_, code, expected) => {
    expect(keys(`${IMPORT}${code}`)).toEqual(expected);
  });
});

describe('what a look-up says beside its key', () => {
  it.each<readonly [string, Partial<KeyUse>]>([
    ["t('a', { count: n })", { isPlural: true }],
    ["t('a', { count, ordinal: true })", { isPlural: true, isOrdinal: true }],
    ["t('a', { context: 'male' })", { context: 'male' }],
    ["t('a', { context: of(x) })", { context: '' }],
    ["t('a', 'Нэр')", { defaultValue: 'Нэр' }],
    ["t('a', { defaultValue: 'Нэр' })", { defaultValue: 'Нэр' }],
    ["t('a', 'Нэр', { count })", { defaultValue: 'Нэр', isPlural: true }],
    ["<Trans i18nKey='a' count={n} defaults='Нэр' />", { isPlural: true, defaultValue: 'Нэр' }],
    ["<Trans i18nKey='a'>Нэр</Trans>", { defaultValue: 'Нэр' }],
    ["<Trans i18nKey='a' tOptions={{ context: 'x' }} />", { context: 'x' }],
    ['t(`a.${x}.b`)', { key: null, parts: ['a.', '.b'] }],
    [
      "const { t: u } = useTranslation(['x', 'y', 'z']); u('a')",
      { namespace: 'x', otherNamespaces: ['y', 'z'] },
    ],
    ["i18n.t('a')", { callee: 'i18n.t' }],
  ])('%s', (code, expected) => {
    expect(uses(HOOK + code).at(-1)).toMatchObject(expected);
  });

  it('names the literal, also where a constant holds it', () => {
    const text = `${HOOK}const K = { open: 'state.open' };\nt(K[s]); t('b');`;
    expect(uses(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["'state.open'", "'b'"]);
  });

  it('names each context that a condition may give', () => {
    expect(uses(`${HOOK}t('a', { context: m ? 'male' : 'female' })`).map(({ context }) => context)).toEqual([
      'male',
      'female',
    ]);
  });
});

describe('what is no look-up', () => {
  it.each<readonly [string, string]>([
    ['a runner’s t', "import test from 'ava'; test('x', (t) => { t.is(1, 1); t.t('a'); });"],
    ['a runner’s callback', "test('x', (t) => t('a'));"],
    ['a package’s t', "import { t } from 'elysia'; t('a');"],
    ['a macro of another library', "import { t } from '@lingui/macro'; t`a`;"],
    ['members of an imported t', "import * as t from '@babel/types'; t.identifier('a');"],
    ['a shadowed t', "const { t } = useTranslation(); { const t = clock(); t('a'); }"],
    ['a local function', "function t(x) { return x * 2; } t('a');"],
    ['a method of another name', "list.at('a'); format('b');"],
    ['no argument', 't();'],
    ['a number', 'export const f = (t) => t(0.5);'],
    ['a type', "type T = { t: 'a' };"],
  ])('%s', (_, code) => {
    expect(keys(code)).toEqual([]);
  });

  it('is told from what only its name speaks for', () => {
    expect(uses("t('a')")[0]).toMatchObject({ key: 'a', evidence: 'name' });
    expect(uses("import { t } from './helper'; t('a')")[0]).toMatchObject({ evidence: 'name' });
    expect(uses("import { t } from '@/lib/i18n'; t('a')")[0]).not.toHaveProperty('evidence');
    expect(uses(`${IMPORT}export const f = (t) => t('a')`)[0]).not.toHaveProperty('evidence');
    expect(uses("// t('a')")[0]).toMatchObject({ evidence: 'comment' });
  });
});

describe('other libraries', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "import { useTranslations } from 'next-intl'; const t = useTranslations('Home'); t('a'); t.rich('b');",
      ['Home|a', 'Home|b'],
    ],
    [
      "import { getTranslations } from 'next-intl/server'; const t = await getTranslations({ namespace: 'Home' }); t('a');",
      ['Home|a'],
    ],
  ])('%s', (code, expected) => {
    expect(keys(code)).toEqual(expected);
  });
});

describe('hostile files', () => {
  it('end soon, whatever they hold', () => {
    const chain = Array.from({ length: 300 }, (_, i) => `const k${i} = \`\${k${i + 1}}\${k${i + 1}}\`;`).join(
      '\n',
    );
    expect(keys(`${HOOK}${chain}\nt(k0)`)).toEqual(['null']);
    const sum = Array.from({ length: 2500 }, () => "'a'").join('+');
    expect(keys(`${HOOK}t(${sum})`)).toEqual(['a'.repeat(2500)]);
    const members = `a${'.b'.repeat(6000)}`;
    expect(typescript.read(`${HOOK}t(${members}); t('z')`, 'a.tsx')).toSatisfy(
      (reading: Reading) => reading.keys.length === 2 || reading.diagnostics.length > 0,
    );
    expect(keys(`${HOOK}const t2 = t2; t2('a'); const f = (k) => f(k); f('a');`)).toEqual([]);
  });

  it('never throw', () => {
    const piece = fc.constantFrom(
      't(',
      "'a'",
      ')',
      '`',
      '${',
      '}',
      '{',
      'const { t } = ',
      'useTranslation(',
      ',',
      '<Trans i18nKey=',
      '/>',
      '// t(',
      '=>',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of uses(text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
