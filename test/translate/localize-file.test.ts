// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code with holes is what is tested here.
import { describe, expect, it } from 'vitest';
import { putTexts, sourcesOf } from './put-texts.ts';

const BODIES: Readonly<Record<string, (code: string) => string>> = {
  'src/a.ts': (code) => `toast.error(${code});\n`,
  'src/A.java': (code) => `class A { void f() { throw new ApiException(${code}); } }\n`,
  'src/a.tsx': (code) => `export const A = () => <section>${code}</section>;\n`,
  'a.html': (code) => `<body>\n  ${code}\n</body>\n`,
  'src/a.component.ts': (code) => `@Component({ template: \`\n  ${code}\n\` })\nclass A {}\n`,
  'src/lit.ts': (code) => `const a = () => html\`${code}\`;\n`,
  'a.rb': (code) => `flash[:notice] = ${code}\n`,
  'a.php': (code) => `<?php\nreturn back()->with('error', ${code});\n`,
  'a.kt': (code) => `fun f() {\n  Toast.makeText(c, ${code}, 0)\n}\n`,
  'a.py': (code) => `messages.error(request, ${code})\n`,
  'a.vue': (code) => `<template>\n  ${code}\n</template>\n`,
  'a.njk': (code) => `<body>\n  ${code}\n</body>\n`,
  'a.html.erb': (code) => `<body>\n  ${code}\n</body>\n`,
};

type Row = readonly [path: string, code: string, source: string, target: string, becomes: string];

/** What is written between the marks of the file's body. */
function put(path: string, code: string, translations: Readonly<Record<string, string>>) {
  const body = BODIES[path]!;
  const { text, refused } = putTexts(path, body(code), translations);
  const [head, tail] = body('\0').split('\0') as [string, string];
  expect([text.startsWith(head), text.endsWith(tail)]).toEqual([true, true]);
  return { code: text.slice(head.length, text.length - tail.length), refused };
}

const it_ = (rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (path, code, source, target, becomes) => {
    expect(sourcesOf(path, BODIES[path]!(code))).toContain(source);
    expect(put(path, code, { [source]: target })).toEqual({ code: becomes, refused: {} });
  });

describe('text beside the tags of a literal', () => {
  it_([
    ['src/a.ts', `'<p>Сайн <b>уу</b></p>'`, 'Сайн <0>уу</0>', '<0>ດີ</0> ສະບາຍ', `'<p><b>ດີ</b> ສະບາຍ</p>'`],
    ['src/a.ts', `'<p><b>Сайн</b> уу</p>'`, '<0>Сайн</0> уу', 'ຂໍ <0>ດີ</0>', `'<p>ຂໍ <b>ດີ</b></p>'`],
    [
      'src/a.ts',
      '`<b>Та</b><a href="${to}">энд</a> дар`',
      '<0>Та</0><1>энд</1> дар',
      'ກ <0>ຂ</0> ຄ <1>ງ</1> ຈ',
      '`ກ <b>ຂ</b> ຄ <a href="${to}">ງ</a> ຈ`',
    ],
    ['src/A.java', `"<b>Та</b> энд"`, '<0>Та</0> энд', '"ກ" <0>ຂ</0> ຄ', `"\\"ກ\\" <b>ຂ</b> ຄ"`],
  ]);
});

describe('a text in a page that stands in code, or holds some', () => {
  it_([
    [
      'src/a.component.ts',
      '<p>Сайн <b>{{ name }}</b> уу</p>',
      'Сайн <0>{0}</0> уу',
      '<0>{0}</0> `ກ` \\ ${ຂ}',
      '<p><b>{{ name }}</b> \\`ກ\\` \\\\ &#36;&#123;ຂ&#125;</p>',
    ],
    ['src/lit.ts', '<p>Та ${a} ба ${b}</p>', 'Та {0} ба {1}', '{1} ກ & {0}', '<p>${b} ກ &amp; ${a}</p>'],
    ['a.rb', '"Та #{a} ба #{b}"', 'Та {0} ба {1}', '{1} "ກ" #{c} {0}', '"#{b} \\"ກ\\" \\#{c} #{a}"'],
    ['a.rb', "'Алдаа гарлаа'", 'Алдаа гарлаа', "a 'b' #{c}", "'a \\'b\\' #{c}'"],
    [
      'a.html.erb',
      '<p>Та <b><%= user.name %></b> байна</p>',
      'Та <0>{0}</0> байна',
      '<0>{0}</0> < ກ',
      '<p><b><%= user.name %></b> &lt; ກ</p>',
    ],
    ['a.html.erb', '<%= f "Алдаа гарлаа" %>', 'Алдаа гарлаа', 'a "b"', '<%= f "a \\"b\\"" %>'],
  ]);
});

describe('a text in a page that stands in code, or ends with a hole of it', () => {
  it_([
    [
      'a.php',
      '"<p>{$a->b->name}</p><i>Гарсан: " . on($at) . " <br>{$a->hash}</i></div>"',
      'Гарсан: {0} <0/>{1}',
      'ອອກ: {0} <0/>{1} ແລ້ວ',
      '"<p>{$a->b->name}</p><i>ອອກ: " . on($at) . " <br>{$a->hash} ແລ້ວ</i></div>"',
    ],
    [
      'a.njk',
      `{{ show({ html: 'Гарсан <a href="#">нэр</a> & он' }) }}`,
      'Гарсан <0>нэр</0> & он',
      'ອອກ <0>ຊື່</0> & ປີ',
      `{{ show({ html: 'ອອກ <a href="#">ຊື່</a> &amp; ປີ' }) }}`,
    ],
    [
      'a.njk',
      `{{ show({ html: '<b>Нэр</b> ' + a + ' он' }) }}`,
      '<0>Нэр</0> {0} он',
      '<0>ຊື່</0> {0} ປີ',
      `{{ show({ html: '<b>ຊື່</b> ' + a + ' ປີ' }) }}`,
    ],
    // A choice as Jinja writes it is no sum that we read.
    [
      'a.njk',
      `{{ show("<a href='" + to + "'>Дуусгах</a> нь " + ("он" if a else b)) }}`,
      'Дуусгах<0/> нь',
      'ຈົບ<0/> ຄື',
      `{{ show("<a href='" + to + "'>ຈົບ</a> ຄື " + ("он" if a else b)) }}`,
    ],
    ['src/a.ts', '`<p>${a}</p>${b} нэр` + c', '{0} нэр{1}', 'ຊື່ {0} ຄື {1}', '`<p>${a}</p>ຊື່ ${b} ຄື ` + c'],
    [
      'src/A.java',
      '"<p>" + a + "</p>Нэр: " + b + "<hr>"',
      'Нэр: {0}',
      'ຊື່ {0} ດີ',
      '"<p>" + a + "</p>ຊື່ " + b + " ດີ<hr>"',
    ],
  ]);
});

describe('a text by itself', () => {
  it_([
    ['src/a.ts', `'Алдаа гарлаа'`, 'Алдаа гарлаа', 'ເກີດຂໍ້ຜິດພາດ', `'ເກີດຂໍ້ຜິດພາດ'`],
    ['src/a.ts', `'Алдаа гарлаа'`, 'Алдаа гарлаа', `ສິ່ງ 'ນີ້' \\ "ນັ້ນ"`, `'ສິ່ງ \\'ນີ້\\' \\\\ "ນັ້ນ"'`],
    ['src/a.ts', '`Алдаа гарлаа`', 'Алдаа гарлаа', 'a ${b} `c` \\', '`a \\${b} \\`c\\` \\\\`'],
    ['src/a.ts', `'Алдаа гарлаа'`, 'Алдаа гарлаа', 'ໜຶ່ງ\nສອງ', `'ໜຶ່ງ\\nສອງ'`],
    ['src/a.ts', `'Алдаа гарлаа'`, 'Алдаа гарлаа', 'ກະລຸນາ\u200bລໍຖ້າ', `'ກະລຸນາ\u200bລໍຖ້າ'`],
    ['src/A.java', `"Алдаа гарлаа"`, 'Алдаа гарлаа', `a "b" \\ 'c'\n`, `"a \\"b\\" \\\\ 'c'\\n"`],
    [
      'src/a.tsx',
      '<p>Алдаа гарлаа</p>',
      'Алдаа гарлаа',
      'a < b {c} & d',
      '<p>a &lt; b &#123;c&#125; &amp; d</p>',
    ],
    [
      'a.html',
      '<p>Алдаа гарлаа</p>',
      'Алдаа гарлаа',
      'a </p> & {{b}}',
      '<p>a &lt;/p&gt; &amp; &#123;{b}}</p>',
    ],
    [
      'a.html',
      '<p title="Алдаа гарлаа">x</p>',
      'Алдаа гарлаа',
      `a "b" 'c'`,
      `<p title="a &quot;b&quot; 'c'">x</p>`,
    ],
  ]);
});

describe('data', () => {
  it.each([
    ['conf/a.yaml', 'title: "Төлбөрийн мэдээлэл харах"\n', 'a: "b" #c', 'title: "a: \\"b\\" #c"\n'],
    ['conf/a.yaml', 'title: Төлбөрийн мэдээлэл харах\n', 'a: b #c', 'title: "a: b #c"\n'],
    ['conf/menu.json', '{"title": "Төлбөрийн мэдээлэл харах"}', 'a "b" \\', '{"title": "a \\"b\\" \\\\"}'],
    ['conf/app.properties', 'title=Төлбөрийн мэдээлэл харах\n', ' a\\b', 'title=\\ a\\\\b\n'],
    [
      'db/seed.sql',
      "INSERT INTO service (title) VALUES ('Төлбөрийн мэдээлэл харах');\n",
      "a 'b' \\",
      "INSERT INTO service (title) VALUES ('a ''b'' \\');\n",
    ],
  ])('%s', (path, text, target, becomes) => {
    const [source] = sourcesOf(path, text);
    expect(source).toBe('Төлбөрийн мэдээлэл харах');
    expect(putTexts(path, text, { [source!]: target })).toEqual({ text: becomes, refused: {} });
  });
});

describe('a text with holes', () => {
  it_([
    ['src/a.ts', '`Сайн уу, ${user.name}!`', 'Сайн уу, {0}!', 'ສະບາຍດີ {0}.', '`ສະບາຍດີ ${user.name}.`'],
    ['src/a.ts', '`${a} дугаар`', '{0} дугаар', 'ເລກ {0}', '`ເລກ ${a}`'],
    ['src/a.ts', '`${a} дугаар `', '{0} дугаар', 'ເລກ {0} ດີ', '`ເລກ ${a} ດີ `'],
    ['src/a.ts', '` ${a} дугаар ${b} `', '{0} дугаар {1}', 'x {0} y {1} z', '` x ${a} y ${b} z `'],
    ['src/a.ts', `'Нийт ' + n + ' ширхэг'`, 'Нийт {0} ширхэг', 'ລວມ {0} ອັນ', `'ລວມ ' + n + ' ອັນ'`],
    // A text that only looks like a mark.
    ['src/A.java', `"Алдаа {0} ба " + n`, 'Алдаа {0} ба {0}', 'ຜິດ {0} {0}.', `"ຜິດ {0} " + n + "."`],
    ['src/a.ts', `\`Алдаа {9} ба \${n}\``, 'Алдаа {9} ба {0}', '{0} ຜິດ {9}', '`${n} ຜິດ {9}`'],
    // What stays the same is left as it is typed.
    ['src/a.ts', '`\\u0410лдаа ${a} гарлаа`', 'Алдаа {0} гарлаа', 'Алдаа {0} ແລ້ວ', '`\\u0410лдаа ${a} ແລ້ວ`'],
    ['src/a.tsx', '<p>Сайн уу, {name}!</p>', 'Сайн уу, {0}!', 'ສະບາຍດີ {0}.', '<p>ສະບາຍດີ {name}.</p>'],
    [
      'src/a.tsx',
      '<p>Та <b>{name}</b> гэж <i>бүртгүүлсэн</i> байна</p>',
      'Та <0>{0}</0> гэж <1>бүртгүүлсэн</1> байна',
      'ທ່ານ <0>{0}</0> ໄດ້ <1>ລົງທະບຽນ</1> ແລ້ວ',
      '<p>ທ່ານ <b>{name}</b> ໄດ້ <i>ລົງທະບຽນ</i> ແລ້ວ</p>',
    ],
    [
      'src/a.tsx',
      "<p>Утас: {' '}<b>{a}</b>{' '}ба</p>",
      'Утас:  <0>{0}</0> ба',
      'ໂທ:  <0>{0}</0> ແລະ',
      "<p>ໂທ: {' '}<b>{a}</b>{' '}ແລະ</p>",
    ],
    [
      'a.html',
      '<p>\n    Та <b>{{ name }}</b> гэж\n    бүртгүүлсэн\n  </p>',
      'Та <0>{0}</0> гэж бүртгүүлсэн',
      'ທ່ານ <0>{0}</0> ລົງທະບຽນ',
      '<p>\n    ທ່ານ <b>{{ name }}</b> ລົງທະບຽນ\n  </p>',
    ],
  ]);
});

describe('a sum in the code of a page', () => {
  it('is none beside a filter', () => {
    const code = `{{ show({ text: 'Нэр нь ' + a.name | own | safe + ' он юм' }) }}`;
    expect(sourcesOf('a.njk', code)).toEqual(['Нэр нь', 'он юм']);
  });

  it_([
    ['a.html', `<i>{{ 'Нэр: ' + a + ' он' }}</i>`, 'Нэр: {0} он', 'ປີ {0}', `<i>{{ 'ປີ ' + a + '' }}</i>`],
    ['a.html', `<i [title]="'Нэр ' + a"></i>`, 'Нэр {0}', '{0} ຊື່', `<i [title]="'' + a + ' ຊື່'"></i>`],
  ]);
});

describe('a text where the donor has no literal', () => {
  it_([
    ['src/a.ts', `name + ' нэр'`, '{0} нэр', 'ຊື່ {0} ດີ', `'ຊື່ ' + name + ' ດີ'`],
    ['src/A.java', `name + " нэр"`, '{0} нэр', 'ຊື່ "{0}"', `"ຊື່ \\"" + name + "\\""`],
    ['src/a.ts', `'нэр ' + name`, 'нэр {0}', '{0} ຊື່', `'' + name + ' ຊື່'`],
    ['src/a.ts', `'нэр ' + a + b`, 'нэр {0}{1}', 'ຊື່ {0} ແລະ {1}', `'ຊື່ ' + a + ' ແລະ ' + b`],
    // Numbers that are added first stay together.
    ['src/a.ts', `a + b + ' ширхэг'`, '{0} ширхэг', 'ລວມ {0} ອັນ', `'ລວມ ' + (a + b) + ' ອັນ'`],
    ['src/a.ts', `a - b + ' ширхэг'`, '{0} ширхэг', 'ລວມ {0}', `'ລວມ ' + (a - b) + ''`],
    ['src/A.java', `a - b + " ширхэг"`, '{0} ширхэг', 'ລວມ {0}', `"ລວມ " + (a - b) + ""`],
    [
      'src/a.ts',
      `list.get(f(')')).name() + ' нэр'`,
      '{0} нэр',
      'ຊື່ {0}',
      `'ຊື່ ' + list.get(f(')')).name() + ''`,
    ],
    ['src/a.tsx', '<p>{name} нэр</p>', '{0} нэр', 'ຊື່ {0} ດີ', '<p>ຊື່ {name} ດີ</p>'],
    ['src/a.tsx', '<p>Нэр <b>{name}</b></p>', 'Нэр <0>{0}</0>', '<0>{0}</0> ຊື່', '<p><b>{name}</b> ຊື່</p>'],
    ['src/a.tsx', '<p>Нэр {a}{b}</p>', 'Нэр {0}{1}', 'ຊື່ {0} ແລະ {1}', '<p>ຊື່ {a} ແລະ {b}</p>'],
    ['a.html', '<p>Нэр <b>хүн</b></p>', 'Нэр <0>хүн</0>', '<0>ຄົນ</0> ຊື່', '<p><b>ຄົນ</b> ຊື່</p>'],
    ['a.html', '<p><b>хүн</b> нэр</p>', '<0>хүн</0> нэр', 'ຊື່ <0>ຄົນ</0>', '<p>ຊື່ <b>ຄົນ</b></p>'],
  ]);

  it('is joined as its language joins texts', () => {
    const text = `INSERT INTO note (title) VALUES (name || ' нэртэй хэрэглэгч бүртгэгдсэн байна');\n`;
    expect(putTexts('db/seed.sql', text, { '{0} нэртэй хэрэглэгч бүртгэгдсэн байна': 'ຊື່ {0} ດີ' })).toEqual({
      text: `INSERT INTO note (title) VALUES ('ຊື່ ' || name || ' ດີ');\n`,
      refused: {},
    });
  });
});

describe('holes in another order', () => {
  it_([
    ['src/a.ts', '`${a} овогтой ${b} иргэн`', '{0} овогтой {1} иргэн', '{1} ({0}) ຄົນ', '`${b} (${a}) ຄົນ`'],
    ['src/a.ts', '`${a} ба ${b}, ${c}`', '{0} ба {1}, {2}', '{2}, {0} ແລະ {1}', '`${c}, ${a} ແລະ ${b}`'],
    ['src/a.ts', `a + ' ба ' + b`, '{0} ба {1}', '{1} ແລະ {0}', `b + ' ແລະ ' + a`],
    ['src/a.ts', `a + n + ' ба ' + b * 2`, '{0} ба {1}', '{1} ແລະ {0}', `(b * 2) + ' ແລະ ' + (a + n)`],
    [
      'src/a.ts',
      `'Иргэн ' + new Name(a) + ' ба ' + b`,
      'Иргэн {0} ба {1}',
      '{1}, {0}',
      `'' + b + ', ' + (new Name(a))`,
    ],
    ['src/A.java', `a.get() + " ба " + b`, '{0} ба {1}', 'x {1} ແລະ {0}', `"x " + b + " ແລະ " + a.get()`],
    ['src/a.tsx', '<p>{a} ба {b}</p>', '{0} ба {1}', '{1} ແລະ {0}', '<p>{b} ແລະ {a}</p>'],
    [
      'src/a.tsx',
      '<p>{a} ба <b>{b}</b></p>',
      '{0} ба <0>{1}</0>',
      '{1} ແລະ <0>{0}</0>',
      '<p>{b} ແລະ <b>{a}</b></p>',
    ],
    ['a.html', '<p>{{ a }} ба {{ b }}</p>', '{0} ба {1}', '{1} ແລະ {0}', '<p>{{ b }} ແລະ {{ a }}</p>'],
    ['a.html', '<p><%= a %> ба <%= b %></p>', '{0} ба {1}', '{1} ແລະ {0}', '<p><%= b %> ແລະ <%= a %></p>'],
  ]);

  it('take along the texts that are translated in them', () => {
    const code = "`${done ? 'Дууссан' : `Эхэлсэн ${n} цаг`} төлөвт ${a} хүсэлт`";
    expect(
      put('src/a.ts', code, {
        '{0} төлөвт {1} хүсэлт': 'ຄຳຮ້ອງ {1}: {0}',
        Дууссан: 'ຈົບ',
        'Эхэлсэн {0} цаг': '{0} ໂມງ',
      }),
    ).toEqual({ code: "`ຄຳຮ້ອງ ${a}: ${done ? 'ຈົບ' : `${n} ໂມງ`}`", refused: {} });
  });

  it('take along holes that change places in them', () => {
    const code = '`${ok ? `${x} ба ${y}` : z} төлөвт ${a} хүсэлт`';
    expect(
      put('src/a.ts', code, { '{0} төлөвт {1} хүсэлт': '{1}: {0}', '{0} ба {1}': '{1} ແລະ {0}' }),
    ).toEqual({ code: '`${a}: ${ok ? `${y} ແລະ ${x}` : z}`', refused: {} });
  });

  it('take along names that are renamed in them', () => {
    const text = 'toast.error(`${emongolia.a} ба ${emongoliaB}`);\n';
    const renames = [...text.matchAll(/emongolia/g)].map(({ index }) => ({
      span: { start: index, end: index + 9 },
      old: 'emongolia',
      text: 'elaos',
      by: { stage: 'rebrand', rule: 'e-Mongolia' } as const,
    }));
    expect(putTexts('src/a.ts', text, { '{0} ба {1}': '{1} ແລະ {0}' }, { renames })).toEqual({
      text: 'toast.error(`${elaosB} ແລະ ${elaos.a}`);\n',
      refused: {},
    });
  });
});

describe('a text inside a larger literal', () => {
  it_([
    [
      'src/a.ts',
      `'/result?errorMessage=Алдаа гарлаа&x=1'`,
      'Алдаа гарлаа',
      'ຜິດ 100% & ດີ?',
      `'/result?errorMessage=ຜິດ 100%25 %26 ດີ%3F&x=1'`,
    ],
    [
      'src/a.ts',
      `'/result?m=%D0%90%D0%BB%D0%B4%D0%B0%D0%B0&x=1'`,
      'Алдаа',
      'ຜິດ!',
      `'/result?m=%E0%BA%9C%E0%BA%B4%E0%BA%94!&x=1'`,
    ],
    [
      'src/a.ts',
      '`/result?code=${code}&m=Алдаа ${n} гарлаа&x=1`',
      'Алдаа {0} гарлаа',
      '{0} ຜິດ',
      '`/result?code=${code}&m=${n} ຜິດ&x=1`',
    ],
    [
      'src/a.ts',
      "'<p>Сайн <b>байна</b> уу</p><p>Нэр</p>'",
      'Сайн <0>байна</0> уу',
      'ສະບາຍ <0>ດີ</0> ບໍ່',
      "'<p>ສະບາຍ <b>ດີ</b> ບໍ່</p><p>Нэр</p>'",
    ],
  ]);

  it('leaves what is around it to the names', () => {
    const text = "go('/emongolia/result?m=Алдаа гарлаа&from=emongolia');\n";
    const renames = [...text.matchAll(/emongolia/g)].map(({ index }) => ({
      span: { start: index, end: index + 9 },
      old: 'emongolia',
      text: 'elaos',
      by: { stage: 'rebrand', rule: 'e-Mongolia' } as const,
    }));
    expect(putTexts('src/a.ts', text, { 'Алдаа гарлаа': 'ຜິດ' }, { renames }).text).toBe(
      "go('/elaos/result?m=ຜິດ&from=elaos');\n",
    );
  });

  it('takes two units of one literal at once', () => {
    const code = "'/result?a=Алдаа гарлаа&b=Дахин оролд'";
    expect(put('src/a.ts', code, { 'Алдаа гарлаа': 'ຜິດ', 'Дахин оролд': 'ລອງ' })).toEqual({
      code: "'/result?a=ຜິດ&b=ລອງ'",
      refused: {},
    });
  });
});

describe('a translation stays out', () => {
  const refused = (rows: readonly (readonly [string, string, string, string, string])[]) =>
    it.each(rows)('%s: %s with %s → %s: %s', (path, code, source, target, why) => {
      expect(put(path, code, { [source]: target })).toEqual({ code, refused: { [source]: why } });
    });
  refused([
    ['src/a.ts', '`Нийт ${n} ширхэг`', 'Нийт {0} ширхэг', 'ລວມ', 'marks-differ'],
    ['src/a.ts', '`Нийт ${n} ширхэг`', 'Нийт {0} ширхэг', 'ລວມ {0} {0}', 'marks-differ'],
    ['src/a.ts', '`Нийт ${n} ширхэг`', 'Нийт {0} ширхэг', 'ລວມ {1}', 'marks-differ'],
    ['src/a.tsx', '<p>Та <b>хүн</b> юу</p>', 'Та <0>хүн</0> юу', 'ທ່ານ </0>ຄົນ<0>', 'marks-moved'],
    ['src/a.tsx', '<p>{a} ба <b>хүн</b> юу</p>', '{0} ба <0>хүн</0> юу', '<0>ຄົນ</0> {0}', 'marks-moved'],
    // Which of them was the hole?
    [
      'src/A.java',
      `"Алдаа {0} ба " + a + " эсвэл " + b`,
      'Алдаа {0} ба {0} эсвэл {1}',
      '{1} {0} {0}',
      'marks-moved',
    ],
    // Two numbers may be added before the first text.
    ['src/A.java', `a + b + " ширхэг"`, '{0}{1} ширхэг', 'ລວມ {0}{1}', 'no-room'],
    ['src/A.java', `a + b + " ширхэг"`, '{0}{1} ширхэг', '{0} ບວກ {1} ອັນ', 'no-room'],
    ['src/A.java', `a + b + " ширхэг " + c`, '{0}{1} ширхэг {2}', '{2}{1} ອັນ {0}', 'marks-moved'],
    // Which comes first matters to what is shown.
    ['src/a.ts', '`${n++} ба ${n}`', '{0} ба {1}', '{1} ແລະ {0}', 'marks-moved'],
    ['a.html', '<p>{{#if a}} нэр {{/if}} ба</p>', '{0} нэр {1} ба', 'ຊື່ {1} {0}', 'marks-moved'],
    ['src/A.java', `'ө' + name + " нэр"`, 'ө{0} нэр', 'ຊື່ {0}', 'cannot-be-written'],
    // A hole of a literal has a part of its expression in its mark.
    ['a.php', `"Нэр {$a->b} " . f($c)`, 'Нэр {0} {1}', '{1} ຊື່ {0}', 'marks-moved'],
    ['a.kt', '"Нэр $a " + f(c) + " юм"', 'Нэр {0} {1} юм', '{1} ຊື່ {0}', 'marks-moved'],
    // Nor do f-strings all take each other's quotes.
    ['a.py', `f"Нэр {a['b']} " f'ба {c} юм'`, 'Нэр {0} ба {1} юм', '{1} ຊື່ {0}', 'marks-moved'],
    // Vue wants nothing between an element and its alternative.
    [
      'a.vue',
      '<p>Та <b v-if="a">нэг</b> <b v-else>хоёр</b> юм</p>',
      'Та <0>нэг</0> <1>хоёр</1> юм',
      'ກ <0>ຂ</0> ຄ <1>ງ</1>',
      'would-break',
    ],
  ]);

  it('where a value is blanked, which it would show or move', () => {
    const text = 'toast.error(`Алдаа ${secret} гарлаа`);\n';
    const blanks = [
      { span: { start: 21, end: 27 }, old: '', text: '""', by: { stage: 'redact', rule: 'x' } as const },
    ];
    expect(putTexts('src/a.ts', text, { 'Алдаа {0} гарлаа': '{0} ຜິດ' }, { blanks })).toEqual({
      text: 'toast.error(`Алдаа ${""} гарлаа`);\n',
      refused: { 'Алдаа {0} гарлаа': 'holds-blanked' },
    });
  });
});
