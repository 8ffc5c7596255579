// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the holes of other languages are the subject.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Escapes } from '../../src/languages/lexer/escapes.ts';
import type { Grammar } from '../../src/languages/lexer/grammar.ts';
import { lexedLanguage } from '../../src/languages/lexer/lexed-language.ts';
import { expectRoundTrip } from './round-trip.ts';

const escapes: Escapes = {
  simple: { n: '\n', t: '\t', '"': '"', "'": "'", '\\': '\\', $: '$' },
  unicode: 'four-or-braced',
  unknown: 'keep',
};
const code = {
  compares: 'equals',
  looksUp: 'get',
  puts: 'put',
  putsPairs: 'of',
  wireAnnotations: '',
  toolAnnotations: '',
};

/** A made-up language with every kind of form that no language of ours has yet. */
const MADE_UP: Grammar = {
  id: 'made-up',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', nests: true, node: 'comment' },
  ],
  strings: [
    {
      id: 'raw',
      open: '"""',
      close: '"""',
      escapes: null,
      isMultiline: true,
      node: 'raw',
      holes: [{ open: '${', close: '}', escaped: null }],
    },
    {
      id: 'dollar',
      open: '"',
      close: '"',
      escapes,
      node: 'dollar',
      holes: [
        { open: '${', close: '}', escaped: '\\${' },
        { open: '$', close: '', escaped: '\\$' },
      ],
    },
    {
      id: 'slash',
      open: "'",
      close: "'",
      escapes,
      node: 'slash',
      holes: [{ open: '\\(', close: ')', escaped: null }],
    },
    {
      id: 'brace',
      open: '`',
      close: '`',
      escapes: null,
      isDoubled: true,
      node: 'brace',
      holes: [{ open: '{', close: '}', escaped: '{{' }],
    },
    { id: 'hash', open: '#', close: '"$1', fence: /(#+)"/y, escapes: null, node: 'hash' },
    {
      id: 'block',
      open: '~',
      close: '~~~',
      fence: /~~~\n/y,
      escapes,
      isMultiline: true,
      indentation: 'closing',
      node: 'block',
      holes: [{ open: '\\(', close: ')', escaped: null }],
    },
  ],
  wordMarks: '',
  code: {
    ...code,
    words: {
      type: 'class',
      function: 'fun',
      return: 'return',
      static: 'const',
      import: 'import',
      control: 'if',
    },
    pairs: { list: [':'], call: [':'] },
    types: 'colon',
    namesArguments: true,
    endsAtLine: true,
    hasModuleCode: true,
  },
};
const madeUp = lexedLanguage({ id: 'made-up', match: () => true, grammars: [MADE_UP] });
const read = (text: string) => madeUp.read(text, 'x');

describe('holes', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['"а ${user.name} б"', 'а {0} б', ['user.name']],
    ['"а $name, $б!"', 'а {0}, {1}!', ['name', 'б']],
    ['"100$ \\$x \\${y}"', '100$ $x ${y}', []],
    ['"${f({ "}" })}б"', '{0}б', ['']],
    ['"${a}${b}"', '{0}{1}', ['a', 'b']],
    ["'а \\(x + 1) б'", 'а {0} б', ['']],
    ["'а \\(f(1)) \\\\(б)'", 'а {0} \\(б)', ['']],
    ['`а {x} {{y``', 'а {0} {y`', ['x']],
    ['"""а "б" ${в}"""', 'а "б" {0}', ['в']],
    ['##"а "# б"##', 'а "# б', []],
    ['~~~\n  а\n    \\(б)\n  в\n  ~~~', 'а\n  {0}\nв', ['б']],
  ])('%s', (literal, text, names) => {
    const source = `x(${literal})`;
    const { sites, diagnostics } = read(source.replace('{{y``', '{{y```'));
    const site = sites.find(({ span }) => span.start === 2)!;
    expect(diagnostics).toEqual([]);
    expect(site.text).toBe(text);
    expect(site.holes.map(({ name }) => name)).toEqual(names);
    expect(site.segments.length).toBe(names.length + 1);
    expect(site.context).toMatchObject({ callee: 'x', argument: 0 });
  });

  it('are read as code, with literals of their own', () => {
    const { sites } = read('a("нэг ${b("хоёр" + c, 1)} гурав", "дөрөв")');
    expect(sites.map(({ text, context }) => [text, context.callee, context.argument])).toEqual([
      ['нэг {0} гурав', 'a', 0],
      ['хоёр', 'b', 0],
      ['дөрөв', 'a', 1],
    ]);
  });

  it('end with their bracket though another in them is never closed', () => {
    const { sites, diagnostics } = read('a("${b(} в")\nc("г")');
    expect(sites.map(({ text }) => text)).toEqual(['{0} в', 'г']);
    expect(sites[1]!.context.callee).toBe('c');
    expect(diagnostics).toEqual([]);
  });
});

describe('a language with lines for statements', () => {
  it.each<readonly [string, object]>([
    ['const a = 1\nb("ТЕКСТ")', { callee: 'b', isModuleScope: true }],
    ['fun a() {\n  b = c\n  d("ТЕКСТ")\n}', { callee: 'd', function: 'a' }],
    ['fun a(b: String = "ТЕКСТ") {}', { variable: 'b' }],
    ['a(title = "ТЕКСТ")', { callee: 'a', property: 'title' }],
    ['a(title: "ТЕКСТ", b: 1)', { callee: 'a', property: 'title' }],
    ['a = ["б": "ТЕКСТ"]', { variable: 'a', property: 'б' }],
    ['a = ["ТЕКСТ": 1]', { use: 'key' }],
    ['import "ТЕКСТ"\n', { use: 'syntax' }],
    ['class A {\n  a = b\n    .c("ТЕКСТ")\n}', { type: 'A', callee: 'b.c', variable: 'a' }],
    ['/* а /* б */ в */\na("ТЕКСТ")', { comment: 'а /* б */ в' }],
  ])('%s', (source, expected) => {
    const site = read(source).sites.find(({ kind, text }) => kind !== 'comment' && text === 'ТЕКСТ')!;
    expect(site.context).toMatchObject(expected);
  });
});

describe('a mark that nothing may follow but a name', () => {
  it.each([
    ['a.dart', "f('Нэг');"],
    ['a.groovy', 'f("Нэг")'],
  ])('is escaped wherever it stands in %s', (path, source) => {
    const language = languageOf(path)!;
    const site = language.read(source, path).sites[0]!;
    expect(language.write(site, 0, '5 $ $$ $a')).toBe('5 \\$ \\$\\$ \\$a');
  });
});

describe('any form', () => {
  it('takes any text that it can say and gives it back', () => {
    const source = [
      'a("нэг ${b("хоёр")} $c гурав")',
      "d('дөрөв \\(e) тав')",
      '// зургаа',
      'f(`долоо {g} найм`) /* ес */',
      'h("""арав ${i} аравнэг""")',
      'j(#"арванхоёр"#)',
      'k = ~~~\n  арвангурав \\(l)\n    арвандөрөв\n  ~~~\n',
    ].join('\n');
    const refused = expectRoundTrip(madeUp, 'x', source, '\\"\'`${}(#~u*/');
    // Raw forms cannot say their own closing mark; all others can say nearly anything.
    expect(refused).toBeGreaterThan(0);
  });
});
