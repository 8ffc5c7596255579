// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs that are read.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { SiteContext } from '../../src/model/site.ts';
import { expectRoundTrip } from './round-trip.ts';

const read = (text: string, path = 'a.rb') => languageOf(path)!.read(text, path);
const textsOf = (text: string, path?: string) => read(text, path).sites.map((site) => site.text);

describe('literals of Ruby', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a = "б#{x + "в"}г\\u{434}"', ['б{0}гд', 'в']],
    ["a = 'б\\'в\\n'", ["б'в\\n"]],
    // Heredocs stand below, one after the other, and leave the rest of the line to be read.
    ["f(<<~A.strip, <<-B, 'в')\n    а\n      б\n  A\n  г\n  B\nd 'е'", ['в', 'а\n  б', '  г', 'е']],
    ["f(<<~'A')\n  а #{b} \\n\nA\n", ['а #{b} \\n']],
    ['f(<<~A)\n  а #{g "б"} в\nA\n', ['а {0} в', 'б']],
    // No heredoc: nothing closes it.
    ['a <<B\n"в"', ['в']],
    ['a = %(б (в) #{x}) + %q[д] + %w[е ж].first', ['б (в) {0}', 'д']],
    ['steps %(\n  б "#{x}"\n)\nf n % (\n  "в".size)', ['\n  б "{0}"\n', 'в']],
    ['a = b / 2 + c / "г".size', ['г']],
    ['a = b ? /г"/ : "д"', ['г"', 'д']],
    ['x % 3 == "б"', ['б']],
    ['a = /б # "\n  в/ix\nd "г"', ['б # "\n  в', 'г']],
    ['a = { б: "в", if: "г", "д": "е", :ж => "з" }', ['б', 'в', 'г', 'д', 'е', 'ж', 'з']],
    ['=begin\nа "б\n=end\nb "в"\n__END__\n"г', ['а "б', 'в']],
  ])('%s', (text, expected) => {
    const { sites, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(sites.map((site) => site.text)).toEqual(expected);
    for (const { span } of sites) expect(text.slice(span.start, span.end)).not.toBe('');
  });

  it('keeps the indentation of a heredoc that is taken off, whatever is written into it', () => {
    const refused = expectRoundTrip(
      languageOf('a.rb')!,
      'a.rb',
      'f <<~A\n  а\n    б #{c} в\nA\n',
      ' \t\n"#{}A',
    );
    expect(refused).toBeLessThan(60);
  });
});

type Wanted = { readonly [K in keyof SiteContext]?: SiteContext[K] | undefined };

describe('what stands around a text of Ruby', () => {
  it.each<readonly [string, Wanted]>([
    [
      'validates :name, presence: true, message: "Ө"',
      { callee: 'validates', property: 'message', argument: 2 },
    ],
    ['redirect_to x, notice: "Ө" if y', { callee: 'redirect_to', property: 'notice' }],
    ['redirect_to x, notice: y if z == "Ө"', { callee: undefined, use: 'compared' }],
    ['flash[:notice] = "Ө"', { property: 'notice', variable: 'flash' }],
    ['x["a"] = "b"\nlink_to "Ө", root', { callee: 'link_to', argument: 0, variable: undefined }],
    ['raise ArgumentError, "Ө" unless x', { statement: 'throw' }],
    ['errors.add :base, <<~A\n  Ө\nA\n', { callee: 'errors.add', argument: 1 }],
    [
      'class A\n def b\n  @c.each do |d|\n   e "Ө"\n  end\n end\nend',
      { type: 'A', function: 'b', callee: 'e' },
    ],
    [
      'class A\n def b\n  if c\n  end\n end\n D = "Ө"\nend',
      { type: 'A', function: undefined, variable: 'D' },
    ],
    ['case a\nwhen "Ө" then b\nend', { use: 'compared' }],
    ['case a\nwhen b then c "Ө"\nend', { use: 'value', callee: 'c' }],
    ['def a\n b\n ["Ө", c]\nend', { use: 'value' }],
    ['a["Ө"]', { use: 'index' }],
    ['a.include?("Ө")', { use: 'compared' }],
    ['require "Ө"', { use: 'syntax' }],
    ['f class: "Ө", end: 1', { callee: 'f', property: 'class' }],
  ])('%s', (text, wanted) => {
    const site = read(text).sites.find((each) => each.text === 'Ө');
    expect(site?.context).toMatchObject(
      Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)),
    );
    for (const [name, value] of Object.entries(wanted))
      if (value === undefined) expect(site?.context[name as keyof SiteContext]).toBeUndefined();
  });
});

describe('pages with Ruby', () => {
  it('reads its Ruby as one program, and the page around it', () => {
    const text =
      '<% if a == "б" %>\n  <p title="<%= t "x" %>">Нэг <%= user.name %></p>\n<% else %>\n  Хоёр\n<% end %>';
    const { sites, diagnostics } = read(text, 'a.html.erb');
    expect(diagnostics).toEqual([]);
    expect(sites.map((site) => site.text)).toEqual(['б', '{0}', 'x', 'Нэг {0}', 'Хоёр']);
    expect(sites[3]?.holes[0]?.name).toBe('user.name');
  });

  it('leaves alone what has code in it and no hole', () => {
    const text = '<!-- Нэг <%= a %> --><script>b("Хоёр <%= c %>", "Гурав")</script>Дөрөв';
    expect(textsOf(text, 'a.html.erb')).toEqual(['Гурав', 'Дөрөв']);
  });

  it('reads no page where there is none', () => {
    expect(textsOf('alert("<%= j "Нэг" %>");', 'a.js.erb')).toEqual(['Нэг']);
  });

  it('has its shape whatever its code says inside a tag', () => {
    const shape = (said: string) => read(`<p <%= f "${said}" %> class="a">`, 'a.html.erb').shape();
    expect(shape('б')).toBe(shape('бвгд'));
  });

  it('never ends the code by what it writes', () => {
    const erb = languageOf('a.html.erb')!;
    const { sites } = erb.read('<%= f "а" %>', 'a.html.erb');
    expect(erb.write(sites.find(({ text }) => text === 'а')!, 0, 'б %> в')).toBeNull();
  });
});
