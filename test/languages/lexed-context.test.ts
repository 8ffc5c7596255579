// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the holes of other languages are the subject.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { SiteContext } from '../../src/model/site.ts';

type Row = readonly [code: string, context: Partial<SiteContext>];

function contextIn(path: string, code: string): SiteContext | undefined {
  const { sites } = languageOf(path)!.read(code, path);
  return sites.find(({ kind, text }) => kind !== 'comment' && text.includes('ТЕКСТ'))?.context;
}

const KOTLIN: readonly Row[] = [
  ['fun a() { toast("ТЕКСТ") }', { callee: 'toast', argument: 0, function: 'a' }],
  ['fun a() {\n  val b = 1\n  c(1, title = "ТЕКСТ")\n}', { callee: 'c', argument: 1, property: 'title' }],
  ['val title: String = "ТЕКСТ"', { variable: 'title', isModuleScope: true }],
  ['class A {\n  val b: String? = c\n  var title = "ТЕКСТ"\n}', { variable: 'title', type: 'A' }],
  ['fun title(): String = "ТЕКСТ"', { function: 'title', statement: 'return' }],
  ['class A(private val b: String = "ТЕКСТ")', { variable: 'b' }],
  ['class A : B("ТЕКСТ")', { callee: 'B', argument: 0 }],
  ['enum class A(val b: String) {\n  C("x"), D("ТЕКСТ");\n}', { variable: 'D', type: 'A', argument: 0 }],
  ['val a = mapOf("ТЕКСТ" to 1)', { use: 'key' }],
  ['val a = mapOf("b" to "ТЕКСТ")', { use: 'value', property: 'b', variable: 'a' }],
  ['fun a() = when (b) {\n  "ТЕКСТ", "c" -> d\n  else -> e\n}', { use: 'compared' }],
  ['fun a() = when (b) {\n  "c", "d" -> "ТЕКСТ"\n}', { use: 'value', function: 'a' }],
  ['fun a() {\n  when {\n    b == "x" -> c("ТЕКСТ")\n    else -> d\n  }\n}', { use: 'value', callee: 'c' }],
  ['fun a() { if (b in listOf("ТЕКСТ", "c")) d() }', { use: 'compared' }],
  ['fun a() { for (b in listOf("ТЕКСТ", "c")) d() }', { use: 'value' }],
  ['fun a() { if (b == "ТЕКСТ") c() }', { use: 'compared' }],
  ['fun a() { b?.equals("ТЕКСТ") }', { use: 'compared' }],
  ['fun a() { b { c -> d("ТЕКСТ") } }', { callee: 'd' }],
  ['fun a() { throw B("ТЕКСТ") }', { callee: 'B', statement: 'throw' }],
  ['@SerialName("ТЕКСТ") class A', { annotation: 'SerialName', use: 'key' }],
  ['@file:JvmName("ТЕКСТ")', { annotation: 'JvmName' }],
  ['@Preview\n@Composable\nfun A() {\n  Text("ТЕКСТ")\n}', { callee: 'Text', isPreview: true }],
  [
    'fun a() {\n  Text("x")\n}\n@Composable\nfun b() {\n  Text(text = "ТЕКСТ")\n}',
    { function: 'b', property: 'text' },
  ],
  ['val a by lazy { "ТЕКСТ" }', {}],
  ['Log.d("a", "ТЕКСТ ${b.c("x")}")', { callee: 'Log.d', argument: 1 }],
];

const SWIFT: readonly Row[] = [
  ['let title: String = "ТЕКСТ"', { variable: 'title' }],
  ['func a() { b(title: "ТЕКСТ", c: 1) }', { callee: 'b', property: 'title', function: 'a' }],
  ['func a() -> String { return "ТЕКСТ" }', { statement: 'return', function: 'a' }],
  [
    'struct A: View {\n  var body: some View {\n    Text("ТЕКСТ")\n  }\n}',
    { callee: 'Text', function: 'body', type: 'A' },
  ],
  ['class A {\n  init(b: Int) {\n    c("ТЕКСТ")\n  }\n}', { function: 'init', callee: 'c' }],
  [
    'enum A: String {\n  case b = "ТЕКСТ"\n}',
    { property: 'rawValue', variable: 'b', type: 'A', use: 'value' },
  ],
  ['switch a {\ncase "ТЕКСТ", "b": c()\ndefault: d()\n}', { use: 'compared' }],
  ['switch a {\ncase .b: return "ТЕКСТ"\n}', { use: 'value', statement: 'return' }],
  ['switch a {\ncase .b:\n  c("ТЕКСТ")\ndefault:\n  break\n}', { use: 'value', callee: 'c' }],
  ['let a = ["ТЕКСТ": 1]', { use: 'key' }],
  ['let a = ["b": "ТЕКСТ"]', { property: 'b', variable: 'a' }],
  ['let a = b ? "x" : "ТЕКСТ"', { variable: 'a' }],
  ['f(b ? "x" : "ТЕКСТ")', { callee: 'f' }],
  ['if a == "ТЕКСТ" { b() }', { use: 'compared' }],
  ['if a.hasPrefix("ТЕКСТ") { b() }', { use: 'compared' }],
  ['if !["b", "ТЕКСТ"].contains(a.name) { c() }', { use: 'compared' }],
  ['let b = ["c", f("ТЕКСТ")].contains(a)', { use: 'value', callee: 'f' }],
  ['let b = ["c", "ТЕКСТ"].map { d($0) }', { use: 'value' }],
  ['a["ТЕКСТ"] = 1', { use: 'index' }],
  ['let a = NSLocalizedString("ТЕКСТ", comment: "")', { callee: 'NSLocalizedString', argument: 0 }],
  ['let a = b(title: "ТЕКСТ".localized)', { callee: '"".localized', argument: 0 }],
  ['#Preview("x") {\n  Text("ТЕКСТ")\n}', { isPreview: true }],
  [
    'struct B_Previews: PreviewProvider {\n  static var previews: some View { Text("ТЕКСТ") }\n}',
    { isPreview: true },
  ],
  [
    '@available(*, deprecated, message: "ТЕКСТ") func a() {}',
    { annotation: 'available', property: 'message', use: 'syntax' },
  ],
  ['a.b { [weak self] c in\n  d("ТЕКСТ")\n}', { callee: 'd' }],
  ['Button(action: { a() }) {\n  Text("ТЕКСТ")\n}', { callee: 'Text' }],
  ['throw A.b("ТЕКСТ")', { statement: 'throw', callee: 'A.b' }],
  ['let a = String(format: "ТЕКСТ %@", b)', { callee: 'String', property: 'format', variable: 'a' }],
];

const DART: readonly Row[] = [
  ["final String title = 'ТЕКСТ';", { variable: 'title' }],
  ["Widget build(C c) {\n  return Text('ТЕКСТ');\n}", { callee: 'Text', function: 'build' }],
  ["class A { Widget b(C c) => Text('ТЕКСТ'); }", { callee: 'Text', function: 'b', type: 'A' }],
  ["class A { String get b => 'ТЕКСТ'; }", { type: 'A', statement: 'return' }],
  ["f(title: const Text('x'), hint: 'ТЕКСТ');", { callee: 'f', property: 'hint' }],
  ["void a() { return {'b': 'ТЕКСТ'}; }", { property: 'b', function: 'a' }],
  ["void a() { var b = {'ТЕКСТ': 1}; }", { use: 'key' }],
  ["void a() { switch (b) { case 'ТЕКСТ': c(); } }", { use: 'compared' }],
  ["String a(b) => switch (b) { 'x' => 'ТЕКСТ', _ => '' };", { use: 'value', function: 'a' }],
  ["String a(b) => switch (b) { 'ТЕКСТ' => 'x', _ => '' };", { use: 'compared' }],
  ["void a() { b(validator: (v) => v == null ? 'ТЕКСТ' : null); }", { statement: 'return' }],
  ["void a() { b(validator: (v) { return 'ТЕКСТ'; }); }", { statement: 'return' }],
  ["enum A { b('x'), c('ТЕКСТ'); const A(this.d); }", { variable: 'c', type: 'A' }],
  ["void a() { throw B('ТЕКСТ'); }", { statement: 'throw', callee: 'B' }],
  ["void a() { b['ТЕКСТ']; }", { use: 'index' }],
  ["void a() { if (const ['b', 'ТЕКСТ'].contains(c)) d(); }", { use: 'compared' }],
  ["void a() { c('ТЕКСТ'.tr()); }", { callee: '"".tr' }],
  ["import 'ТЕКСТ';", { use: 'syntax' }],
];

const GO: readonly Row[] = [
  ['func a() { b = strings.Replace(c, "ТЕКСТ", "x", 1) }', { use: 'compared' }],
  ['func a() { b = strings.Replace(c, "x", "ТЕКСТ", 1) }', { use: 'value' }],
  ['const Title = "ТЕКСТ"', { variable: 'Title', isModuleScope: true }],
  ['const (\n\tA = "x"\n\tTitle string = "ТЕКСТ"\n)', { variable: 'Title' }],
  ['func a() error {\n\treturn errors.New("ТЕКСТ")\n}', { callee: 'errors.New', function: 'a' }],
  ['func (s *S) Find(id int) {\n\tx := "ТЕКСТ"\n}', { variable: 'x', function: 'Find' }],
  ['func a() {\n\tif b == "ТЕКСТ" {\n\t\tc()\n\t}\n}', { use: 'compared' }],
  ['func a() {\n\tif b := f(); b != nil {\n\t\tc("ТЕКСТ")\n\t}\n}', { callee: 'c', function: 'a' }],
  ['func a() {\n\tc.JSON(400, gin.H{"error": "ТЕКСТ"})\n}', { property: 'error' }],
  ['func a() {\n\treturn B{Title: "ТЕКСТ", C: 1}\n}', { property: 'Title', function: 'a' }],
  ['var m = map[string]string{"ТЕКСТ": "b"}', { use: 'key' }],
  ['var m = map[string]string{"b": "ТЕКСТ"}', { property: 'b', variable: 'm' }],
  ['func a() {\n\tswitch b {\n\tcase "ТЕКСТ", "c":\n\t\td()\n\t}\n}', { use: 'compared' }],
  [
    'func a() {\n\tswitch b {\n\tcase 1:\n\t\td("ТЕКСТ")\n\tdefault:\n\t\te()\n\t}\n}',
    { use: 'value', callee: 'd' },
  ],
  ['func a() {\n\tm["ТЕКСТ"] = 1\n}', { use: 'index' }],
  ['type A struct {\n\tB string `json:"ТЕКСТ"`\n}', { use: 'syntax', annotation: 'tag' }],
  ['func a() {\n\tb(func() {\n\t\tc("ТЕКСТ")\n\t})\n}', { callee: 'c' }],
  ['func a() {\n\tx := []struct{ n string }{{"ТЕКСТ"}}\n}', { variable: 'x' }],
  ['import (\n\t"ТЕКСТ"\n)', { use: 'syntax' }],
  ['func a() {\n\tstrings.Contains(b, "ТЕКСТ")\n}', { use: 'compared' }],
];

const CSHARP: readonly Row[] = [
  ['class A { string Title { get; set; } = "ТЕКСТ"; }', { variable: 'Title', type: 'A' }],
  ['class A { string Title => "ТЕКСТ"; }', { statement: 'return', type: 'A' }],
  ['class A { string B() => C("ТЕКСТ"); }', { callee: 'C', function: 'B' }],
  [
    'class A { [Required(ErrorMessage = "ТЕКСТ")] string B; }',
    { annotation: 'Required', property: 'ErrorMessage' },
  ],
  [
    'class A {\n[Key]\n[Display(Name = "ТЕКСТ")]\npublic string B { get; }\n}',
    { annotation: 'Display', property: 'Name' },
  ],
  ['class A { void B([FromQuery(Name = "ТЕКСТ")] int c) {} }', { annotation: 'FromQuery', use: 'key' }],
  ['class A { void B() { C(title: "ТЕКСТ"); } }', { callee: 'C', property: 'title', function: 'B' }],
  ['class A { void B() { var c = new D { Title = "ТЕКСТ" }; } }', { property: 'Title' }],
  ['class A { void B() { return new D(1) { Title = "ТЕКСТ" }; } }', { property: 'Title' }],
  ['class A { void B() { if (c is "ТЕКСТ") d(); } }', { use: 'compared' }],
  ['class A { string B(int c) => c switch { 1 => "ТЕКСТ", _ => "" }; }', { use: 'value' }],
  ['class A { string B(string c) => c switch { "ТЕКСТ" => 1, _ => 2 }; }', { use: 'compared' }],
  ['class A { void B() { switch (c) { case "ТЕКСТ": d(); break; } } }', { use: 'compared' }],
  ['class A { void B() { switch (c) { case 1: d("ТЕКСТ"); break; default: e(); } } }', { callee: 'd' }],
  ['class A { void B() { throw new C($"ТЕКСТ {d}"); } }', { callee: 'new C', statement: 'throw' }],
  ['class A { void B() { c["ТЕКСТ"] = 1; } }', { use: 'index' }],
  ['class A { const string B = "ТЕКСТ"; }', { variable: 'B', isModuleScope: true }],
];

const PYTHON: readonly Row[] = [
  ['def a():\n    print(f"ТЕКСТ {b}")', { callee: 'print', argument: 0, function: 'a' }],
  ['a = b.replace("ТЕКСТ", "x")', { use: 'compared' }],
  ['a = b.replace("x", "ТЕКСТ")', { use: 'value' }],
  ['TITLE = "ТЕКСТ"', { variable: 'TITLE', isModuleScope: true }],
  ['KIND_CHOICES = [("ТЕКСТ", "x")]', { use: 'key' }],
  ['KIND_CHOICES = [("x", "ТЕКСТ")]', { use: 'value', variable: 'KIND_CHOICES' }],
  ['KIND_CHOICES = [("ТЕКСТ", (("x", "y"),))]', { use: 'value' }],
  ['a = b(choices=(("x", "y"), ("ТЕКСТ", _("z"))))', { use: 'key' }],
  ['PAIRS = [("ТЕКСТ", "x")]', { use: 'value' }],
  ['class A(B):\n    NEW = "ТЕКСТ", "x"\n', { use: 'key' }],
  ['class A(B):\n    NEW = "x", "ТЕКСТ"\n', { use: 'value' }],
  ['class A(B):\n    NEW = "ТЕКСТ"\n', { use: 'value' }],
  ['title: str = "ТЕКСТ"', { variable: 'title' }],
  ['def a():\n    b("ТЕКСТ")\n', { callee: 'b', function: 'a' }],
  [
    'class A:\n    def b(self):\n        pass\n\n    title = C("ТЕКСТ")\n',
    { type: 'A', variable: 'title', callee: 'C' },
  ],
  [
    'class A:\n    def b(self):\n        if c:\n            d(title="ТЕКСТ")\n        e()\n',
    { type: 'A', function: 'b', property: 'title' },
  ],
  ['def a():\n    pass\n\nb("ТЕКСТ")\n', { callee: 'b', isModuleScope: true }],
  ['def a(b="ТЕКСТ"):\n    pass\n', { variable: 'b' }],
  ['def a(): return "ТЕКСТ"', { statement: 'return', function: 'a' }],
  ['x = {"ТЕКСТ": 1}', { use: 'key' }],
  ['x = {"a": "ТЕКСТ"}', { property: 'a', variable: 'x' }],
  ['def a():\n    return {"b": "ТЕКСТ"}\n', { property: 'b', function: 'a' }],
  ['if a in ("ТЕКСТ", "b"): pass', { use: 'compared' }],
  ['if "ТЕКСТ" in a: pass', { use: 'compared' }],
  ['for a in ["ТЕКСТ", "b"]: c(a)', { use: 'value' }],
  ['a["ТЕКСТ"]', { use: 'index' }],
  ['a.get("ТЕКСТ")', { use: 'index' }],
  ['raise A(f"ТЕКСТ {b}")', { statement: 'throw', callee: 'A' }],
  ['match a:\n    case "ТЕКСТ":\n        b()\n', { use: 'compared' }],
  ['match a:\n    case 1:\n        b("ТЕКСТ")\n', { use: 'value', callee: 'b' }],
  ['@a.route("ТЕКСТ")\ndef b(): pass', { annotation: 'a.route' }],
  ['x = "ТЕКСТ %s" % y', { variable: 'x' }],
  ['a(key=lambda b: "ТЕКСТ")', { property: 'key', callee: 'a' }],
];

const VISUAL_BASIC: readonly Row[] = [
  ['Dim title As String = "ТЕКСТ"', { use: 'value', variable: 'title' }],
  ['Private Const Title As String = "ТЕКСТ"', { variable: 'Title' }],
  ['b.Title = "ТЕКСТ"', { use: 'value', variable: 'Title' }],
  ['If a = "ТЕКСТ" Then b()', { use: 'compared' }],
  ['If a = 1 Then b = "ТЕКСТ"', { use: 'value', variable: 'b' }],
  ['If a = 1 Then b = 2 Else c = "ТЕКСТ"', { use: 'value', variable: 'c' }],
  ['If a = 1 AndAlso\n   b = "ТЕКСТ" Then', { use: 'compared' }],
  ['If a = 1 And _\n   b = "ТЕКСТ" Then', { use: 'compared' }],
  ['Return a = "ТЕКСТ"', { use: 'compared' }],
  ['a = b(c = "ТЕКСТ")', { use: 'compared' }],
  ['a = If(b, "ТЕКСТ", c)', { use: 'value', variable: 'a' }],
  ['Case "ТЕКСТ"', { use: 'compared' }],
  ['Case 1\n  a = "ТЕКСТ"', { use: 'value', variable: 'a' }],
  ['If a Like "ТЕКСТ*" Then', { use: 'compared' }],
  ['a = row("ТЕКСТ")', { use: 'index' }],
  ['a = dt.Rows("ТЕКСТ")', { use: 'index' }],
  ['Sub A(Optional ByVal b As String = "ТЕКСТ")', { use: 'value', variable: 'b' }],
  ['MsgBox("ТЕКСТ")', { use: 'value', callee: 'MsgBox' }],
  ['<Display(Name:="ТЕКСТ")>', { callee: 'Display', property: 'Name' }],
  ['Dim a = New B With {.Name = "ТЕКСТ"}', { use: 'value', property: 'Name' }],
  ['a = Replace(b, "ТЕКСТ", c)', { use: 'compared' }],
  ['a = Replace(b, c, "ТЕКСТ")', { use: 'value' }],
];

const PHP: readonly Row[] = [
  ["<?php $a = str_replace('x', 'ТЕКСТ', $b);", { use: 'value' }],
  ["<?php $a = str_replace('ТЕКСТ', 'x', $b);", { use: 'compared' }],
  ["<?php $title = 'ТЕКСТ';", { variable: '$title' }],
  ["<?php class A { public string $b = 'ТЕКСТ'; }", { variable: '$b', type: 'A' }],
  ["<?php function a() { return b('ТЕКСТ'); }", { callee: 'b', function: 'a' }],
  [
    "<?php class A { function b() { $this->c->d('ТЕКСТ'); } }",
    { callee: '$this.c.d', function: 'b', type: 'A' },
  ],
  ["<?php $a = ['ТЕКСТ' => 1];", { use: 'key' }],
  ["<?php return ['a' => ['b' => 'ТЕКСТ']];", { property: 'b' }],
  ["<?php return array('a' => array('b' => 'ТЕКСТ'));", { property: 'b' }],
  ["<?php f(array('ТЕКСТ' => 1));", { use: 'key', callee: 'f' }],
  ["<?php foreach (array('a' => 'ТЕКСТ') as $b) {}", { use: 'value', property: 'a' }],
  ["<?php $a->array('ТЕКСТ');", { callee: '$a.array', argument: 0 }],
  ["<?php if ($a === 'ТЕКСТ') b();", { use: 'compared' }],
  ["<?php if (in_array($a, ['ТЕКСТ'])) b();", { use: 'compared' }],
  ["<?php $a['ТЕКСТ'] = 1;", { use: 'index' }],
  ["<?php $a = match ($b) { 'ТЕКСТ', 'c' => 1, default => 2 };", { use: 'compared' }],
  ["<?php $a = match ($b) { 'c' => 'ТЕКСТ', default => 2 };", { use: 'value' }],
  ["<?php switch ($b) { case 'ТЕКСТ': c(); }", { use: 'compared' }],
  ["<?php throw new A('ТЕКСТ');", { callee: 'new A', statement: 'throw' }],
  ["<?php #[Route('ТЕКСТ')] function a() {}", { annotation: 'Route', use: 'key' }],
  ["<?php a(title: 'ТЕКСТ');", { property: 'title', callee: 'a' }],
  ["<?php __('ТЕКСТ', 'b');", { callee: '__', argument: 0 }],
  ['<p>ТЕКСТ <?= $a ?></p>', { element: 'p' }],
  ['<?php // ? ?><p>ТЕКСТ</p>', { element: 'p' }],
  ['<?php $a = \'?>\'; ?><p title="ТЕКСТ"></p>', { attribute: 'title' }],
];

const OTHERS: readonly (readonly [string, Row])[] = [
  ['a.groovy', ['class A { String b(c) { d("ТЕКСТ") } }', { type: 'A', function: 'b', callee: 'd' }]],
  ['a.gradle', ['def a = [b: "ТЕКСТ"]', { property: 'b', variable: 'a' }]],
  ['a.prisma', ['model A {\n  b String @default("ТЕКСТ")\n}', { annotation: 'default', type: 'A' }]],
  ['a.prisma', ['model A {\n  b String @map("ТЕКСТ")\n}', { annotation: 'map', use: 'key' }]],
  ['a.graphql', ['"ТЕКСТ"\ntype A { b: C }', { annotation: 'Description' }]],
  ['a.graphql', ['type A {\n  """ТЕКСТ"""\n  b: C\n}', { annotation: 'Description' }]],
  ['a.graphql', ['type A { b(c: String = "ТЕКСТ"): C }', {}]],
  ['a.proto', ['message A { string b = 1 [(label) = "ТЕКСТ"]; }', { type: 'A' }]],
];

describe.each([
  ['a.kt', KOTLIN],
  ['a.swift', SWIFT],
  ['a.dart', DART],
  ['a.go', GO],
  ['a.cs', CSHARP],
  ['a.py', PYTHON],
  ['a.php', PHP],
  ['a.vb', VISUAL_BASIC],
])('what stands around a literal of %s', (path, rows) => {
  it.each(rows)('%s', (code, expected) => {
    const context = contextIn(path, code);
    expect(context).toMatchObject(expected);
    if (expected.isPreview === undefined) expect(context!.isPreview).toBeUndefined();
    if (expected.use === undefined && expected.annotation === undefined) expect(context!.use).toBe('value');
  });
});

it.each(OTHERS)('what stands around a literal of %s: %o', (path, [code, expected]) => {
  expect(contextIn(path, code)).toMatchObject(expected);
});

it.each([
  ['a.php', "<?php a('нэг ' . $b->c . ' хоёр ' . D::e($f));", ['нэг ', '{$b->c}', ' хоёр ', '{D::e($f)}']],
  ['a.dart', "a('нэг ' 'хоёр ${b('в')}');", ['нэг ', 'хоёр {0}']],
  ['a.py', 'a = ("нэг "\n  f"хоёр {b}" + c)', ['нэг ', 'хоёр {0}', '{c}']],
  // What is called on neighbours is called on all of them.
  ['a.py', 'a("нэг " "хоёр {}".format(b))', ['нэг ', 'хоёр {}']],
  ['a.py', 'a("нэг " + b + "в" "г {}".format(c))', ['нэг ', '{b}', '{"в" "г {}".format(c)}']],
  ['a.kt', 'a("нэг " + b?.c + "!!")', ['нэг ', '{b?.c}', '!!']],
  ['a.vb', 'a = "нэг " & b.c & _\n  " хоёр"', ['нэг ', '{b.c}', ' хоёр']],
  ['a.go', 'a("нэг " + b.c() + " хоёр")', ['нэг ', '{b.c()}', ' хоёр']],
])('is one sentence in %s: %s', (path, code, expected) => {
  const [chain] = languageOf(path)!.read(code, path).chains;
  const said = chain!.pieces.map((piece) =>
    piece.kind === 'site'
      ? piece.site.text
      : `{${code.slice(('hole' in piece ? piece.hole : piece).span.start, ('hole' in piece ? piece.hole : piece).span.end)}}`,
  );
  expect(said).toEqual(expected);
});

it('a remark of Visual Basic ends with its line, and is a word of its own', () => {
  const code =
    'REM "Нэг\nDim remark = "хоёр" : rem Гурав " дөрөв\nRem\nRemove("тав") : a.Remark = "зургаа" REM Rem ҮҮ';
  const { sites, diagnostics } = languageOf('a.vb')!.read(code, 'a.vb');
  const said = sites.map(({ kind, text }) => `${kind === 'comment' ? '#' : ''}${text}`);
  expect(said).toEqual(['#"Нэг', 'хоёр', '#Гурав " дөрөв', '#', 'тав', 'зургаа', '#Rem ҮҮ']);
  expect(diagnostics).toEqual([]);
});

/** What people leave in files: ends that are missing, more brackets than anybody closes, marks of a failed merge. */
const BROKEN = [
  '"',
  "'",
  '"""',
  "'''",
  '#"',
  '$$"""\n',
  'f"{',
  '"${',
  '"\\(',
  '<<<A\n',
  '/*',
  '(',
  '{',
  ')',
  '}',
  '"а" + ',
  'x("а", ',
  'when (a) {\n',
  'case "а":\n ',
  '@a("б")\n',
  '<<<<<<< x\n',
  '`',
  'r"\\',
  '?>',
  '<?php ',
  ' # а\n',
];

describe('what is broken', () => {
  const paths = [
    'a.kt',
    'a.groovy',
    'a.swift',
    'a.dart',
    'a.go',
    'a.cs',
    'a.py',
    'a.php',
    'a.prisma',
    'a.graphql',
    'a.proto',
  ];

  it.each(paths)('costs %s time in proportion to its length', (path) => {
    for (const piece of BROKEN) languageOf(path)!.read(piece.repeat(6_000), path);
    languageOf(path)!.read(`a = "${'ө'.repeat(2_000_000)}"`, path);
  });

  it.each(paths)('is read around the fault in %s', (path) => {
    const open = path === 'a.php' ? '<?php\n' : '';
    const code = `${open}a("нэг")\n<<<<<<< ours\nb("хоёр)\n=======\nb("гурав\ufffd")\n>>>>>>> theirs\nc("дөрөв")\n`;
    const { sites, diagnostics } = languageOf(path)!.read(code, path);
    const texts = sites.map(({ text }) => text);
    expect(texts).toContain('нэг');
    if (path !== 'a.php') expect(texts).toEqual(expect.arrayContaining(['гурав\ufffd', 'дөрөв']));
    expect(diagnostics[0]?.fault).toBe('syntax');
  });
});

it('writes the quote as a character of Visual Basic', () => {
  const language = languageOf('a.vb')!;
  const code = 'Dim a = "х"c';
  const site = language.read(code, 'a.vb').sites[0]!;
  const written = code.replace('х', language.write(site, 0, '"')!);
  expect(language.read(written, 'a.vb').sites.map(({ text }) => text)).toEqual(['"']);
});
