// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts that are read.
import { describe, expect, it } from 'vitest';
import { typescript } from '../../src/languages/typescript.ts';

const read = (text: string) => typescript.read(text, 'a.ts');
const textsOf = (text: string) => read(text).sites.map((site) => site.text);
const component = (template: string) => `@Component({ template: ${template} }) class A {}`;

describe('a page in a literal', () => {
  it.each<readonly [string, readonly string[]]>([
    [component('`<h1 title="Нэг">Хоёр {{ n }}</h1>`'), ['Нэг', 'Хоёр {0}']],
    [component('`@if (a > 1) {\n  Нэг\n} @else {\n  Хоёр\n}\n`'), ['Нэг', 'Хоёр']],
    [component('"<b>Нэг \\"хоёр\\"</b>\\n<p>\\u0413урав</p>"'), ['Нэг "хоёр"', 'Гурав']],
    [component('`<p>${NAME} \\`нэг\\` \\${x}</p>`'), ['{0} `нэг` {1}']],
    ['html`<p>Нэг ${n} &amp; ${a ? html`<b>хоёр</b>` : "гурав"}</p>`', ['Нэг {0} & {1}', 'хоёр', 'гурав']],
    ['html`<${Card} title="Нэг" .rows=${rows}>Хоёр</${Card}>`', ['Нэг', 'Хоёр']],
    // Components of Vue and AngularJS.
    ["export default { props: {}, template: '<p>Нэг</p>' }", ['Нэг']],
    ["app.component('a', { template: '<p title=\"Нэг\"></p>' })", ['a', 'Нэг']],
    ["const a = { template: '<p>Нэг</p>', subject: 'b' }", ['<p>Нэг</p>', 'b']],
    // What has no hole of its own cannot be written without the script's.
    ['html`<!-- Нэг ${a} --><style>${b}</style><p>Хоёр</p>`', ['Хоёр']],
    // No page: a part of one, another property, a library that reads no entity.
    [component("'<p>Нэг' + '</p>'"), ['<p>Нэг', '</p>']],
    ["@Component({ templateUrl: '<p>' }) class A {}", ['<p>']],
    ["import { html } from 'htm/preact'; html`<p>Нэг</p>`", ['<p>Нэг</p>']],
  ])('%s', (text, expected) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(textsOf(text)).toEqual(expected);
  });

  it('takes marks of the page and of the literal', () => {
    const text = component('`<p title="a">b ${c}</p>`');
    const said = ['"`${x}\\', '<i> { y } `$'];
    const { sites } = read(text);
    const edits = sites.map((site, at) => ({
      ...site.segments[0]!,
      text: typescript.write(site, 0, said[at]!)!,
    }));
    const written = edits.reduceRight(
      (all, { start, end, text: own }) => all.slice(0, start) + own + all.slice(end),
      text,
    );
    expect(textsOf(written)).toEqual([said[0], `${said[1]}{0}`]);
    expect(read(written).shape()).toBe(read(text).shape());
  });

  it('calls a hole as the script does, and shows another page by its shape', () => {
    const [site] = read('html`<p>Нэг ${this.user.name}</p>`').sites;
    expect(site?.holes).toEqual([{ name: 'this.user.name', span: { start: 12, end: 29 } }]);
    expect(read('html`<p>a</p>`').shape()).not.toBe(read('html`<b>a</b>`').shape());
  });

  it('finds the look-ups in it, where they stand', () => {
    const text = component('`<p i18n="@@a.b">Нэг \\` {{ \'c.d\' | translate }}</p>`');
    expect(read(text).keys.map(({ key, span }) => [key, text.slice(span.start, span.end)])).toEqual([
      ['a.b', expect.stringContaining('a.b')],
      ['c.d', "'c.d'"],
    ]);
  });
});
