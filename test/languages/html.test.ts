import { describe, expect, it } from 'vitest';
import { html } from '../../src/languages/html.ts';
import type { Chain } from '../../src/model/site.ts';
import { expectRoundTrip } from './round-trip.ts';

const SAMPLE = `<!DOCTYPE html>
<html lang="mn">
  <head>
    <meta name="description" content="Төрийн үйлчилгээ" />
    <title>Нүүр &amp; бусад</title>
    <style>
      .a::after { content: 'Шинэ'; }
    </style>
    <script type="application/ld+json">{ "name": "Байгууллага" }</script>
  </head>
  <body>
    <!-- Мэндчилгээ -->
    <p class=intro title='Тайлбар "энд"'>
      Та <b>{{ user.name }}</b> гэж
      бүртгүүлсэн&nbsp;байна.<br />
      Баярлалаа
    </p>
    <p>&nbsp;</p>
    <a href="/a?x=1&y=2"> Нүүр </a> <a href="#">Тусламж</a>
    <td>Дүн: [(\${total})] ₮</td>
    <li th:text="#{home.title}" th:title="\${x}">Гарчиг</li>
    <li data-i18n="[title]menu.hint;menu.home" data-i18n-options='{"count": 2}'>Цэс</li>
    <input type="submit" value=Илгээх placeholder="Нэр: \${hint}" disabled>
    <button onclick="alert('Устгах &quot;уу&quot;?')">Устгах</button>
    <i>{{ isOpen ? 'Нээлттэй' : 'Хаалттай' }}</i>
    <p><% if (a > b) { %><em <%= attributes %>>Илүү</em><% } %></p>
    <pre>
  мөр   мөр
    </pre>
    <script>
      const label = 'Хадгалах';
      if (a < b) show(\`\${n} мөр\`);
    </script>
    <script type="text/template"><p>Загвар</p></script>
  </body>
</html>
`;

const { sites, chains, keys, diagnostics } = html.read(SAMPLE, 'a.html');
const site = (text: string) => sites.find((each) => each.text === text)!;
const raw = (text: string) => SAMPLE.slice(site(text).span.start, site(text).span.end);

describe('html', () => {
  it('reads texts, attributes, comments and what is embedded', () => {
    expect(diagnostics).toEqual([]);
    expect(sites.map(({ node, text }) => `${node}: ${text.trim()}`)).toEqual([
      'attribute_value: mn',
      'attribute_value: description',
      'attribute_value: Төрийн үйлчилгээ',
      'text: Нүүр & бусад',
      "raw_text: .a::after { content: 'Шинэ'; }",
      'attribute_value: application/ld+json',
      'string: Байгууллага',
      'comment: Мэндчилгээ',
      'attribute_value: intro',
      'attribute_value: Тайлбар "энд"',
      'text: Та',
      'text: {0}',
      'text: гэж бүртгүүлсэн\u00a0байна.',
      'text: Баярлалаа',
      'attribute_value: /a?x=1&y=2',
      'text: Нүүр',
      'attribute_value: #',
      'text: Тусламж',
      'text: Дүн: {0} ₮',
      'attribute_value: {0}',
      'attribute_value: {0}',
      'text: Гарчиг',
      'attribute_value: [title]menu.hint;menu.home',
      'attribute_value: {"count": 2}',
      'text: Цэс',
      'attribute_value: submit',
      'attribute_value: Илгээх',
      'attribute_value: Нэр: {0}',
      'string: Устгах "уу"?',
      'text: Устгах',
      'text: {0}',
      'string: Нээлттэй',
      'string: Хаалттай',
      'text: Илүү',
      'text: мөр   мөр',
      'string: Хадгалах',
      'template_string: {0} мөр',
      'attribute_value: text/template',
      'raw_text: <p>Загвар</p>',
    ]);
  });

  it('spans a text without the blanks around it and a value without its quotes', () => {
    expect(raw('Баярлалаа')).toBe('Баярлалаа');
    expect(raw('Тайлбар "энд"')).toBe('Тайлбар "энд"');
    expect(raw('Нүүр & бусад')).toBe('Нүүр &amp; бусад');
    expect(raw('Илгээх')).toBe('Илгээх');
    expect(raw('Хадгалах')).toBe("'Хадгалах'");
  });

  it('says what stands around a site', () => {
    expect(site('Төрийн үйлчилгээ').context).toMatchObject({
      element: 'meta',
      attribute: 'content',
      property: 'description',
    });
    expect(site('Илгээх').context).toMatchObject({
      element: 'input',
      attribute: 'value',
      property: 'submit',
    });
    expect(site('Тайлбар "энд"').context).toMatchObject({ comment: 'Мэндчилгээ', attribute: 'title' });
    expect(site('Та ').context).toEqual({ use: 'value', element: 'p', comment: 'Мэндчилгээ' });
    expect(site('Гарчиг').context).toEqual({ use: 'value', element: 'li' });
    expect(sites.find(({ text }) => text.includes('::after'))!.context.tag).toBe('css');
    expect(site('Устгах "уу"?').context).toMatchObject({ element: 'button', attribute: 'onclick' });
  });

  it('names the holes', () => {
    expect(site('Дүн: {0} ₮').holes.map(({ name }) => name)).toEqual(['total']);
    expect(site('Нэр: {0}').holes.map(({ name }) => name)).toEqual(['hint']);
    expect(
      holesOf(
        `{{{a}}} {{~b~}} \${f({x:1})} #{c} %{d} [[\${e}]] [[#{g}]] <%- h %> {% if i %} <?= $j ?> #{{k}}`,
      ),
    ).toEqual(['a', 'b', 'f({x:1})', 'c', 'd', 'e', 'g', 'h', 'if i', '$j', 'k']);
    expect(holesOf('{ a } {0} $5 #1 50% {{ [[a]] #{')).toEqual([]);
  });

  it('tells keys', () => {
    expect(keys.map(({ span, ...key }) => ({ ...key, at: SAMPLE.slice(span.start, span.end) }))).toEqual([
      { key: 'home.title', callee: 'th:text', stack: 'spring', at: 'home.title' },
      { key: 'menu.hint', callee: 'data-i18n', isPlural: true, at: 'menu.hint' },
      { key: 'menu.home', callee: 'data-i18n', isPlural: true, at: 'menu.home' },
    ]);
    const others = html.read(
      `<p title="{{ 'a.b' | translate }}">[[#{c(\${d})}]]</p><spring:message code="e.f"/><p th:text="#{\${g}}"></p>`,
      'a.html',
    );
    expect(others.keys.map(({ key, callee }) => [key, callee])).toEqual([
      ['a.b', 'translate'],
      ['c', 'th:inline'],
      ['e.f', 'spring:message'],
      [null, 'th:text'],
    ]);
  });

  it('tells what Django looks up in gettext’s catalogs', () => {
    const { keys: found } = html.read(
      `<p>{% trans "Next steps: one" context "form" %}</p>{{ gettext('Save.') }}
      {% blocktranslate trimmed count n=a|length %}
        {{ n }} day
        (5%)
      {% plural %}{{ n }} days{% endblocktranslate %}<b>{% trans '{0}'|t %}</b>`,
      'a.html',
    );
    expect(found.map(({ span, ...key }) => key)).toEqual([
      { key: 'Next steps: one', callee: 'trans', stack: 'gettext', context: 'form' },
      { key: 'Save.', callee: 'gettext', stack: 'gettext' },
      { key: '%(n)s day (5%%)', callee: 'blocktranslate', stack: 'gettext', isPlural: true },
      { key: '{0}', callee: 't', evidence: 'name' },
    ]);
  });

  it('knows but a part of a key that is put together', () => {
    const { keys: found } = html.read(
      `{{ trans('status.' . $name . '.title') }}<p>{% set a = trans("a" ~ b) %}</p>{{ trans('c.d') }}`,
      'a.blade.php',
    );
    expect(found.map(({ key, parts }) => parts ?? key)).toEqual([['status.', ''], ['a', ''], 'c.d']);
  });

  it('takes the first of two choices for no name of the other', () => {
    const read = (text: string) =>
      html.read(text, 'a.blade.php').sites.map((site) => [site.text, site.context]);
    const shared = { use: 'value', callee: 'section', argument: 1 };
    expect(read("@section('a', $b ? 'Нэг' : 'Хоёр')").slice(1)).toEqual([
      ['Нэг', shared],
      ['Хоёр', shared],
    ]);
    const [, named] = read("@section('a', ['b' => 'Нэг'])").at(-1)!;
    expect(named).toEqual({ use: 'value', property: 'b' });
  });

  it('makes one sentence of a text with inline tags, and none of two links', () => {
    expect(chains.filter(({ kind }) => kind === 'markup').map(pieces)).toEqual([
      'Та |<b>|{0}|</b>| гэж бүртгүүлсэн\u00a0байна.|<br/>|Баярлалаа',
    ]);
    expect(sentences('<p><b>Нэр</b> <i>овог</i> байна</p>')).toEqual(['<b>|Нэр|</b>| |<i>|овог|</i>| байна']);
    expect(sentences('<p><i class="x"></i> Хадгалах <img src="a"></p>')).toEqual([]);
    expect(sentences('<div>Нэг<p>хоёр</p>гурав <b>дөрөв</div>тав')).toEqual([]);
    expect(sentences('<a>Нэг <b>хоёр</b><p>гурав</p></a>')).toEqual(['Нэг |<b>|хоёр|</b>']);
  });

  it('escapes as much as the place needs', () => {
    expect(html.write(site('Баярлалаа'), 0, 'ສະບາຍດີ <b> & {{x}} "a"')).toBe(
      'ສະບາຍດີ &lt;b&gt; &amp; &#123;{x}} "a"',
    );
    expect(html.write(site('Баярлалаа'), 0, ' a  b\n')).toBe('&#32;a&#32; b&#10;');
    expect(html.write(site('Та '), 0, 'ທ່ານ ')).toBe('ທ່ານ ');
    expect(html.write(site('Тайлбар "энд"'), 0, `a'b"`)).toBe('a&#39;b"');
    expect(html.write(site('Илгээх'), 0, 'ສົ່ງ')).toBe('ສົ່ງ');
    expect(html.write(site('Илгээх'), 0, 'ສົ່ງ ໄປ')).toBe('"ສົ່ງ ໄປ"');
    expect(html.write(site('Хадгалах'), 0, "a'</script>")).toBe("a\\'\\u003C/script>");
    expect(html.write(site('Хадгалах'), 0, '{{ a }} {% b %} { c }')).toBe(
      '\\u007B{ a }} \\u007B% b %} { c }',
    );
    const [holed] = html.read('<script>a("Нэг {{ b }}")</script>', 'a.html').sites;
    expect(html.write(holed!, 0, '{{ b }} нэг')).toBe('{{ b }} нэг');
    expect(html.write(site('Байгууллага'), 0, '</script>')).toBe('\\u003C/script>');
    expect(html.write(site('Устгах "уу"?'), 0, `"a'`)).toBe(`&quot;a\\'`);
    expect(html.write(site('Мэндчилгээ'), 0, 'a --> b')).toBeNull();
    expect(html.write(site('Нээлттэй'), 0, 'a }} b')).toBeNull();
  });

  it('hides no expression behind entities where a page decodes them first, as Angular does', () => {
    const page = html.read('<p title="Нэг">Та {{ a }} байна</p>', 'a.component.html');
    const [title, text] = page.sites;
    const written = ['{{ b }}', 'a {', '{ b }'].map((said) => [
      html.write(title!, 0, said),
      html.write(text!, 0, said),
    ]);
    expect(written).toEqual([
      [null, null],
      ['a &#123;', null],
      ['&#123; b &#125;', '&#123; b &#125;'],
    ]);
  });

  it('takes a binding without a literal for no text', () => {
    const uses = (text: string) => html.read(text, 'a.html').sites.map(({ context }) => context.use);
    expect(uses('<p [a]="!b ? c : d" :e="f" (g)="h()">')).toEqual(['syntax', 'syntax', 'syntax']);
    expect(uses(`<p [a]="'b'" ng-bind-template="Нэг {{ c }}">`)).toEqual(['value', 'value']);
  });

  it('writes no quote with a backslash where Angular would look for a comment behind it', () => {
    const [site] = html.read(`<p [a]="'Нэг'">`, 'a.html').sites;
    expect(html.write(site!, 0, "'a' // b")).toBe('\\u0027a\\u0027 // b');
    expect(html.write(site!, 0, "'a' / b")).toBe("\\'a\\' / b");
  });

  it('takes any text in any place', () => {
    expectRoundTrip(html, 'a.html', SAMPLE, `<>&;"'{}[]()$#%=/\\-!?\u00a0\r\t`);
    expectRoundTrip(
      html,
      'a.xhtml',
      '<p a="{{b}}" c={{d}}x>{{e}}<br/> f<script src="g"/>h {{i}}</p>',
      '{}[]<>&\'"= ',
    );
  });

  it.each([
    '<p',
    '<p a',
    '<p a=',
    '<p a="',
    '</',
    '<!--',
    '<!-- a',
    '<script>',
    '<script>a = "</scr',
    '<% a',
    '{{ a',
    '<a <b> c="{{ "x" }}">',
    '</p></p><p></b>',
    '<svg><title>a</title><script>b("c")</script></svg>',
    '<p>a < b<c</p>',
    '<title>a <b> c',
    '<?php echo "a" ?><?xml version="1.0"?>',
  ])('reads what is broken: %j', (text) => {
    const reading = html.read(text, 'a.html');
    for (const { span } of reading.sites) expect(span.end).toBeLessThanOrEqual(text.length);
    expect(() => reading.shape()).not.toThrow();
  });

  it('is stopped by no depth and no length', () => {
    expect(html.read('<div><b>a '.repeat(50_000), 'a.html').sites).toHaveLength(50_000);
    expect(html.read('<b>'.repeat(50_000) + '</i>'.repeat(50_000), 'a.html').sites).toEqual([]);
    expect(html.read('{{ <% ${ [[${ '.repeat(20_000), 'a.html').sites).toHaveLength(1);
    expect(html.read(' '.repeat(50_000_000), 'a.html').diagnostics).toEqual([{ fault: 'too-large', at: 0 }]);
  });
});

function holesOf(text: string): readonly string[] {
  return html.read(`<p>${text}</p>`, 'a.html').sites.flatMap(({ holes }) => holes.map(({ name }) => name));
}

function sentences(text: string): readonly string[] {
  return html.read(text, 'a.html').chains.map(pieces);
}

function pieces(chain: Chain): string {
  const words = chain.pieces.map((piece) => {
    if (piece.kind === 'site') return piece.site.text;
    if (piece.kind === 'hole') return '{}';
    return { open: `<${piece.name}>`, close: `</${piece.name}>`, void: `<${piece.name}/>` }[piece.kind];
  });
  return words.join('|');
}

describe('blocks of code in a page of Razor', () => {
  const textsOf = (page: string) =>
    html.read(page, 'a.cshtml').sites.map(({ kind, text, context }) => `${kind} ${context.use} ${text}`);

  it('are C#, and markup among their statements is the page’s', () => {
    const page = [
      '@foreach (var row in Model.Rows.Where(row => row.Kind == "Гомдол"))',
      '{',
      '    var note = row.Count > 1 ? "Олон" : "Нэг";',
      '    <p title="@(row.Name ?? "Нэргүй")">Нийт @row.Count мөр</p>',
      '    @:Шинэ <b>мөр</b>',
      '}',
      'Төгсгөл',
    ].join('\n');
    expect(textsOf(page)).toEqual([
      'string compared Гомдол',
      'string value Олон',
      'string value Нэг',
      'attribute value {0}',
      'string value Нэргүй',
      'text value Нийт {0} мөр',
      'text value Шинэ ',
      'text value мөр',
      'text value Төгсгөл',
    ]);
  });

  it.each([
    ['@if (a) { <p>Нэг</p> } else if (b == "Хоёр") { <p>Хоёр</p> } else { F("Гурав"); }', 'compared Хоёр'],
    [
      '@try { F("Нэг"); } catch (E e) when (e.Code == "Хоёр") { <p>Хоёр</p> } finally { F("Гурав"); }',
      'Гурав',
    ],
    ['@do { <p>Нэг</p> } while (a.Kind != "Хоёр");<p>Гурав</p>', 'compared Хоёр'],
    ['@using (Html.BeginForm("Нэг")) { <input value="Хоёр" /> @Html.Label("Гурав") }', 'Гурав'],
    ['@lock (key) { var a = "Нэг"; } <p>Хоёр</p><p>Гурав</p>', 'value Нэг'],
    ['@while (F("Нэг")) { <p>Хоёр @if (b) { <b>Гурав</b> }</p> }', 'text value Гурав'],
    ['<p>@switch (a) { case "Нэг": <b>Хоёр</b> break; default: F("Гурав"); break; }</p>', 'compared Нэг'],
  ])('%s', (page, part) => {
    const texts = textsOf(page).join('\n');
    expect(texts).toContain(part);
    for (const word of ['Нэг', 'Хоёр', 'Гурав']) expect(texts).toContain(word);
    expect(texts).not.toMatch(/[{}();]/);
  });

  it('go on behind marks of what may be null', () => {
    expect(textsOf('<p>@Model.Data!.Rows![0]?.Name</p><p>Сайн уу @name!</p>')).toEqual([
      'text value {0}',
      'text value Сайн уу {0}!',
    ]);
  });

  it('end a sentence, wherever they stand', () => {
    const { chains } = html.read(
      '<p><b>Нэг</b>@if (a) { <i>Хоёр</i> <i>Гурав</i> }<b>Дөрөв</b></p>',
      'a.cshtml',
    );
    expect(chains).toEqual([]);
  });

  it('begin no element in a comment', () => {
    expect(textsOf('@if (a) { F("Нэг"); // <\n}<p>Хоёр</p>')).toEqual([
      'string value Нэг',
      'comment value <',
      'text value Хоёр',
    ]);
  });

  it('part no text from a line of text, whatever white space that is of', () => {
    expect(textsOf('@if (a)\n{\n  @:\v\n}\n')).toEqual(['text value \v']);
  });

  it('are left as they are where they have no end', () => {
    expect(textsOf('@if (a) { <p>Нэг\n<b>Хоёр</b>')).toContain('text value Хоёр');
  });
});
