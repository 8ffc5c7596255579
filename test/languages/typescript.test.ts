// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts that are read.
import { describe, expect, it } from 'vitest';
import { parseScript } from '../../src/languages/script/parse-script.ts';
import { parseTolerantly } from '../../src/languages/script/tolerant/parse-tolerantly.ts';
import { walkScript } from '../../src/languages/script/walk-script.ts';
import { typescript } from '../../src/languages/typescript.ts';
import type { Chain, Site, SiteContext } from '../../src/model/site.ts';

const read = (text: string, path = 'a.tsx') => typescript.read(text, path);
const textsOf = (text: string, path?: string) => read(text, path).sites.map((site) => site.text);

/** What the context holds; undefined: what it must not. */
type Wanted = { readonly [K in keyof SiteContext]?: SiteContext[K] | undefined };

/** Where the text `Ө` stands: all that the file says of the place. */
const FORMS: readonly (readonly [string, Wanted])[] = [
  // Calls.
  ["toast.error('Ө')", { callee: 'toast.error', argument: 0 }],
  ["show(1, ['Ө'])", { callee: 'show', argument: 1 }],
  ["res.status(400).json({ message: 'Ө' })", { callee: 'res.status().json', property: 'message' }],
  ["this.toast?.show!('Ө')", { callee: 'this.toast.show' }],
  ["rows[0].set('Ө')", { callee: 'rows[].set' }],
  ["new ApiError(400, 'Ө')", { callee: 'new ApiError', argument: 1 }],
  ["outer({ a: inner('Ө') })", { callee: 'inner', argument: 0, property: 'a' }],
  ["super('Ө')", { callee: 'super' }],
  ['gql`Ө`', { callee: 'gql', tag: 'gql' }],
  ['styled.div`Ө`', { tag: 'styled.div' }],
  ["gql`${f('Ө')}`", { callee: 'f' }],
  // Properties.
  ["a = { label: 'Ө', value: 1, [k]: 2 }", { property: 'label', beside: ['value'] }],
  ["a = { label: ['x', 'Ө'] }", { property: 'label' }],
  ["a = { label: (ok ? 'x' : 'Ө') as string }", { property: 'label' }],
  ["a = { label: name ?? 'Ө' }", { property: 'label' }],
  ["a = { label: x + 'Ө' }", { property: 'label' }],
  ['a = { label: `${x ? "Ө" : 1}` }', { property: 'label' }],
  ["a = { one: { two: { three: 'Ө' } } }", { property: 'three', within: ['two', 'one'] }],
  ["a = { 'odd-name': 'Ө' }", { property: 'odd-name' }],
  ["a = { header: () => 'Ө' }", { property: 'header', function: 'header' }],
  ["row.title = 'Ө'", { property: 'title', variable: 'title' }],
  // Declarations.
  ["const LABEL = 'Ө'", { variable: 'LABEL', isModuleScope: true }],
  ["const { label = 'Ө' } = props", { variable: 'label' }],
  ["function save(reason = 'Ө') {}", { variable: 'reason', function: 'save' }],
  ["function save() { alert('Ө') }", { function: 'save', callee: 'alert' }],
  ["const save = async () => { alert('Ө') }", { function: 'save' }],
  ["const save = useCallback(() => { alert('Ө') }, [])", { function: 'save' }],
  ["const Row = memo(() => { alert('Ө') })", { function: 'Row' }],
  ["const all = rows.map(() => { alert('Ө') })", { function: undefined }],
  ["f({ onSave: () => { alert('Ө') } })", { function: 'onSave', property: undefined }],
  ["class User { label = 'Ө' }", { type: 'User', variable: 'label', isModuleScope: undefined }],
  ["class User { static label = 'Ө' }", { type: 'User', variable: 'label', isModuleScope: true }],
  ["class User { save() { throw new Error('Ө') } }", { type: 'User', function: 'save', statement: 'throw' }],
  ["enum Color { Red = 'Ө' }", { type: 'Color', variable: 'Red' }],
  ["class A { @IsIn([1], { message: 'Ө' }) x }", { annotation: 'IsIn', argument: 1, property: 'message' }],
  ["@Entity('Ө') class A {}", { annotation: 'Entity', argument: 0, callee: undefined }],
  // Statements.
  ["throw 'Ө'", { statement: 'throw' }],
  ["throw new Fault({ message: 'Ө' })", { statement: 'throw', callee: 'new Fault' }],
  ["function f() { return ok ? 'x' : 'Ө' }", { statement: 'return', function: 'f' }],
  ["function f() { return g('Ө') }", { statement: undefined, callee: 'g' }],
  // Use.
  ["x === 'Ө'", { use: 'compared' }],
  ["'Ө' != (x)", { use: 'compared' }],
  ["x == (y ? 'Ө' : 'z')", { use: 'compared' }],
  ["switch (x) { case 'Ө': f() }", { use: 'compared' }],
  ["switch (x) { case 1: f('Ө') }", { use: 'value', callee: 'f' }],
  ["x.includes('Ө')", { use: 'compared', callee: 'x.includes' }],
  ["x?.message?.startsWith('Ө')", { use: 'compared' }],
  ["x.indexOf('Ө') > 1", { use: 'compared' }],
  ["a.equals('Ө')", { use: 'compared' }],
  ["['Ө', 'б'].includes(x)", { use: 'compared' }],
  ["x.replace('Ө', 'б')", { use: 'compared' }],
  ["x.replace('б', 'Ө')", { use: 'value', argument: 1 }],
  ["x['Ө']", { use: 'index' }],
  ["f(x?.['Ө'])", { use: 'index', callee: undefined }],
  ["'Ө' in x", { use: 'index' }],
  ["a = { 'Ө': 1 }", { use: 'key' }],
  ['a = { Ө: 1 }', { use: 'key' }],
  ['const Ө = 1', { use: 'key' }],
  ["'Ө'", { use: 'syntax' }],
  ["import x from 'Ө'", { use: 'syntax' }],
  ["export * from 'Ө'", { use: 'syntax' }],
  ["require('Ө')", { use: 'syntax' }],
  ["import('Ө')", { use: 'syntax' }],
  ["type A = 'x' | 'Ө'", { use: 'syntax' }],
  ["let a: Record<'Ө', 1>", { use: 'syntax' }],
  ["f<'Ө'>(1)", { use: 'syntax' }],
  // Markup.
  ['a = <p>Ө</p>', { element: 'p', use: 'value' }],
  ['a = <><Table.Cell>Ө</Table.Cell></>', { element: 'Table.Cell' }],
  ['a = <p>{ok && "Ө"}</p>', { element: 'p', attribute: undefined }],
  ['a = <Field label="Ө" />', { element: 'Field', attribute: 'label' }],
  ['a = <Field label={`Ө`} />', { attribute: 'label' }],
  ['a = <Field rows={[{ title: "Ө" }]} />', { attribute: 'rows', property: 'title' }],
  ['a = <Field on={() => { f("Ө") }} />', { attribute: undefined, callee: 'f' }],
  ['a = <Field off={x === "Ө"} />', { attribute: undefined, use: 'compared', element: 'Field' }],
  // Comments.
  ["// Нэг.\n// Хоёр.\nf('Ө')", { comment: 'Нэг.\nХоёр.' }],
  ["/* Нэг. */ f('Ө')", { comment: 'Нэг.' }],
  ["g() // Other.\nf('Ө')", { comment: undefined }],
  ["// Far.\n\nf('Ө')", { comment: undefined }],
];

describe('the context of a text', () => {
  it.each(FORMS)('%s', (text, wanted) => {
    const site = read(text).sites.find((each) => each.text === 'Ө');
    expect(site).toBeDefined();
    const keys = Object.keys(wanted) as (keyof SiteContext)[];
    expect(Object.fromEntries(keys.map((key) => [key, site?.context[key]]))).toEqual(wanted);
  });

  it.each(FORMS)('is the same for a tolerant parser: %s', (text) => {
    const strict = walkScript(parseScript(text, 'a.tsx'), text);
    const tolerant = walkScript(parseTolerantly(text, 'a.tsx', 'tsx'), text);
    expect(tolerant).toEqual(strict);
  });
});

describe('a site', () => {
  it.each([
    ["'а\\n\\u04e9\\x41'", 'а\nөA'],
    ['`а${b}\\`${c.d}`', 'а{0}`{1}'],
    ['<a b="&quot;а&#1257;\\n" />', '"аө\\n'],
    ['<a>\n  нэг &amp;\n\n  хоёр\n</a>', 'нэг & хоёр'],
    ['<a> нэг </a>', ' нэг '],
    ['<a>нэг\n</a>', 'нэг'],
    ['/а[/]б/u', 'а[/]б'],
    ['// нэг ', 'нэг'],
    ['/**\n * нэг\n *   хоёр\n */', 'нэг\n  хоёр'],
    ["'😀' + 'ө'", '😀'],
  ])('%s is read', (text, wanted) => {
    const [site] = read(text).sites;
    expect(site?.text).toBe(wanted);
  });

  it('names what its holes hold', () => {
    const [site] = read('`${a.b!.c} ${f(x)} ${n + 1} ${await g.h()}`').sites;
    expect(site?.holes.map(({ name }) => name)).toEqual(['a.b.c', 'f()', '', 'g.h()']);
  });

  it('is no name of a module, no type and no list of classes in Latin letters', () => {
    const types = "type A = 'a' | B<'b'>; interface C { d: 'd'; 'e f'(): 'g' } const h: 'h' = i as 'i';";
    const modules = "'use client'; import a from './a'; export * from './b'; export { c } from './c';";
    expect(textsOf(`${modules} ${types} import('./j'); <p className="k l" title="m" />`)).toEqual(['m']);
    expect(textsOf("import a from './ө'; type A = 'у' | 'b'; <p className=\"ү\" />")).toEqual([
      './ө',
      'у',
      'b',
      'ү',
    ]);
  });

  it('is compared where a type lists it, as people write it', () => {
    const types = `type A = 'open' | 'Room for two'; interface B { c: "Own" | null } const d = (e: { f: 'Own' }) => g as 'G';`;
    const { sites } = typescript.read(types, 'a.ts');
    expect(sites.map(({ text, context }) => [text, context.use])).toEqual([
      ['Room for two', 'compared'],
      ['Own', 'compared'],
      ['Own', 'compared'],
    ]);
  });

  it('is none where markup holds white space only', () => {
    expect(textsOf('a = <p>\n  <b> </b>\n  {x}\n</p>')).toEqual([]);
  });

  it.each([
    ["a = 'x'", 'it\'s "\\\n\u2028', 'it\\\'s "\\\\\\n\\u2028'],
    ['a = "x"', '"\u0000' + '1', '\\"\\x001'],
    ['`x`', '`${a}\\\n', '\\`\\${a}\\\\\n'],
    ['<a>x</a>', '{a} <b> & ', '&#123;a&#125; &lt;b&gt; &amp; '],
    ['<a>\nx\n</a>', ' ສະບາຍດີ ', '&#32;ສະບາຍດີ&#32;'],
    ['<a b="x" />', '"a" \\ \' &', "&quot;a&quot; \\ ' &amp;"],
    ["<a b='x' />", "'", '&#39;'],
    ['/x/', 'а/б', null],
    ['/x/', '[А-Я]{2}', '[А-Я]{2}'],
    ['/* x */', 'а */ б', null],
    ['// x', 'а\nб', null],
    ['String.raw`x`', 'а\\б', 'а\\б'],
    ['String.raw`x`', 'а`б', null],
    ['Ө = 1', 'ສະ-ບາຍ', null],
  ])('of %s is written: %s', (text, target, wanted) => {
    const [site] = read(text).sites;
    expect(typescript.write(site!, 0, target)).toBe(wanted);
  });
});

describe('a chain', () => {
  it.each([
    ["a = reg + ' бүртгэлтэй ' + n.length", ['{reg}', ' бүртгэлтэй ', '{n.length}']],
    ["a = 'а' + 'б'", ['а', 'б']],
    ["a = x + 1 + ' жил' + `${n} сар`", ['{}', ' жил', '{0} сар']],
    ["a = 'а' + (b + c) + d", ['а', '{}', '{d}']],
    ['a = <p>Та <b>{name}</b> гэж</p>', ['Та ', '<b>', '{name}', '</b>', ' гэж']],
    ['a = <p>{"Нийт"}{" "}{n} {unit}</p>', ['Нийт', ' ', '{n}', ' ', '{unit}']],
    ['a = <p>Нэг<br />Хоёр</p>', ['Нэг', '<br/>', 'Хоёр']],
    [
      'a = <p>Та <Link to="/">энд <i>дар</i></Link></p>',
      ['Та ', '<Link>', 'энд ', '<i>', 'дар', '</i>', '</Link>'],
    ],
    ['a = <div>Гарчиг {n}<div>Өөр {m}</div></div>', ['Гарчиг ', '{n}', '|', 'Өөр ', '{m}']],
    ['a = <p><Frame><Icon /></Frame> Нэг {n}</p>', [' Нэг ', '{n}']],
    [
      'a = <p>Нийт {(sum || 0).toFixed(2)} {rows[0]} {[n]}</p>',
      ['Нийт ', '{sum.toFixed()}', ' ', '{rows[]}', ' ', '{}'],
    ],
    ['a = <b><Icon /> Хадгалах</b>', []],
    ['a = <p>Нэг<Button>Хоёр</Button></p>', []],
    ['a = <p>Шинэ {rows.map((row) => <li>{row}</li>)}</p>', []],
    ['a = <p>Нэг {/* note */} {n}</p>', []],
    ['a = b + c', []],
  ])('%s', (text, wanted) => {
    expect(read(text).chains.map(piecesOf).join('|')).toBe(wanted.join(' ').replaceAll(' | ', '|'));
  });

  it('holds sites of the reading', () => {
    const { sites, chains } = read("a = <p>Нэг <b>{n}</b> {m}</p>; b = 'x' + `y${'z' + 1}`");
    const inside = chains.flatMap(({ pieces }) =>
      pieces.flatMap((each) => (each.kind === 'site' ? [each.site] : [])),
    );
    expect(inside.filter((site: Site) => !sites.includes(site))).toEqual([]);
    expect(chains).toHaveLength(3);
  });
});

describe('a script that is broken', () => {
  it.each([
    [
      'conflict.ts',
      "a('Нэг');\n<<<<<<< HEAD\na('Хоёр');\n=======\na('Гурав');\n>>>>>>> b\n",
      ['Нэг', 'Хоёр', 'Гурав'],
    ],
    [
      'cut.tsx',
      "f('Нэг'); a = <div title='Хоёр'>Гурав {n ? 'Дөрөв' : 'Тав",
      ['Нэг', 'Хоёр', 'Гурав ', 'Дөрөв', 'Тав'],
    ],
    ['brace.js', "f('Нэг'); }}\n// Хоёр\nf({ a: 'Гурав' })", ['Нэг', 'Хоёр', 'Гурав']],
    [
      'comma.ts',
      "a = { b: 'Нэг'\n c: `Хоёр` }; if (x === 'Гурав' { f('Дөрөв') }",
      ['Нэг', 'Хоёр', 'Гурав', 'Дөрөв'],
    ],
  ])('%s still says what it says', (path, text, wanted) => {
    const { sites, diagnostics } = read(text, path);
    expect(sites.map((site) => site.text)).toEqual(wanted);
    expect(diagnostics.map(({ fault }) => fault)).toEqual(['fallback']);
  });

  it.each([
    ['(', '1', ')'],
    ['!', 'a', ''],
    ['a=>', '1', ''],
    ['<a>', '', '</a>'],
    ['`${', '1', '}`'],
    ['if(a)b;else ', 'c', ''],
    ["'а'+", 'c', ''],
    ['function f(){', '', '}'],
  ])('ends no process, however deep %s nests', (open, middle, close) => {
    const faults = [200, 2500, 100_000].map((depth) => {
      const { diagnostics, shape } = read(open.repeat(depth) + middle + close.repeat(depth));
      expect(typeof shape()).toBe('string');
      return diagnostics.map(({ fault }) => fault);
    });
    expect(faults).toEqual([[], expect.toSatisfy((each) => each.length < 2), ['too-deep']]);
  });

  it.each([
    ['a string', '(")",\n'],
    ['a template', '(`)${1}`,\n'],
    ['a comment', '(/*)*/\n'],
    ['the rest of a line', '(//)\n'],
    ['a pattern', '(/[/)]/,\n'],
  ])('ends no process where brackets seem to be closed in %s', (_, opening) => {
    expect(read(opening.repeat(20_000)).diagnostics.map(({ fault }) => fault)).toEqual(['too-deep']);
  });

  it('is left alone beyond all size', () => {
    const { sites, diagnostics } = read("f('Нэг');\n".repeat(600_000));
    expect([sites.length, diagnostics]).toEqual([0, [{ fault: 'too-large', at: 0 }]]);
  });
});

describe('the shape', () => {
  const shapeOf = (text: string) => read(text).shape();

  it.each([
    ["a('x')", "a('ө')"],
    ['a = <p title="x">y {z} `</p>', 'a = <p title="ө">{z}</p>'],
    ['a = `x${b}`', 'a = `${b} ө`'],
    ['// x\na()', 'a() // ө'],
  ])('of %s is that of %s', (one, other) => {
    expect(shapeOf(one)).toBe(shapeOf(other));
  });

  it.each([
    ["a('x')", "b('x')"],
    ["a('x')", "a('x', 'y')"],
    ["a('x')", 'a(`x`)'],
    ["a('x' + b)", "a('x' - b)"],
    ['a(1)', 'a(2)'],
    ['const a = 1', 'let a = 1'],
    ["a('x')", "a('x'"],
    ['a = <p>{x}</p>', 'a = <b>{x}</b>'],
  ])('of %s is not that of %s', (one, other) => {
    expect(shapeOf(one)).not.toBe(shapeOf(other));
  });
});

function piecesOf({ pieces }: Chain): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'site') return piece.site.text;
      if (piece.kind === 'hole') return `{${piece.hole.name}}`;
      return { open: `<${piece.name}>`, close: `</${piece.name}>`, void: `<${piece.name}/>` }[piece.kind];
    })
    .join(' ');
}
