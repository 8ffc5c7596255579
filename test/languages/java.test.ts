import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { java } from '../../src/languages/java.ts';
import type { SiteContext } from '../../src/model/site.ts';
import { expectOrdered, expectRoundTrip } from './round-trip.ts';

const read = (text: string) => java.read(text, 'Some.java');
const inMethod = (code: string) => `class Some { void run() {
${code} } }`;

/** The site that holds ТЕКСТ, without the names of its type and method. */
function contextIn(code: string): Partial<SiteContext> {
  const site = read(code).sites.find(({ kind, text }) => kind !== 'comment' && text.includes('ТЕКСТ'));
  return site!.context;
}

describe('the context of a Java literal', () => {
  it.each<readonly [string, Partial<SiteContext>]>([
    ['show("ТЕКСТ");', { use: 'value', callee: 'show', argument: 0 }],
    [
      'ResponseEntity.badRequest().body(1, "ТЕКСТ");',
      { callee: 'ResponseEntity.badRequest().body', argument: 1 },
    ],
    [
      'throw new InquiryException(1, "ТЕКСТ");',
      { callee: 'new InquiryException', argument: 1, statement: 'throw' },
    ],
    ['throw new a.b.Fault(String.format("ТЕКСТ", x));', { callee: 'String.format', statement: 'throw' }],
    ['return "ТЕКСТ";', { statement: 'return' }],
    ['return ok ? "да" : ("ТЕКСТ");', { statement: 'return', use: 'value' }],
    ['new HashMap<String, List<String>>(1, "ТЕКСТ");', { callee: 'new HashMap', argument: 1 }],
    ['foo(new HashMap<String, String>(), "ТЕКСТ");', { callee: 'foo', argument: 1 }],
    ['foo(new String[] { "а", "ТЕКСТ" });', { callee: 'foo', argument: 0 }],
    ['String label = "ТЕКСТ";', { variable: 'label' }],
    ['this.label = "ТЕКСТ";', { variable: 'label' }],
    ['label += x + "ТЕКСТ";', { variable: 'label' }],
    ['int a = 1; String[] names = { "а", "ТЕКСТ" };', { variable: 'names' }],
    ['var names = List.of("а", "ТЕКСТ");', { variable: 'names', callee: 'List.of', argument: 1 }],
    ['if (x == "ТЕКСТ") y();', { use: 'compared' }],
    ['if ("ТЕКСТ" != x) y();', { use: 'compared' }],
    ['if (x.equals("ТЕКСТ")) y();', { use: 'compared', callee: 'x.equals' }],
    ['if ("ТЕКСТ".equalsIgnoreCase(x)) y();', { use: 'compared' }],
    ['if (Objects.equals(x, "ТЕКСТ")) y();', { use: 'compared', argument: 1 }],
    ['if (Arrays.asList("а", "ТЕКСТ").contains(x)) y();', { use: 'compared' }],
    ['if (x.get(0).startsWith("ТЕКСТ")) y();', { use: 'compared', callee: 'x.get().startsWith' }],
    ['switch (x) { case "ТЕКСТ": y(); }', { use: 'compared' }],
    ['switch (x) { case "а", "ТЕКСТ" -> y(); }', { use: 'compared' }],
    ['switch (x) { case "а" -> y("ТЕКСТ"); }', { use: 'value', callee: 'y' }],
    ['switch (x) { case 1: y("ТЕКСТ"); }', { use: 'value', callee: 'y' }],
    ['x.get("ТЕКСТ");', { use: 'index' }],
    ['x["ТЕКСТ"];', { use: 'index' }],
    ['Paths.of("ТЕКСТ");', { use: 'value', callee: 'Paths.of' }],
    ['x.put("ТЕКСТ", 1);', { use: 'key' }],
    ['x.put("message", "ТЕКСТ");', { use: 'value', property: 'message', argument: 1 }],
    ['Map.of("a", 1, "b", "ТЕКСТ");', { use: 'value', property: 'b', argument: 3 }],
    ['x.orElseThrow(() -> new Fault("ТЕКСТ"));', { callee: 'new Fault', argument: 0 }],
    ['x.map(y -> "ТЕКСТ");', { statement: 'return', use: 'value' }],
    ['x.run(() -> { show("ТЕКСТ"); });', { callee: 'show' }],
    ['// Хүнд харагдана\n show("ТЕКСТ");', { comment: 'Хүнд харагдана' }],
    ['a(); // өөр юм\n show("ТЕКСТ");', { callee: 'show' }],
  ])('%s', (code, expected) => {
    const context = contextIn(inMethod(code));
    expect(context).toMatchObject({ function: 'run', type: 'Some', ...expected });
    if (expected.statement === 'return') expect(context.callee).toBeUndefined();
    if (expected.comment === undefined) expect(context.comment).toBeUndefined();
    expect(context.isModuleScope).toBeUndefined();
  });

  it.each<readonly [string, Partial<SiteContext>]>([
    [
      'class A { @Pattern(regexp = "x", message = "ТЕКСТ") String b; }',
      { annotation: 'Pattern', property: 'message' },
    ],
    ['class A { @Size("ТЕКСТ") String b; }', { annotation: 'Size', property: 'value', type: 'A' }],
    ['class A { @Size({"а", "ТЕКСТ"}) String b; }', { annotation: 'Size', property: 'value' }],
    [
      '@Outer(all = {@Inner(text = "ТЕКСТ")}) class A {}',
      { annotation: 'Inner', property: 'text', within: ['all'] },
    ],
    ['class A { void b(@Named("ТЕКСТ") String c) {} }', { annotation: 'Named', use: 'key' }],
    ['@SuppressWarnings("ТЕКСТ") class A {}', { annotation: 'SuppressWarnings', use: 'syntax' }],
    ['enum A { B("ТЕКСТ"), C("x"); }', { type: 'A', variable: 'B', argument: 0, isModuleScope: true }],
    [
      'enum A { B(1, "x") { int y() { return 1; } }, C(1, "ТЕКСТ"); }',
      { type: 'A', variable: 'C', argument: 1, isModuleScope: true },
    ],
    ['enum A { B; String c = f("ТЕКСТ"); }', { type: 'A', variable: 'c', callee: 'f' }],
    ['class A { static final String B = "ТЕКСТ"; }', { type: 'A', variable: 'B', isModuleScope: true }],
    ['class A { static { b("ТЕКСТ"); } }', { type: 'A', callee: 'b', isModuleScope: true }],
    ['interface A { String B = "ТЕКСТ"; }', { type: 'A', variable: 'B', isModuleScope: true }],
    ['class A { class B { void c() { d("ТЕКСТ"); } } }', { type: 'B', function: 'c' }],
    ['class A { class B {} void c() throws D { d("ТЕКСТ"); } }', { type: 'A', function: 'c' }],
    ['class A { A() { d("ТЕКСТ"); } }', { type: 'A', function: 'A' }],
    ['class A { void b() { new C() { void d() { e("ТЕКСТ"); } }; } }', { type: 'A', function: 'd' }],
    ['record A(String b) { A { c("ТЕКСТ"); } }', { type: 'A', callee: 'c' }],
    ['class A { String b = "ТЕКСТ"; }', { type: 'A', variable: 'b' }],
  ])('%s', (code, expected) => {
    const context = contextIn(code);
    expect(context).toMatchObject(expected);
    if (expected.isModuleScope === undefined) expect(context.isModuleScope).toBeUndefined();
    if (expected.function === undefined) expect(context.function).toBeUndefined();
  });
});

describe('a chain of Java literals', () => {
  it.each<readonly [string, readonly string[]]>([
    ['x = a + " хэрэглэгч " + b.c() + ".";', ['{a}', ' хэрэглэгч ', '{b.c()}', '.']],
    ['f(1, "а" + (b ? "в" : "г") + d[0]);', ['а', '{}', '{}']],
    ['x = y == "а" + b ? 1 : 2;', ['а', '{b}']],
    ['return "а" + f("б" + c);', ['а', '{}', '|', 'б', '{c}']],
    ['x = "а" + 2 * b - c + \'d\';', ['а', '{}', 'd']],
    ['x = 1 + 2; y = "а"; z = \'b\' + 1;', []],
    ['x = "а" +\n // дунд\n "б";', ['а', 'б']],
    ['x = new A("а") + "б";', ['{}', 'б']],
  ])('%s', (code, expected) => {
    const { chains } = read(inMethod(code));
    const told = chains.map(({ pieces }) =>
      pieces.map((piece) =>
        piece.kind === 'site' ? piece.site.text : piece.kind === 'hole' ? `{${piece.hole.name}}` : '',
      ),
    );
    expect(told.flatMap((each, at) => (at === 0 ? each : ['|', ...each]))).toEqual(expected);
  });
});

describe('a Java literal', () => {
  it.each<readonly [string, string]>([
    ['"а\\tб\\"в\\\\"', 'а\tб"в\\'],
    ['"\\u0411\\uuu0411\\\\u0411"', 'ББ\\u0411'],
    ['"\\101\\7\\400\\s"', 'A\x07 0 '],
    ['"а\\u0022', 'а'],
    ['"\\u005c"б"', '"б'],
    ['"""\n    а\n      б\n    """', 'а\n  б\n'],
    ['"""\n    а  \n\n  б"""', '  а\n\nб'],
    ['"""  \r\n  а\\\r\n  б\\n\r\n  """', 'аб\n\n'],
    ['"""\n  "а" \\""" б\\s\n"""', '  "а" """ б \n'],
    ['"""\n   \n  а\n    """', '\nа\n'],
  ])('%s', (literal, text) => {
    const source = `class A { String b = ${literal}; }`;
    const { sites, diagnostics } = read(source);
    expect(diagnostics).toEqual([]);
    expect(sites.map((site) => site.text)).toEqual([text]);
    expect(source.slice(sites[0]!.span.start, sites[0]!.span.end)).toBe(literal);
  });

  it('of one character takes one character', () => {
    const [site] = read("class A { char b = 'x'; }").sites;
    expect(java.write(site!, 0, 'Ө')).toBe('Ө');
    expect(java.write(site!, 0, "'")).toBe("\\'");
    expect(java.write(site!, 0, 'ab')).toBeNull();
    expect(java.write(site!, 0, '')).toBeNull();
  });

  it('is written as people would write it', () => {
    const [plain, block] = read('class A { String b = "x"; String c = """\n    x\n    """; }').sites;
    expect(java.write(plain!, 0, 'ສະ"ບາຍ\n\\')).toBe('ສະ\\"ບາຍ\\n\\\\');
    expect(java.write(block!, 0, 'ສະ "ບາຍ"!\n\nດີ ""\n')).toBe('    ສະ "ບາຍ"!\n\n    ດີ \\"\\"\n    ');
    expect(java.write(block!, 0, 'ສະ\nດີ')).toBe('    ສະ\n    ດີ');
  });

  it('takes any text and gives it back', () => {
    const sample = readFileSync('test/languages/samples/java.java', 'utf8');
    expectRoundTrip(java, 'Sample.java', sample, '\\"\'u0041{2}s\t\r\u2003*/');
    expectRoundTrip(java, 'Sample.java', sample.replaceAll('\n', '\r\n'), '\\"\'\t\r\u3000');
  });
});

describe('broken Java', () => {
  const ways: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'conflict markers',
      'class A {\n<<<<<<< ours\n  String b = "манай";\n||||||| base\n=======\n  String b = "танай";\n>>>>>>> theirs\n  String c = "бүгд";\n}\n',
      ['манай', 'танай', 'бүгд'],
    ],
    ['an unterminated string', 'class A {\n  String b = "дутуу;\n  String c = "бүтэн";\n}\n', ['бүтэн']],
    [
      'a missing brace',
      'class A { void b() { if (x) { c("нэг"); }\n  void d() { e("хоёр"); }\n}\n',
      ['нэг', 'хоёр'],
    ],
    ['a truncated file', 'class A { void b() { c("нэг", d("хоёр") + "гур', ['нэг', 'хоёр']],
    ['a truncated block', 'class A { String a = "нэг"; String b = """\n  "хоёр"\n', ['нэг', 'хоёр']],
    ['a truncated comment', 'class A { String a = "нэг"; /* String b = "хоёр";\n', ['нэг']],
    ['a stray bracket', 'class A { void b() { c("нэг")); } void d() { e("хоёр"); } }', ['нэг', 'хоёр']],
  ];

  it.each(ways)('with %s is read around the fault', (_, code, texts) => {
    const { sites, diagnostics } = read(code);
    expect(sites.filter(({ kind }) => kind === 'string').map(({ text }) => text)).toEqual(texts);
    expect(diagnostics[0]?.fault).toBe('syntax');
  });

  it('knows the method after a stray bracket', () => {
    const { sites } = read('class A { void b() { c("нэг")); } void d() { e("хоёр"); } }');
    expect(sites.at(-1)!.context).toMatchObject({ function: 'd', type: 'A', callee: 'e' });
  });

  it('never throws, whatever the text', () => {
    const pieces = [
      '"',
      "'",
      '"""',
      '\n',
      '\\',
      '/*',
      '*/',
      '//',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '<',
      '>',
      '+',
      '@a',
      ' class A ',
      'case ',
      '->',
      ',',
      ';',
      '=',
      'Ө',
      '<<<<<<<\n',
      '\\u0022',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const reading = read(text);
        expectOrdered(reading);
        reading.shape();
        for (const { span, kind, node } of reading.sites)
          if (kind === 'string' && node === 'string_literal') expect(text[span.start]).toBe('"');
      }),
      { numRuns: 150 },
    );
  });

  it('costs time in proportion to its length', () => {
    const much = 30_000;
    const hard = [
      '"""\n',
      '"',
      '/*',
      '(',
      '[',
      '{',
      ')',
      '}',
      '"a" + ',
      'x("a")',
      '.x("a")',
      'a<',
      'case "a"',
      '// a\n',
      '@a("b", ',
      "'",
      '\\u',
      '<<<<<<<\n',
      '"a", ',
      '("a"+',
      'x -> ',
    ];
    for (const piece of hard) read(piece.repeat(much));
    read(`${'('.repeat(much)}${'"a"]'.repeat(much)}`);
    read(`String a = "${'ө\\'.repeat(1_000_000)}";`);
  }, 60_000);
});

describe('names in the donor’s script', () => {
  it('are sites of their own, once each', () => {
    const { sites } = read('class A { int дугаар = 1; String \\u0430 = "x"; int ñandú; }');
    expect(sites.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['key дугаар', 'key а', 'string x']);
    expect(java.write(sites[0]!, 0, 'өөр')).toBeNull();
  });
});
