import { describe, expect, it } from 'vitest';
import { FRENCH, RUSSIAN, survey, UKRAINIAN, verdictOf } from './survey.ts';

const TSX = 'src/page.tsx';
const TS = 'src/service.ts';
const JAVA = 'src/main/java/a/Service.java';

describe('text in the donor’s script', () => {
  it.each([
    [TSX, '<p>Тавтай морил</p>', 'Тавтай', 'translate ui interface-text'],
    [TSX, '<input placeholder="Хайх" />', 'Хайх', 'translate ui interface-attribute'],
    [TSX, '<Form submitLabel="Нэмэх" />', 'Нэмэх', 'translate ui interface-property'],
    [
      'db/seed.sql',
      `INSERT INTO cities (name) VALUES ('Дархан'), ('Мөрөн'), ('Булган'), ('Улаанбаатар'), ('Завхан');
INSERT INTO folders (name) VALUES ('Дүрэм журам');`,
      'Дүрэм',
      'translate seed seed-text',
    ],
    [TSX, "<p>{ok ? 'Тийм' : 'Үгүй'}</p>", 'Үгүй', 'translate ui interface-text'],
    [TS, "const o = { title: 'Гарчиг' };", 'Гарчиг', 'translate ui interface-property'],
    [TS, "toast.error('Болсонгүй');", 'Болсонгүй', 'translate message notification'],
    [TS, "throw new Error('Болсонгүй');", 'Болсонгүй', 'translate message exception'],
    [TS, "res.status(400).json('Болсонгүй');", 'Болсонгүй', 'translate message response'],
    [TS, "const s = z.string().min(8, 'Богино байна');", 'Богино', 'translate message validation'],
    [TS, "const STATUS_LABELS = { a: 'Шинэ' };", 'Шинэ', 'translate ui label-list'],
    [
      TSX,
      "function A() { go('Дархан'); go('Хөвсгөл'); go('Увс'); go('Булган'); throw new Error('Алдаа гарлаа'); }",
      'Алдаа',
      'translate message exception',
    ],
    [
      TSX,
      "function A() { go('Дархан'); go('Хөвсгөл'); go('Увс'); go('Булган'); return <b title='Нэвтрэх'>a</b>; }",
      'Нэвтрэх',
      'translate ui interface-attribute',
    ],
    ['ios/A.swift', 'let v = Button("Хадгалах") { save() }', 'Хадгалах', 'translate ui source-language'],
    [
      'src/A.vue',
      "<script setup>\ndefineProps({ title: { type: String, default: 'Гарчиг' } });\n</script>",
      'Гарчиг',
      'translate ui source-language',
    ],
    [
      'a.go',
      'package a\nfunc f() { fmt.Fprintf(w, "<p>Баярлалаа</p>") }',
      'Баярлалаа',
      'translate template markup-in-text',
    ],
    [TS, "const kind = 'А-Ялгаа';", 'А-Я', 'translate ui source-language'],
    [TS, "const heads = new Set(['Он', 'Сар']);", 'Сар', 'translate ui source-language'],
    [TS, "const towns = new Map([['d', 'Дархан']]);", 'Дархан', 'translate ui source-language'],
    [TS, "const x = 'Нэг зүйл';", 'зүйл', 'translate ui source-language'],
    [TS, 'const x = `Нийт ${n} мөр`;', 'Нийт', 'translate template sentence-with-holes'],
    [TS, "const x = '<p>Сайн уу</p>';", 'Сайн', 'translate template markup-in-text'],
    [TS, "go('/end?message=Алдаа гарлаа&code=1');", 'Алдаа', 'translate message message-in-address'],
    ['data/services.ts', "const a = [{ about: 'Үйлчилгээ' }];", 'Үйлчилгээ', 'translate seed seed-text'],
    [JAVA, 'class A { void f() { u.setStatusName("Шинэ хүсэлт"); } }', 'Шинэ', 'translate message response'],
    [
      JAVA,
      'class A { @Pattern(regexp = "^[А-ЯӨҮ]{2}\\\\d{8}$", message = "Буруу байна") String r; }',
      'Буруу',
      'translate message validation',
    ],
    ['src/a.html', '<a href="/a">[татах]</a>', 'татах', 'translate ui interface-text'],
    [
      'public/datatables/i18n-mn.js',
      "const o = { text: 'Хүснэгт' };",
      'Хүсн',
      'translate ui interface-property',
    ],
    ['models/a.py', 'a = fields.Char(string="Хэлтэс")', 'Хэлтэс', 'translate ui interface-property'],
    ['models/a.py', 's = fields.Selection([("new", "Шинэ")])', 'Шинэ', 'translate ui label-list'],
    [TS, "v.owner_id = idOf(form, 'owner_id', 'Эзэмшигч');", 'Эзэм', 'translate ui source-language'],
    ['src/A.cs', 'enum A { [Description("Шинэ хүсэлт")] New }', 'Шинэ', 'translate ui label-list'],
    [
      'src/A.cs',
      'class A { string F() { var status = "Шинэ"; return status; } }',
      'Шинэ',
      'translate ui source-language',
    ],
    [
      'src/a.razor',
      '<p>x</p>\n@code {\n  List<string> a = new() { "Нэг" };\n}\n',
      'Нэг',
      'translate ui source-language',
    ],
    [
      'src/a.cshtml',
      '@{\n  var a = string.Format("{0}", "Хоёр");\n  if (a == "Нэг") { b(); }\n}',
      'Нэг',
      'keep compared compared',
    ],
    [TS, "const at = 'У ' + place;", 'У ', 'translate ui source-language'],
    ['src/a.html', '<p>Режим работы</p>', 'Режим', 'translate ui interface-text'],
    [TS, "a.dialog({ buttons: { 'Хаах': close } });", 'Хаах', 'translate ui interface-property'],
    [TS, "const dateRanges = { 'Өнөөдөр': [now(), now()] };", 'Өнөөдөр', 'translate ui interface-property'],
    [
      'a.php',
      "<?php $this->breadcrumbs = array('Мэдээ' => array('index'));",
      'Мэдээ',
      'translate ui interface-property',
    ],
    ['a.php', "<?php echo Yii::t('app', 'Шинэ мэдээ');", 'мэдээ', 'import catalog natural-key'],
    ['a.php', "<?php $trail->push('Мэдээ', route('news'));", 'Мэдээ', 'translate ui source-language'],
    [TS, "$('#form').print({ title: 'Итгэмжлэл' });", 'Итгэмжлэл', 'translate ui interface-property'],
    [JAVA, 'class A { void f() { out.println("Нүүр хуудас"); } }', 'Нүүр', 'translate ui source-language'],
    ['wwwroot/lib/grid/grid.js', "a.html('Ачаалж байна');", 'Ачаал', 'translate ui source-language'],
    ['templates/a/pay_fake.html', '<b>Нүүр хуудас</b>', 'Нүүр', 'translate ui interface-text'],
    [
      'src/A.cs',
      'class A { string B => c.Replace("{0}", "Иргэн"); }',
      'Иргэн',
      'translate ui source-language',
    ],
    [
      TS,
      "function levelName(n: number) { if (n > 1) return 'Өндөр'; return ''; }",
      'Өндөр',
      'translate ui label-list',
    ],
    [
      'src/A.cs',
      'class A { void F() { list.Add(new Row { Kind = k, Name = "Гарчиг", Old = o }); } }',
      'Гарчиг',
      'translate ui source-language',
    ],
    [TS, "const locale = { fromLabel: 'С' };", 'С', 'translate ui interface-property'],
    ['src/i18n/hr.js', "export default { job: 'Ажлын байр' };", 'Ажлын', 'translate ui source-language'],
    [
      'lang/en/auth.php',
      "<?php return ['failed' => 'Нууц үг буруу'];",
      'Нууц',
      'translate catalog catalog-value',
    ],
    [
      'a/migrations/0002_rows.py',
      'def fill(apps, editor):\n    Kind.objects.create(name="Өргөдөл")\n',
      'Өргөдөл',
      'translate seed seed-text',
    ],
    [
      'a/migrations/0003_rows.py',
      'class Migration(m.Migration):\n    operations = [m.RunSQL("Өргөдлийн төрөл")]\n',
      'Өргөдлийн',
      'translate seed seed-text',
    ],
    [
      'a.ftl',
      "<@s.script>$('#a').change(function () { alert('Буруу байна'); });</@s.script>",
      'Буруу',
      'translate ui interface-text',
    ],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });

  it('is a fact beside its label, and a value where that is a word to store', () => {
    const pair = (value: string) => `const o = [{ label: 'Хугацаа', value: '${value}' }];`;
    expect(verdictOf(TS, pair('6–10 сар'), '6–10')).toBe('translate ui source-language');
    expect(verdictOf(TS, pair('сар'), 'сар')).toBe('translate ui source-language');
    expect(verdictOf(TS, pair('хуг'), 'хуг')).toBe('keep stored stored-value');
    expect(verdictOf(TS, "const o = [{ label: 'Time', value: 'сар' }];", 'сар')).toBe(
      'keep stored stored-value',
    );
  });

  it('is shown by a component of the donor’s own, whatever it calls it', () => {
    expect(verdictOf(TSX, '<Card direction="Өмнөд" />', 'Өмнөд')).toMatch(/^translate/);
    expect(verdictOf(TSX, '<Card dataKey="Өмнөд" />', 'Өмнөд')).toMatch(/^keep/);
  });

  it('is a label under the name of a code where many fields have labels', () => {
    const fields = ['name', 'type', 'city', 'area', 'phone', 'mail', 'note'].map(
      (name) => `${name}Of: 'Нэр'`,
    );
    expect(verdictOf(TS, `export default { ${fields}, itemCode: 'Код' };`, 'Код')).toBe(
      'translate ui source-language',
    );
    expect(verdictOf(TS, "export default { itemCode: 'Код' };", 'Код')).toBe('keep stored code-property');
  });

  it('is the ending of a word where a template chooses a letter', () => {
    const page = "<p>ном{{ n === 1 ? 'ы' : 'у' }}</p>";
    const letters = survey('src/a.html', page).sites.filter(({ text }) => /^'.'$/.test(text));
    expect(letters.map(({ verdict }) => verdict.action)).toEqual(['translate', 'translate']);
  });

  it('is no list of numerals where a page repeats the units of its sums', () => {
    const sums = ['тэрбум төгрөг', 'сая төгрөг', 'тэрбум', 'сая', 'тэрбум', 'сая'].map(
      (sum) => `<b>${sum}</b>`,
    );
    expect(verdictOf('src/a.html', sums.join(''), 'тэрбум төгрөг')).toBe('translate ui interface-text');
  });
});

describe('text that stays', () => {
  it.each([
    [TS, '// тайлбар', 'тайлбар', 'ignore comment comment'],
    [TSX, "// const title = 'Гарчиг';", 'Гарчиг', 'ignore comment commented-code'],
    [TS, "if (status === 'Шинэ') go();", 'Шинэ', 'keep compared compared'],
    [TS, "row['Дугаар'];", 'Дугаар', 'keep key looked-up'],
    [TS, "towns.get('Дархан');", 'Дархан', 'keep key looked-up'],
    [TS, "const towns = new Map([['Дархан', 'Хойд зүг']]);", 'Дархан', 'keep key looked-up'],
    [TSX, '<img src="/img/тамга.png" />', 'тамга', 'keep technical address'],
    ['ios/A.swift', 'let v = Image("тамга").resizable()', 'тамга', 'keep technical address'],
    ['ios/A.swift', 'let v = UIImage(named: "тамга")', 'тамга', 'keep technical address'],
    ['ios/A.swift', 'let t = NSLocalizedString("hi", comment: "Мэнд")', 'Мэнд', 'ignore comment comment'],
    ['a.php', "<?php $r = ['state' => 'required|in:Шинэ,Хуучин'];", 'Шинэ', 'keep technical no-words'],
    [TSX, '<Logo file="тамга.svg" />', 'тамга', 'keep technical address'],
    [TS, "const m = { 'Нэр': 1 };", 'Нэр', 'keep key property-key'],
    [TS, "console.log('Эхэллээ');", 'Эхэллээ', 'ignore log log-call'],
    [TS, "const o = { label: 'Данс', value: 'Данс ' };", 'Данс ', 'keep stored stored-value'],
    [TSX, '<option value="Данс">x</option>', 'Данс', 'keep stored stored-value'],
    [TS, "const o = { code: 'НХ-17' };", 'НХ', 'keep stored code'],
    [TS, "const o = { name: { type: String, enum: ['Шинэ төлөв'] } };", 'Шинэ', 'keep stored stored-value'],
    [TS, "const UNIT = 'ш';", 'ш', 'keep stored single-letter'],
    [TS, "const T = { en: 'Hi', ru: 'Привет', mn: 'Сайн' };", 'Привет', 'keep catalog other-language'],
    [
      'src/texts.ts',
      "const mn: Texts = { title: 'Нүүр' };\nconst ru: Texts = { title: 'Главная страница' };",
      'Главная',
      'keep catalog other-language',
    ],
    ['a.py', "def f():\n    print(f'{n} мөр')", 'мөр', 'ignore log log-call'],
    [JAVA, 'class A { void f() { System.out.println("Алдаа гарлаа"); } }', 'Алдаа', 'ignore log log-call'],
    ['a.py', 'p.add_argument("--port", help="Порт, 8000 байна")', 'Порт', 'ignore log log-call'],
    [TS, "const WIDE = 'А-ЯӨҮЁ';", 'А-Я', 'replace pattern alphabet'],
    [
      'src/A.cs',
      'class A { void F() { Console.WriteLine($"Алдаа: {e}"); } }',
      'Алдаа',
      'ignore log log-call',
    ],
    [
      'src/A.cs',
      'class TestThemeInitializer { string B() { return "Туршилтын сэдэв"; } }',
      'сэдэв',
      'ignore technical design-time',
    ],
    ['a.php', "<?php return array('Нэр' => 'x', 'b' => 1);", 'Нэр', 'keep key property-key'],
    [TS, "const dash = 'вЂ”';", 'вЂ', 'keep technical no-words'],
    ['a.php', "<?php echo asset('files/2023/Жилийн тайлан.pdf');", 'Жилийн', 'keep technical address'],
    [TS, "const PERIODS = new Set(['он', 'year']);", 'он', 'keep key looked-up'],
    [TS, "const kind = 'taxСard';", 'tax', 'keep technical homoglyph'],
    [TSX, "const l = [{ t: 'English' }, { t: '🇲🇳 Монгол' }];", 'Монгол', 'replace reference language-name'],
    [TS, 'const q = gql`query { нэр }`;', 'query', 'keep technical query'],
    [
      JAVA,
      `interface A { @Query("select a from A a where a.s = 'Шинэ'") int f(); }`,
      'Шинэ',
      'keep technical query',
    ],
    [TS, "const P = 'YYYY оны MM сарын DD';", 'оны', 'replace pattern date-format'],
    [
      JAVA,
      'class A { void f() { throw new RuntimeException("Хугацаа буруу, yyyy-MM-dd HH:mm:ss гэж бичнэ"); } }',
      'Хугацаа',
      'translate message exception',
    ],
    [
      JAVA,
      `class A { F f = F.ofPattern("yyyy 'оны' MM 'сарын' dd"); }`,
      'оны',
      'replace pattern date-format',
    ],
    [TS, "const x = 'MM гэсэн үг, DD гэсэн үг YES';", 'гэсэн', 'translate ui source-language'],
    ['src/a.test.ts', "expect(x).toBe('Шинэ');", 'Шинэ', 'ignore test test-file'],
    ['src/a.test.ts', "expect(x).toBe('Not yet');", 'Not yet', 'ignore test test-file'],
    ['src/a.test.ts', "import { a } from '@app/not/yet';", 'yet', 'none'],
    ['src/a.test.tsx', '<b className="not yet" />', 'yet', 'none'],
    ['src/a.test.tsx', '<b title="Not yet" />', 'yet', 'ignore test test-file'],
    ['docs/swagger.yml', 'swagger: "2.0"\ninfo:\n  title: "Сайн уу"\n', 'Сайн', 'ignore docs api-docs'],
    [TS, "const b = stripUnitType(a, ['ДҮҮРЭГ']);", 'ДҮҮРЭГ', 'keep stored stored-value'],
    [TS, `const q = "' union select a, '%Y оны' from b";`, 'оны', 'keep technical query'],
    [
      'src/A.cs',
      'class A { void F() { e.P(x).HasComment("Нэр"); } }',
      'Нэр',
      'ignore technical schema-label',
    ],
    [
      'database/migrations/a.php',
      "<?php $t->string('a')->comment('Нэр');",
      'Нэр',
      'ignore technical schema-label',
    ],
    [TS, "class A { @Column({ comment: 'Иргэний нэр' }) a; }", 'Иргэний', 'ignore technical schema-label'],
    [
      'a/migrations/0001_initial.py',
      'class Migration(m.Migration):\n    operations = [m.AddField(field=models.CharField(verbose_name="Нэр"))]\n',
      'Нэр',
      'ignore technical schema-label',
    ],
    ['a.php', "<?php Log::channel('mail')->error('Алдаа гарлаа');", 'Алдаа', 'ignore log log-call'],
    [TS, "const c = new DocumentBuilder().setTitle('Бүртгэл').build();", 'Бүртгэл', 'ignore docs api-docs'],
    [
      'a.ftl',
      "<@s.script>// хаяг\n$('#a').change(function () { b(); });</@s.script>",
      'хаяг',
      'keep technical code',
    ],
    ['src/A.cs', '[Authorize(Roles = "Админ")] class A { }', 'Админ', 'keep key property-key'],
    [
      'src/A.cs',
      'class A { public string Status { get; set; } = "Шинэ"; }',
      'Шинэ',
      'keep stored stored-value',
    ],
    [
      'src/A.cs',
      'class Roles { public const string Clerk = "Ахлах мэргэжилтэн"; }',
      'Ахлах',
      'keep stored stored-value',
    ],
    [
      'src/Migrations/A.cs',
      'class A { void U() { m.AlterColumn<int>(name: "a", comment: "Он"); } }',
      'Он',
      'ignore technical schema-label',
    ],
    [TS, "q.query(`CREATE TABLE a (b text DEFAULT 'Улаанбаатар хот')`);", 'хот', 'keep technical query'],
    [TS, 'page.find("//input[@placeholder=\'Нэр\']");', 'Нэр', 'keep technical address'],
    [
      'wwwroot/library/moment.js/locale/kk.js',
      "a.b({ m: 'қаңтар' });",
      'қаңтар',
      'keep catalog other-language',
    ],
    [
      'static/scripts/jquery-ui-i18n.js',
      "$.datepicker.regional['bg'] = { dayNamesShort: ['Нед'] };",
      'Нед',
      'keep catalog other-language',
    ],
    [
      'views/map.html',
      `<svg>${['Булган', 'Баянзаг', 'Буянт', 'Дарви', 'Зэрэг', 'Манхан', 'Мөнх', 'Үенч']
        .map((name) => `<path d="M0" title="${name}"/>`)
        .join('')}<text>Зэрэг</text></svg>`,
      'Зэрэг',
      'replace reference place-name',
    ],
    [
      'views/countyMap/north.html',
      `<svg>${['Хайрхан', 'Баянзаг', 'Буянт', 'Дарви', 'Зэрэг', 'Манхан', 'Мөнх', 'Үенч']
        .map((name) => `<path d="M0" title="${name}"/>`)
        .join('')}</svg>`,
      'Буянт',
      'replace reference place-name',
    ],
    [
      'views/body.html',
      `<svg>${['Гар', 'Хөл', 'Нуруу', 'Хүзүү', 'Толгой', 'Мөр', 'Тохой', 'Өвдөг']
        .map((name) => `<path d="M0" title="${name}"/>`)
        .join('')}</svg>`,
      'Нуруу',
      'translate ui interface-attribute',
    ],
    [
      'a.bpmn',
      "<a:process><a:conditionExpression>${b == 'Тийм'}</a:conditionExpression></a:process>",
      'Тийм',
      'keep technical code',
    ],
    ['a.bpmn', '<a:userTask name="Өргөдөл шалгах"/>', 'Өргөдөл', 'translate ui source-language'],
    [
      'src/a.go',
      'var a = F{"schema_id": []string{"required:Талбарыг бөглөнө үү!"}}',
      'Талбар',
      'translate ui source-language',
    ],
    [
      'src/a.go',
      'var a = `[{"name": "Иргэн", "tags": ["хүн-ам", "а"]}]`',
      'Иргэн',
      'translate ui source-language',
    ],
    [
      'public/assets/js/pages/alerts.init.js',
      "swal.fire({ title: 'Please wait a moment' });",
      'Please',
      'none',
    ],
    [
      'public/css/app.css',
      '@charset "UTF-8";\n/*!\n * Tip v4.3.1\n */\n.a::after { content: "Choose file"; }',
      'Choose',
      'none',
    ],
    [
      'dumps/cities.sql',
      `INSERT INTO a (id, name) VALUES ${Array.from({ length: 300 }, (_, i) => `(${i}, 'Дүүргэлт${i}')`).join(', ')};`,
      'Дүүргэлт7',
      'replace reference long-list',
    ],
    [
      'db/changelog/a.xml',
      "<createView>with b as (select 'Шинэ' from c) select * from b</createView>",
      'Шинэ',
      'keep technical query',
    ],
    [
      'db/changelog/a.xml',
      '<column name="b" value="\u041en the route"/>',
      'the route',
      'keep technical homoglyph',
    ],
    [
      'db/changelog/a.xml',
      '<column name="b" value="Олон PDF файл"/>',
      'Олон',
      'translate ui source-language',
    ],
    [TS, "showDialog([{ fieldtype: 'Sales Invoice', label: 'Invoice' }]);", 'Sales', 'none'],
    [
      TS,
      "showDialog([{ fieldtype: 'Data', label: 'Unpaid invoice' }]);",
      'Unpaid',
      'translate message notification',
    ],
    ['src/a.py', "headers = {'Accept': 'application/vnd.example.v3+json'}", 'application', 'none'],
    ['src/a.py', "x.logger('a').error('Request failed again: {}')", 'Request', 'none'],
    ['static/admin/js/actions.js', "alert('Please wait a moment');", 'Please', 'none'],
    ['static/admin/js/actions.js', "alert('Түр хүлээнэ үү');", 'Түр', 'translate message notification'],
    [
      'static/admin/js/orders.js',
      "alert('Please wait a moment');",
      'Please',
      'translate message notification',
    ],
    ['src/a.py', "A_CHOICES = [('Шинэ', 'Шинэ хүсэлт')]", 'Шинэ', 'keep key property-key'],
    ['web/ckeditor/plugins/a/lang/mn.js', "a.b({ m: 'хэмжээ' });", 'хэмжээ', 'ignore technical vendored'],
    ['web/pages/lang/mn.js', "a.b({ m: 'хэмжээ' });", 'хэмжээ', 'translate ui source-language'],
    [
      'web/stat/moment/min/locales.js',
      "a.b('ru', { m: 'ночи' }); a.b('ka', { m: 'წუთი' });",
      'ночи',
      'keep catalog other-language',
    ],
    [
      'web/stat/moment/min/locales.js',
      "a.b({ mn: { m: 'шөнө' }, ka: { m: 'წუთი' } });",
      'шөнө',
      'import catalog catalog-value',
    ],
    ['web/stat/moment/min/locales.js', "a.b({ m: 'шөнө' });", 'шөнө', 'translate ui source-language'],
    ['web/js/page.js', "a.b({ m: 'шөнө' }); a.b({ m: 'წუთი' });", 'шөнө', 'translate ui source-language'],
    [
      'web/js/tip.js',
      "/*!\n * Tip v4.0.1 (https://tip.example)\n */\nalert('Please wait a moment');",
      'Please',
      'none',
    ],
    [
      'web/js/tip.js',
      "/* Tip 2.1, released under the MIT license */\nalert('Please wait a moment');",
      'Please',
      'none',
    ],
    [
      'web/js/tip.js',
      "/* Licensed under the MIT license */\nalert('Please wait a moment');",
      'Please',
      'translate message notification',
    ],
    ['web/js/tip.js', "/*! Tip v4.0.1 */\nalert('Түр хүлээнэ үү');", 'Түр', 'translate message notification'],
    [
      'app/Check.php',
      "<?php\n/*\n * This file is part of the Symfony package.\n */\nthrow new Exception('Please wait a moment');",
      'Please',
      'none',
    ],
    [TS, "const l = [{ to: 'https://a.example/files/Хууль-№-54.html' }];", 'Хууль', 'keep technical address'],
    [TS, "const l = 'Холбоос: https://a.example/Хууль';", 'Холбоос', 'translate ui source-language'],
    [
      TS,
      "res.redirect('https://a.example/b?error=Алдаа гарлаа');",
      'Алдаа',
      'translate message message-in-address',
    ],
    [
      'static/scripts/calendar.js',
      "$.datepicker.regional['bg'] = { dayNamesShort: ['Нед'] };",
      'Нед',
      'translate ui source-language',
    ],
    [TS, "a.menu({ buttons: { 'Хаах': 1 } });", 'Хаах', 'keep key property-key'],
    ['src/A.vue', '<template><b @click="isСard=true">x</b></template>', 'ard', 'keep technical homoglyph'],
    [TS, "const ACTIVITY_SCHEME = 'ЭЗҮА';", 'ЭЗҮА', 'keep stored code'],
    [TS, "const L = 'АБВГДЕЖЗИЙКЛ';", 'АБВ', 'replace pattern alphabet'],
    [TS, "const L = 'а б в г д е ж з и й';", 'а б', 'replace pattern alphabet'],
    ['src/A.cs', 'class A { string B => c.Replace("Иргэн", ""); }', 'Иргэн', 'keep compared compared'],
    ['a/TestContent/a.html', '<p>Шийдвэр гарлаа</p>', 'Шийд', 'ignore test test-file'],
    ['a/Registry.Tests/A.cs', 'class A { string b = "Шийдвэр"; }', 'Шийд', 'ignore test test-file'],
    [
      'a.csv',
      'id,names\n1,"{""name"": ""Цэнгэг"", ""name:en"": ""Fresh""}"\n',
      'Цэнгэг',
      'keep stored stored-value',
    ],
    ['src/mockStore.ts', "const a = [{ notes: 'Цэвэрлэгээ' }];", 'Цэв', 'replace sample sandbox-file'],
    ['lang/mn/web.php', "<?php return ['Нэр' => 'Овог нэр'];", 'Нэр', 'keep key property-key'],
    [TS, "class A { @ApiProperty({ description: 'Иргэний нэр' }) name; }", 'Иргэний', 'ignore docs api-docs'],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });

  it('is data where a list of literals or a column of a table goes on and on', () => {
    const names = Array.from({ length: 120 }, (_, at) => `Цэнгэг нэр ${at}`);
    const list = (entries: readonly string[]) =>
      `const a = [${entries.map((name) => `'${name}'`).join(',\n  ')}];`;
    expect(verdictOf(TS, list(names), 'нэр 77')).toBe('replace reference long-list');
    expect(verdictOf(TS, list(names.slice(0, 90)), 'нэр 77')).toBe('translate ui source-language');
    expect(verdictOf(TS, list([...names, 'Эхлээд овог нэрээ бүрэн оруулна уу']), 'овог')).toMatch(
      /^translate/,
    );
    const labels = names.map((name) => `{ label: '${name}' }`);
    expect(verdictOf(TS, `const a = [${labels}];`, 'нэр 77')).toBe('translate ui interface-property');
    const rows = Array.from(
      { length: 320 },
      (_, at) => `${at},Цэнгэг ${at},Танд илгээсэн бид нарын захидал ${at}`,
    );
    const table = `id,who,what\n${rows.join('\n')}\n`;
    expect(verdictOf('a.csv', table, 'Цэнгэг 77')).toBe('replace reference long-list');
    expect(verdictOf('a.csv', table, 'захидал 77')).toBe('translate ui source-language');
  });

  it('is a library’s where that brings it for a language, or speaks many', () => {
    const said = "a.html('Ачаалж байна');";
    expect(verdictOf('wwwroot/lib/grid/grid.mn.js', said, 'Ачаал')).toBe('none');
    expect(verdictOf('wwwroot/lib/grid/i18n/mn.js', said, 'Ачаал')).toBe('none');
    expect(verdictOf('wwwroot/lib/grid/grid.min.js', said, 'Ачаал')).toBe('none');
    expect(verdictOf('wwwroot/lib/grid/grid.js', `${said} b.html('กำลังโหลด');`, 'Ачаал')).toBe('none');
  });

  it('is none of a style sheet where a line is a comment', () => {
    const text =
      ".a { background: url(//a.mn/b.png); }\n// .b { content: 'Архив'; }\n.c { content: 'Нээх'; }\n";
    expect(verdictOf('a.scss', text, 'Архив')).toBe('none');
    expect(verdictOf('a.scss', text, 'Нээх')).toMatch(/^translate/);
    expect(verdictOf('a.css', text, 'Архив')).toMatch(/^translate/);
  });

  it('is what a language calls itself where a language is chosen', () => {
    const choice = '<a href="/en">English</a><a href="/mn">Монгол</a>';
    expect(verdictOf('src/a.html', choice, 'Монгол')).toBe('replace reference language-name');
    expect(verdictOf('src/a.html', `${choice}<a>Русский</a>`, 'Русский')).toBe(
      'keep reference language-name',
    );
    expect(verdictOf('src/a.html', '<p>Монгол</p><p>Хэл</p>', 'Монгол')).toMatch(/^translate/);
  });

  it('imports what stands in a catalog of the donor’s language only', () => {
    const text = '{ "home": "Нүүр хуудас" }';
    expect(verdictOf('src/locales/mn.json', text, 'Нүүр')).toBe('import catalog catalog-value');
    expect(verdictOf('src/locales/ru.json', '{ "home": "Главная" }', 'Главная')).toBe(
      'keep catalog other-language',
    );
  });

  it('imports nothing where nothing is said', () => {
    expect(verdictOf('src/i18n/mn.ts', "export default { a: 'Нэр' };", 'Нэр')).toMatch(/^import/);
    expect(verdictOf('src/i18n/mn.ts', "export default { a: ' ' };", ' ')).toBe('none');
  });

  it('imports a text that is its own key, and the default of a key', () => {
    expect(verdictOf(TSX, "<p>{t('Нүүр хуудас')}</p>", 'Нүүр')).toBe('import catalog natural-key');
    expect(verdictOf(TSX, "<p>{t('home', 'Home page')}</p>", 'Home')).toBe('import catalog default-value');
    expect(verdictOf(TSX, "<p>{t('home.title')}</p>", 'home.title')).toBe('none');
  });
});

describe('text that every country has its own of', () => {
  it('tells patterns and alphabets', () => {
    expect(verdictOf(TS, 'const r = /^[А-ЯӨҮ]{2}\\d{8}$/;', 'А-Я')).toBe('replace pattern identity-pattern');
    expect(verdictOf(TS, "const r = '^[а-яөү ]+$';", 'а-я')).toBe('replace pattern character-class');
    expect(verdictOf(TS, "go('[mail-queue] алдаа гарлаа');", 'алдаа')).toMatch(/^translate/);
    expect(verdictOf(TS, "const r = '[a-zA-Zа-яА-Я]+';", 'а-я')).toBe('replace pattern character-class');
    expect(verdictOf(TS, "const r = 'абвгдеёжзий';", 'абв')).toBe('replace pattern alphabet');
  });

  it('tells words for numbers among their kind, and one alone from a text', () => {
    const many = "const n = ['нэг', 'хоёр', 'гурав', 'дөрөв', 'тав'];";
    expect(verdictOf(TS, many, 'гурав')).toBe('replace reference number-word');
    expect(verdictOf(TSX, '<p>нэг</p>', 'нэг')).toBe('translate ui interface-text');
    const curly = "const n = ['два', 'три', 'сорок', 'п’ятдесят', 'дев\u02bcяносто'];";
    for (const word of ['п’ятдесят', 'дев\u02bcяносто'])
      expect(verdictOf(TS, curly, word, UKRAINIAN)).toBe('replace reference number-word');
    const both = `${many} const kk = ['үш', 'жиырма', 'үшінші'];`;
    expect(verdictOf(TS, both, 'жиырма')).toBe('replace reference number-word');
    expect(verdictOf(TS, both, 'үшінші')).toMatch(/^translate/);
  });

  it('tells hundreds of records of data from records of content', () => {
    const of = (count: number, key: string) => {
      const one = (at: number) =>
        `{ "${key}": "T${at}", "text": "ХҮН АМЫН ТОО, хүйс, аймаг, нийслэл, ${at} онд" }`;
      const records = Array.from({ length: count }, (_, at) => one(at));
      return verdictOf('public/tables.json', `[${records.join(',\n')}]`, 'ТОО');
    };
    expect(of(500, 'id')).toBe('replace reference long-list');
    expect(of(499, 'id')).toMatch(/^translate/);
    expect(of(500, 'icon')).toMatch(/^translate/);
  });

  it('tells records of offices and of people from a page about them', () => {
    const offices = (count: number, phone: string) => {
      const one = (at: number) =>
        `{ "name": "Хороо ${at}", "phone": "${phone}", "address": "Энх тайвны өргөн чөлөө ${at}" }`;
      return `[${Array.from({ length: count }, (_, at) => one(at))}]`;
    };
    const verdict = 'replace reference directory-entry';
    expect(verdictOf('public/offices.json', offices(8, '7700-1234'), 'Хороо 3')).toBe(verdict);
    expect(verdictOf('public/offices.json', offices(8, '7700-1234'), 'чөлөө 3')).toBe(verdict);
    expect(verdictOf('public/offices.json', offices(7, '7700-1234'), 'Хороо 3')).toMatch(/^translate/);
    expect(verdictOf('public/texts.json', offices(8, 'Утас'), 'Хороо 3')).toMatch(/^translate/);
    expect(verdictOf(TS, `const offices = ${offices(8, '7700-1234')};`, 'Хороо 3')).toMatch(/^translate/);
  });

  it('tells the names of people, and what data says about each of them', () => {
    const staff = ['Д.Сүхбаатар', 'Б. Оюун', 'Ц.Болд', 'Г.Сараа', 'О.Номин', 'Х.Баяр', 'Н.Туяа', 'С.Энх'];
    const list = (names: readonly string[]) =>
      `const staff = [${names.map((name) => `{ name: '${name}', post: 'Ахлах мэргэжилтэн' }`)}];`;
    const verdict = 'replace reference directory-entry';
    expect(verdictOf(TS, list(staff), 'Оюун')).toBe(verdict);
    expect(verdictOf(TS, list(staff.slice(1)), 'Оюун')).toMatch(/^translate/);
    expect(verdictOf(TS, list(staff), 'Ахлах')).toMatch(/^translate/);
    expect(verdictOf('db/seeds/staff.ts', list(staff), 'Ахлах')).toBe(verdict);
    const deputy = list(Array.from({ length: 8 }, () => 'Коваленко Олена Іванівна'));
    expect(verdictOf(TS, deputy, 'Олена', UKRAINIAN)).toBe(verdict);
  });

  it('tells a list of places, also those it does not know, from a text about one', () => {
    const list = "const L = ['Архангай', 'Булган', 'Дорнод', 'Завхан', 'Шинэсум'];";
    expect(verdictOf(TS, list, 'Шинэсум')).toBe('replace reference place-name');
    expect(verdictOf(TSX, '<p>Булган</p>', 'Булган')).toBe('translate ui interface-text');
    const uk = "const o = ['Київська', 'Львівська', 'Одеська', 'Сумська'];";
    expect(verdictOf(TS, uk, 'Сумська', UKRAINIAN)).toBe('replace reference place-name');
  });

  it('tells small units by the word for them, and does not take a request for one', () => {
    const list = "const L = ['1-р баг', '2-р баг, Уулын', '3-р баг', '4-р хороо', 'Шинэус'];";
    expect(verdictOf(TS, list, 'Уулын')).toBe('replace reference place-name');
    expect(verdictOf(TS, list, 'Шинэус')).toBe('replace reference place-name');
    const towns =
      "const L = ['г.Нарын', 'с. Ак-Суу', 'Чуйский р-н', 'Иссык-Кульская область', 'Выберите область'];";
    expect(verdictOf(TS, towns, 'с. Ак', RUSSIAN)).toBe('replace reference place-name');
    const asked =
      "const L = ['Выберите область', 'Выберите район', 'Укажите область', 'Ваш район', 'Ваша область'];";
    expect(verdictOf(TS, asked, 'Выберите район', RUSSIAN)).toBe('translate ui source-language');
  });

  it('tells official code lists and sample data', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `{ value: ${n}, label: '610${n} - Үйлчилгээ' }`);
    expect(verdictOf(TS, `const L = [${rows}];`, '6103')).toBe('replace reference official-code-list');
    expect(verdictOf('data/sandbox/a.ts', "const a = { regnum: 'АА11111111' };", 'АА')).toBe(
      'replace sample sandbox-file',
    );
  });
});

describe('Latin text of a donor that writes in Cyrillic', () => {
  it.each([
    [TSX, '<b>Reload</b>', 'Reload', 'translate ui interface-text'],
    [TSX, '<a title="Go back">x</a>', 'Go back', 'translate ui interface-attribute'],
    [TS, "const o = { label: 'First name' };", 'First', 'translate ui interface-property'],
    [TS, "throw new ValidationError('Invalid phone number');", 'phone', 'translate message exception'],
    [TS, "toast('Saved for later');", 'Saved', 'translate message notification'],
    [
      TS,
      "const s = z.object({ name: z.string().nonempty('Name is missing') });",
      'Name is',
      'translate message validation',
    ],
    [
      TSX,
      "<Panel infoText='x' labelInfo='Day of the request' />",
      'Day of',
      'translate ui interface-attribute',
    ],
    [TSX, "const PAGES = { 503: 'Sorry, come back later' };", 'Sorry', 'translate ui label-list'],
    [TS, "const shownOn = { title: 'Sign in here' };\nf('Нэр');", 'Sign', 'translate ui interface-property'],
    [TS, "const en = { title: 'Sign in here' };", 'Sign', 'translate ui interface-property'],
    [TSX, "show(full && 'Nothing is left over');", 'Nothing', 'translate ui label-list'],
    [
      'Pages/a.cshtml',
      '@{ ViewData["Title"] = "Manage your visits"; }',
      'Manage',
      'translate ui interface-property',
    ],
    ['src/a.js', "$('#note').text('Please wait a moment');", 'Please', 'translate message notification'],
    ['src/a.html', '<input type="submit" value="Send it">', 'Send', 'translate ui interface-attribute'],
    [
      'src/A.cs',
      'class A { A() { RuleFor(m => m.Email).NotEmpty().WithMessage("Enter an address"); } }',
      'Enter',
      'translate message validation',
    ],
    ['lib/a.dart', "Widget f() => const Text('Read this first');", 'Read', 'translate ui interface-text'],
    ['ios/A.swift', 'let v = Button("Keep it") { save() }', 'Keep', 'translate ui interface-text'],
    ['a.kt', 'fun f() { Text("Read this first") }', 'Read', 'translate ui interface-text'],
    [
      'a.kt',
      'fun f() { Toast.makeText(c, "Please wait a moment", L).show() }',
      'Please',
      'translate message notification',
    ],
    ['src/A.cs', 'enum A { [Description("Modern languages")] Modern }', 'Modern', 'translate ui label-list'],
    [
      'src/A.cs',
      'class A { string PageName() { return "Your last answers"; } }',
      'Your last',
      'translate ui label-list',
    ],
    [
      'src/A.cs',
      'class A { void F() { r.EmptyReason = "Nobody offers that yet"; } }',
      'Nobody',
      'translate ui label-list',
    ],
    [
      'src/a.cshtml',
      '<row-action visually-hidden-text="how many pupils there are">Change</row-action>',
      'how many',
      'translate ui interface-attribute',
    ],
    [
      'a.php',
      "<?php return redirect()->route('home')->with('note', 'You are signed in now.');",
      'You are',
      'translate message notification',
    ],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });

  it.each([
    [TSX, '<b className="text-sm font-medium">x</b>', 'text-sm'],
    [TS, "throw new Error('Cannot read config');", 'Cannot'],
    [TS, "const o = { label: 'first_name' };", 'first_name'],
    [TS, "fetch('https://a.mn/x');", 'https'],
    [TS, "const f = 'yyyy-MM-dd';", 'yyyy'],
    [TS, "const q = 'SELECT a FROM b WHERE c = 1';", 'SELECT'],
    [TSX, '<b>PDF</b>', 'PDF'],
    ['src/a.html', '<mat-icon>close</mat-icon>', 'close'],
    ['tailwind.config.ts', "export default { title: 'Deep Sea Blue' };", 'Deep'],
    [TS, "const options = ['Open Sans, sans-serif'];", 'Open'],
    [TS, "const o = { fontFamily: { header: ['Deep Sans'] } };", 'Deep'],
    [TS, "const options = ['.list-options li'];", 'list'],
    [TS, "formatMessage(intl, 'claim', 'claim.title');", 'claim'],
    [TS, "const o = { dataAiHint: 'Hotel room' };", 'Hotel'],
    ['public/a.html', '<title>AdminLTE 2 | Blank</title><p>Some words</p>', 'Some'],
    [
      'wwwroot/admin/js/main.js',
      "/**\n* Template Name: Admin\n*/\nconst o = { title: 'My page' };",
      'My page',
    ],
    ['public/assets/js/dashboard.js', "const categories = ['Jan', 'Feb'];", 'Jan'],
    ['public/app-assets/js/todo.js', "toast('Data Saved');", 'Data'],
    [TS, "const authMn = { title: 'Нэвтрэх' };\nconst authEn = { title: 'Sign in here' };", 'Sign'],
    [TS, "const T: Texts = { mn: { title: 'Нэвтрэх' }, en: { title: 'Sign in here' } };", 'Sign'],
    ['locales/Login.js', "module.exports = [{ title: 'Нэвтрэх' }, { title: 'Sign in here' }];", 'Sign'],
    ['public/tinymce/theme.js', "const o = { text: 'Insert table' };", 'Insert'],
    ['web/js/jquery.validate-1.9.js', "const o = { message: 'Enter a date' };", 'Enter'],
    ['src/locales/en.json', '{ "home": "Home page" }', 'Home'],
    ['src/a.html', '<input type="hidden" value="Send it">', 'Send'],
    [TSX, '<th>{column.render("Header")}</th>', 'Header'],
    ['src/a.html', `<b th:text="${'$'}{session.getAttribute('Person name')}">x</b>`, 'Person'],
    ['a.py', 'class PaymentError(HTTPException):\n    description = "The answer was wrong"', 'answer'],
    ['a.py', 'parser.add_argument("--name", help="name of the resource")', 'name of'],
    ['a.py', 'ax[1].plot(b, label="Accuracy of the test")', 'Accuracy'],
    ['Pages/a.cshtml', '@section Scripts {\n  <partial name="_A" />\n}', 'Scripts'],
    [TSX, '<span>Ctrl+Enter</span>', 'Ctrl'],
    [TSX, '<p>{frame.describe()}</p><b>frame.describe()</b>', 'describe'],
    [TS, "const c = new Counter({ name: 'n', help: 'Requests that were answered' });", 'Requests'],
    [TS, "throw new BadRequestException('userId is required here');", 'userId'],
    [TS, "throw new ForbiddenException('x-client-id is required');", 'x-client'],
    [TS, "const s = { a: 'The check of the documеnt failed' };", 'check'],
    [
      'src/texts.ts',
      "const T = { mn: { title: 'Нүүр', page: '/home' }, en: { title: 'Home', page: '/home' } };",
      '/home',
    ],
    ['a.py', 'EXAMPLE_MESSAGE = "Something went wrong"', 'Something'],
    ['src/a.html', '<td>.Portal.Session</td>', 'Session'],
    ['a.blade.php', "<p>{{ __('labels.fill', ['field' => name('a')]) }}</p>", 'field'],
    ['a.php', "<?php echo Yii::t('app', 'MANUALS_OF_POLICE');", 'MANUALS'],
    [
      'a/doc/Mail.html',
      '<title>Docs</title><p>Sets the sender</p>\n<hr>Documentation generated by <a href="/">phpDocumentor</a>',
      'Sets',
    ],
    ['a.ftl', "<@s.script>$('#a').change(function () { hideAll(); });</@s.script>", 'change'],
    ['a.py', "columns = ['Meter number', 'Rate']", 'Meter'],
    [TS, "setTitle('string | null');", 'string'],
  ])('leaves alone, %s: %s', (path, text, said) => {
    expect(verdictOf(path, text, said)).not.toMatch(/^(?:translate|import)/);
  });

  it('judges by context alone where the donor writes in Latin too', () => {
    const serbian = { language: 'sr-Latn', script: null };
    expect(verdictOf(TS, "this.poruka = 'Parcela sa tim brojem ne postoji.';", 'Parcela', serbian)).toBe(
      'translate ui source-language',
    );
    for (const name of ['Kralja Petra I 23', 'Jovana Nikolić'])
      expect(verdictOf(TS, `this.adresa = '${name}';`, name, serbian)).not.toMatch(/^translate/);
    expect(verdictOf(TSX, '<p>Bienvenue</p>', 'Bienvenue', FRENCH)).toBe('translate ui interface-text');
    expect(verdictOf(TS, "const a = 'lecture_seule';", 'lecture', FRENCH)).toBe('none');
    expect(verdictOf(TS, "const a = 'Demande de passeport';", 'Demande', FRENCH)).toBe(
      'translate ui source-language',
    );
    expect(verdictOf(TS, "const a = 'Passport request form';", 'form', FRENCH)).not.toMatch(/^translate/);
    expect(verdictOf(TS, "log.info('Envoi de la demande');", 'Envoi', FRENCH)).not.toMatch(/^translate/);
    expect(verdictOf(TS, "title.setTitle('Plan du site | Portail');", 'Plan', FRENCH)).toBe(
      'translate ui source-language',
    );
    const steps =
      "const s = [{ intro: 'Vous pouvez ajouter un agent ; pensez à <b>vérifier</b> le taux et à le valider' }];";
    expect(verdictOf(TS, steps, 'Vous', FRENCH)).toBe('translate template markup-in-text');
    expect(verdictOf(TS, "const o = { title: 'ETPT Siège' };", 'ETPT', FRENCH)).toBe(
      'translate ui interface-property',
    );
    const seeds = (text: string) => verdictOf('db/seeders/a.js', `up([{ label: '${text}' }]);`, text, FRENCH);
    expect(seeds('Directeur de greffe')).toBe('translate seed seed-text');
    expect(seeds('TJ DE LYON')).toBe('none');
  });

  it('is data where a list of literals in such a language goes on and on', () => {
    const list = (count: number) =>
      `const a = [${Array.from({ length: count }, (_, at) => `'Lycée de la ville ${at}'`)}];`;
    expect(verdictOf(TS, list(100), 'ville 7', FRENCH)).toBe('replace reference long-list');
    expect(verdictOf(TS, list(99), 'ville 7', FRENCH)).toBe('translate ui source-language');
  });

  it('binds what is shown to no comparison of the same words', () => {
    const page = '<b>Taux de couverture</b><i title="Taux de couverture">x</i>';
    expect(verdictOf('src/a.html', page, 'Taux', FRENCH)).toBe('translate ui interface-text');
  });

  it('takes the id of a message for what it is, though an attribute shows the message', () => {
    const text = "<a title={intl.formatMessage({ id: 'valider', defaultMessage: 'Enregistrer' })} />";
    expect(verdictOf(TSX, text, 'valider', FRENCH)).not.toMatch(/^translate/);
    expect(verdictOf(TSX, text, 'Enregistrer', FRENCH)).toBe('import catalog default-value');
  });
});

describe('secrets', () => {
  it.each([
    "const password = 'x9$kQ2mP71';",
    "const a = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123';",
    "toast('3f2b8c1e-90ab-4cde-8f01-23456789abcd');",
    "const o = { title: 'a8Kd02jf9Lq1Zx7Vb3Nm5Tr' };",
  ])('are never translated or shown: %s', (text) => {
    expect(verdictOf(TS, text, '')).toMatch(/^none$|^keep technical secret$/);
  });
});
