import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';

const read = (path: string, text: string) => languageOf(path)!.read(text, path);
const texts = (path: string, text: string) => read(path, text).sites.map((site) => site.text);
const keys = (path: string, text: string) => read(path, text).keys.map(({ key }) => key);

describe('templates', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a.twig', '{% if a %}\n  Тийм\n{% else %}\n  Үгүй\n{% endif %}', ['Тийм', 'Үгүй']],
    ['a.twig', '<p>{% if a %}Тийм{% else %}Үгүй{% endif %}</p>', ['Тийм', 'Үгүй']],
    ['a.twig', '<p>Та {% if a %}нэг{% endif %} байна</p>', ['Та {0}нэг{1} байна']],
    // What engines pass over: literals and brackets, and in comments all there is.
    ['a.twig', `<p>Та {{ f(a, {'b': {'c': 1}} )}} байна</p>`, ['Та {0} байна', 'b', 'c']],
    ['a.njk', '{# <b>\n  Ноль\n#}\n<p>Нэг</p>', ['Нэг']],
    ['a.jinja2', `{% call(a) f(\n  ['<b>Нэг</b>'|safe]\n) %}\n  Хоёр\n{% endcall %}`, ['<b>Нэг</b>', 'Хоёр']],
    ['a.component.html', '<p>{{ "{{" }} Нэг {{"}}"}} хоёр</p>', ['{0} Нэг {1} хоёр', '{{', '}}']],
    ['a.html', "<p>{{/* it's */}}Нэг {{ a.b }}, {{ c }}</p>", ['{0}Нэг {1}, {2}']],
    [
      'a.njk',
      `<p>Нэг</p>\n{{ f([\n${"  { 'a': '<i>Хоёр</i>' },\n".repeat(2)}${'\n'.repeat(9000)}]) }}\n`,
      ['Нэг', '{0}', 'a', '<i>Хоёр</i>', 'a', '<i>Хоёр</i>'],
    ],
    [
      'a.twig',
      "{% include 'a' with {\n  b: ['<i>\n<b>' ~ c ~ '</b></i>'],\n} %}\n<p>Нэг</p>",
      ['a', '<i>\n<b>', '</b></i>', 'Нэг'],
    ],
    // The name of an element.
    ['a.njk', '<{{ a }} b="Нэг" {% if c %}d{% endif %}>Хоёр</{{ a }}> <{{ e }}', ['Нэг', 'Хоёр', '<{0}']],
    ['a.html.erb', '<<%= a %> b="Нэг">Хоёр</<%= a %>>', ['Нэг', 'Хоёр']],
    // An apostrophe begins no literal that would hold the end of one hole and the beginning of another.
    ['a.html', "<p>{{ a|b:/'/ }} нэг {{ c|b:/'/ }} хоёр</p>", ['{0} нэг {1} хоёр']],
    ['a.html', '<p>{{ a Нэг {{ b }}</p>', ['{{ a Нэг {0}']],
    ['a.ftl', '<#if (a > 1)>Нэг<#else>Хоёр</#if>', ['Нэг', 'Хоёр']],
    ['a.blade.php', '@if ($a)\n  Нэг {{ $b }}\n@endif\n', ['Нэг {0}']],
    ['a.blade.php', '@php\n $a = 1;\n@endphp\nНэг', ['Нэг']],
    ['a.blade.php', "@role('b')\n  Нэг\n@endrole\nХоёр @money($c)", ['b', 'Нэг', 'Хоёр {0}']],
    ['a.blade.php', '@tablet\nНэг\n@endtablet\n@script\n<b>a@b.mn</b>', ['Нэг', 'a@b.mn']],
    ['a.component.html', '<p>\n{{ a }} {{ b }}\n@if (c) {\nНэг\n}\n</p>', ['{0} {1}', 'Нэг']],
    ['a.component.html', '@if (a > 1) {\n  Нэг\n} @else {\n  Хоёр\n}\n', ['Нэг', 'Хоёр']],
    ['a.svelte', '{#if a > 1}Нэг{:else}Хоёр {b}{/if}', ['Нэг', 'Хоёр {0}']],
    [
      'a.aspx',
      '<%-- Ноль --%><p><asp:Label ID="a" Text="Нэг" /> Хоёр <%: b %></p>',
      ['{0}', 'a', 'Нэг', 'Хоёр {0}'],
    ],
    ['a.gsp', '<g:if test="${a}"><b>Нэг</b> ${c}</g:if>', ['{0}', 'Нэг', ' {0}']],
    ['a.tpl', '{* Ноль *}{if $a}Нэг {$b}{else}Хоёр{/if}\n<p>{ Гурав }</p>', ['Нэг {0}', 'Хоёр', '{ Гурав }']],
    ['a.pug', 'p Нэг #{b}\na(title="Хоёр" href=c): b Гурав', ['Нэг {0}', 'Хоёр', 'Гурав']],
    [
      'a.jade',
      '.a\n  | Нэг\n  p.\n    Хоёр\n    Гурав\n  // Ноль\n    Ноль\n  b= d',
      ['Нэг', 'Хоёр', 'Гурав'],
    ],
    ['a.pug', 'p Нэг #[b Хоёр] гурав', ['Нэг {0} гурав', 'Хоёр']],
    ['a.pug', 'h1\n  if a == "Нэг"\n    span(data-a="b" + "Хоёр") Гурав', ['Нэг', 'b', 'Хоёр', 'Гурав']],
    ['a.jade', 'if a\n  p Нэг\nelif b == c.D\n  p Хоёр', ['Нэг', 'Хоёр']],
    ['a.vue', '<template lang="pug">\np(:a="b ? \'Нэг\' : c") Хоёр\n</template>', ['pug', 'Нэг', 'Хоёр']],
    ['a.volt', '{% if a %}Нэг{% else %}Хоёр{% endif %}', ['Нэг', 'Хоёр']],
    ['a.vue', '<template><Col>Нэг</Col><Input /> Хоёр</template>', ['Нэг', 'Хоёр']],
  ])('%s: %s', (path, text, expected) => {
    expect(texts(path, text)).toEqual(expected);
  });

  it('writes any marks into a line of Pug', () => {
    const said = 'Нэг & "хоёр" \'гурав\' <дөрөв>';
    const page = read('a.pug', 'p Нэг');
    const written = languageOf('a.pug')!.write(page.sites[0]!, 0, said)!;
    expect(texts('a.pug', `p ${written}`)).toEqual([said]);
  });

  it('tells keys as each engine looks them up', () => {
    expect(keys('a.ftl', '<@spring.message "a.b"/>')).toEqual(['a.b']);
    expect(keys('a.twig', `{{ 'a.b'|trans }} {% trans "c" %}`)).toEqual(['a.b', 'c']);
    expect(keys('a.blade.php', "@lang('a.b') {{ __('c.d') }}")).toEqual(['a.b', 'c.d']);
    expect(keys('a.hbs', `{{t "a.b"}}`)).toEqual(['a.b']);
    expect(
      keys('a.vue', `<template><p v-t="'a.b'" :title="$t('c.d')">{{ $t('e.f') }}</p></template>`),
    ).toContain('a.b');
    expect(keys('a.html', `<h1 i18n="x|y@@a.b">Нэг</h1>`)).toEqual(['a.b']);
    expect(keys('res/layout/a.xml', '<T android:text="@string/home"/>')).toEqual(['home']);
  });

  it('reads Thymeleaf’s literals, and sums of them as one sentence', () => {
    const { sites, chains } = read(
      'a.html',
      `<p th:text="'Нэр: ' + \${a} + ' байна'" th:if="\${b == 'Шинэ'}"></p>`,
    );
    expect(sites.map(({ text, context }) => [text, context.use])).toEqual([
      ['Нэр: ', 'value'],
      [' байна', 'value'],
      ['Шинэ', 'compared'],
    ]);
    expect(chains.map(({ pieces }) => pieces.length)).toEqual([3]);
  });
});

describe('printed forms', () => {
  const FORM = `<jasperReport name="a"><staticText><text>Лавлагаа</text></staticText>
<staticText><text><![CDATA[Нэр]]></text></staticText>
<!-- Дүн -->
<textField><textFieldExpression>"Нийт \\"&#171;дүн&#187;\\":\\n" + <![CDATA[$F{total}]]> + " төгрөг"</textFieldExpression></textField>
<textField><textFieldExpression><![CDATA[$F{sex}.equals("Эр") ? "Эрэгтэй" : m.get("Эм")]]></textFieldExpression></textField>
</jasperReport>`;

  it('reads the texts and the literals of expressions', () => {
    const { sites, diagnostics } = read('forms/a.jrxml', FORM);
    const said = sites.filter(({ kind }) => kind === 'text' || kind === 'string');
    expect(said.map(({ text, context }) => [text, context.use])).toEqual([
      ['Лавлагаа', 'value'],
      ['Нэр', 'value'],
      ['Нийт "«дүн»":\n', 'value'],
      [' төгрөг', 'value'],
      ['Эр', 'compared'],
      ['Эрэгтэй', 'value'],
      ['Эм', 'index'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('reads a sum of literals and fields as one sentence', () => {
    const { sites, chains } = read('forms/a.jrxml', FORM);
    expect(chains.map(({ span }) => FORM.slice(span.start, span.end))).toEqual([
      '"Нийт \\"&#171;дүн&#187;\\":\\n" + <![CDATA[$F{total}]]> + " төгрөг"',
    ]);
    const parts = chains[0]!.pieces;
    expect(parts.map((piece) => (piece.kind === 'hole' ? piece.hole.name : piece.kind))).toEqual([
      'site',
      'total',
      'site',
    ]);
    for (const piece of parts) if (piece.kind === 'site') expect(sites).toContain(piece.site);
  });

  it('writes a literal as Java and XML want it', () => {
    const { sites } = read('forms/a.jrxml', FORM);
    const write = (said: string, text: string) =>
      languageOf('a.jrxml')!.write(sites.find((site) => site.text === said)!, 0, text);
    expect(write(' төгрөг', ' "a" & b\n')).toBe(' \\"a\\" &amp; b\\n');
    expect(write('Эрэгтэй', '"a" & b')).toBe('\\"a\\" & b');
    expect(write('Эрэгтэй', 'a]]>')).toBeNull();
  });
});

describe('bad input', () => {
  const BOMB = `<!DOCTYPE a [${'<!ENTITY b "&c;&c;&c;">'.repeat(1000)}]><a>&b;&b; Нэг</a>`;
  it.each<readonly [string, string]>([
    ['a.vue', '<template><p>Нэг'],
    ['a.vue', '<template lang="pug">\np Нэг\n</template>'],
    ['a.vue', '<i18n>{ "mn": </i18n>'],
    ['a.svelte', '{#if a}{'.repeat(2000)],
    ['a.ftl', '<#if '.repeat(5000)],
    ['a.ftl', `<#macro a${'\n    b    '.repeat(5000)}<b>`],
    ['a.ftl', `<#macro a\n  b   <#-- нэг ${' '.repeat(50_000)}`],
    ['a.blade.php', '@if (('.repeat(5000)],
    ['a.blade.php', `${' '.repeat(50_000)}@a${' '.repeat(50_000)}b`],
    ['a.blade.php', '@a '.repeat(50_000)],
    ['a.blade.php', '@a(('.repeat(5000)],
    ['a.cshtml', '@(('.repeat(5000)],
    ['a.component.html', '@if (a { '.repeat(5000)],
    ['a.vm', '#if(('.repeat(5000)],
    ['a.tpl', '{a'.repeat(50_000)],
    ['a.pug', 'a(b\n'.repeat(30_000)],
    ['a.pug', `p ${'#['.repeat(50_000)}`],
    ['a.pug', `p ${' '.repeat(100_000)}a`],
    ['a.pug', `a${'.b'.repeat(50_000)}`],
    ['a.pug', `a(${'b="c" '.repeat(20_000)})`],
    ['a.pug', `a: ${'a: '.repeat(30_000)}`],
    ['a.tpl', '{* '.repeat(20_000)],
    ['a.jrxml', '<expression>"\\'.repeat(5000)],
    ['a.jrxml', `<expression>${'<![CDATA[$F{'.repeat(5000)}`],
    ['a.jrxml', `<expression>${' '.repeat(100_000)}</expression>`],
    ['a.xml', BOMB],
    ['a.xml', '<a>'.repeat(100_000)],
    ['a.xml', `<a b="${'x '.repeat(1_000_000)}`],
    ['res/values/a.xml', '<resources><string name="a">Нэг <b>хоёр</string>'],
    ['a.strings', '"a" = "б'],
    ['a.strings', '"a" "б" = ;'.repeat(10_000)],
    ['a.plist', '{ a = "б"; }'],
    ['a.xml', ' '.repeat(20_000_001)],
  ])('%s %.20j: is read as far as it can be, in bounded time', (path, text) => {
    const start = process.cpuUsage().user;
    const { sites, shape } = read(path, text);
    for (const { span } of sites) expect(span.end).toBeLessThanOrEqual(text.length);
    shape();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5_000);
  });

  it('expands no entity', () => {
    expect(texts('a.xml', BOMB)).toEqual(['&b;&b; Нэг']);
  });
});
