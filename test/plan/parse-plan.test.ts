import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import type { PlanFault } from '../../src/plan/plan-fault.ts';
import { EXAMPLE } from './example.ts';

const HEAD = `version: 1
donors:
  - { id: portal, source: ../portal }
country: { from: mn, to: la }
`;

/** Faults as `code line:column key=value…`, the arguments that the case names. */
function faultsOf(text: string, ...keys: string[]): string[] {
  return parsePlan(text, 'saphan.yaml').faults.map((fault: PlanFault) => {
    const args = keys.flatMap((key) => (fault.args[key] ? [`${key}=${fault.args[key]}`] : []));
    return [fault.code, `${fault.place.line}:${fault.place.column}`, ...args].join(' ');
  });
}

describe('a good plan', () => {
  test('is read whole', () => {
    const { plan, faults } = parsePlan(EXAMPLE, 'saphan.yaml');
    expect(faults).toEqual([]);
    expect(plan).toEqual({
      version: 1,
      donors: [
        {
          id: 'portal',
          source: 'https://git.example.mn/portal.git',
          ref: 'main',
          recipient: 'git@git.example.la:portal.git',
          agreement: 'docs/mou.pdf',
        },
      ],
      country: { from: 'mn', to: 'la' },
      languages: { source: 'mn', targets: ['lo'] },
      names: [
        { kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] },
        {
          kind: 'package',
          from: 'mn.gov.ema.emongolia',
          to: 'la.gov.mtc.elaos',
          aliases: ['mn.gov.itc.emongolia'],
        },
        { kind: 'domain', from: 'e-mongolia.mn', to: 'e-laos.gov.la', aliases: [] },
      ],
      protect: [
        { text: 'ITC_EMONGOLIA', reason: 'database schema of the donor' },
        { paths: ['**/vendor/**'], reason: 'not ours' },
      ],
      exclude: [{ paths: ['**/*.swp'], reason: 'editor swap files' }],
      redact: [{ paths: ['**/.env*'], keys: ['*_SECRET'], reason: 'their keys' }],
    });
  });

  test('may leave out what goes without saying, also as an empty section', () => {
    const { plan } = parsePlan(`${HEAD}names:\n  # - { from: a, to: b }\nexclude:\n`, 'saphan.yaml');
    expect(plan).toEqual({
      version: 1,
      donors: [{ id: 'portal', source: '../portal' }],
      country: { from: 'mn', to: 'la' },
      languages: { source: 'mn', targets: ['lo'] },
      names: [],
      protect: [],
      exclude: [],
      redact: [],
    });
  });

  test.each([
    ['swaps', `${HEAD}names:\n  - { from: alpha, to: beta }\n  - { from: beta, to: alpha }\n`],
    [
      'aliases of YAML',
      `${HEAD}exclude:\n  - { paths: &p ["*.a"], reason: r }\n  - { paths: *p, reason: r }\n`,
    ],
    ['a byte order mark and CRLF', `\uFEFF${EXAMPLE.replaceAll('\n', '\r\n')}`],
    ['Norway', HEAD.replace('mn, to: la', 'no, to: la').concat('languages: { source: nb, targets: [lo] }\n')],
    [
      'an exact spelling beside a word',
      `${HEAD}names:
  - { from: e-Mongolia, to: e-Laos }
  - { from: EMongolia, to: LaoPortal, kind: literal }\n`,
    ],
  ])('may hold %s', (_, text) => {
    expect(parsePlan(text, 'saphan.yaml').faults).toEqual([]);
  });
});

describe('YAML', () => {
  test.each<[string, string, string[], string[]]>([
    ['an open quote', 'version: 1\ncountry: "x\n', ['yaml-syntax 3:1'], []],
    ['two faults of the reader on a line', 'version: - 1\n', ['yaml-syntax 1:10'], []],
    ['a reserved character', 'version: @1\ndonors: `x`\n', ['yaml-syntax 1:10', 'yaml-syntax 2:9'], []],
    ['tabs', 'version: 1\ndonors:\n\t- id: a\n  \tsource: b\n', ['yaml-tab 3:1', 'yaml-tab 4:3'], []],
    ['a tab in brackets', 'country: {\n\tfrom: mn }\n', ['yaml-tab 2:1'], []],
    [
      'a doubled key',
      `${HEAD}version: 1\n`,
      ['yaml-duplicate-key 5:1 key=version first=1'],
      ['key', 'first'],
    ],
    ['an unknown alias', `${HEAD}names: *all\n`, ['yaml-alias 5:8 reason=unresolved'], ['reason']],
    ['an alias in itself', `${HEAD}names: &a [*a]\n`, ['yaml-alias 5:12 reason=circular'], ['reason']],
    [
      'a star that wants quotes',
      `${HEAD}exclude:\n  - { paths: [*.swp], reason: r }\n`,
      ['yaml-alias 6:15'],
      [],
    ],
    ['two documents', `${HEAD}---\nversion: 1\n`, ['yaml-documents 5:1'], []],
    ['YAML 1.1', `%YAML 1.1\n---\n${HEAD}`, ['yaml-version 1:1'], []],
    ['a tag of its own', `${HEAD}names: !mine []\n`, ['yaml-syntax 5:8'], []],
  ])('%s', (_, text, expected, keys) => {
    expect(faultsOf(text, ...keys)).toEqual(expected);
  });

  test('aliases that would fill the memory are refused', () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      const inner = i === 0 ? '"x"' : `*l${i - 1}`;
      return `l${i}: &l${i} [${Array(10).fill(inner).join(', ')}]`;
    });
    expect(faultsOf(`${levels.join('\n')}\n`, 'reason')).toEqual(['yaml-alias 2:10 reason=too-many']);
  });
});

describe('keys and types', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'nothing',
      '',
      ['missing-key 1:1 key=version', 'missing-key 1:1 key=donors', 'missing-key 1:1 key=country'],
      ['key'],
    ],
    ['only a comment', '# soon\n', ['missing-key 1:1', 'missing-key 1:1', 'missing-key 1:1'], []],
    ['a list', '- 1\n', ['wrong-type 1:1 expected=map got=list'], ['expected', 'got']],
    ['a text', 'hello\n', ['wrong-type 1:1 expected=map got=text'], ['expected', 'got']],
    [
      'a key mistyped',
      `${HEAD}nmaes: []\nextra: 1\n`,
      ['unknown-key 5:1 key=nmaes near=names', 'unknown-key 6:1 key=extra'],
      ['key', 'near'],
    ],
    [
      'a key mistyped inside',
      `${HEAD}names:\n  - from: a1\n    too: b1\n`,
      [
        'missing-key 6:5 key=to in=names',
        'unknown-key 7:5 key=too in=names near=to known=from, to, kind, aliases, only, spellings',
      ],
      ['key', 'in', 'near', 'known'],
    ],
    ['a key of objects', `${HEAD}__proto__: 1\nconstructor: 2\n`, ['unknown-key 5:1', 'unknown-key 6:1'], []],
    [
      'a number',
      `${HEAD}names:\n  - from: "+123"\n    to: +976\n`,
      ['wrong-type 7:9 got=number write=to: "+976"'],
      ['got', 'write'],
    ],
    [
      'true',
      `${HEAD}names:\n  - { from: yes1, to: true }\n`,
      ['wrong-type 6:23 got=boolean write=to: "true"'],
      ['got', 'write'],
    ],
    [
      'an empty value',
      `${HEAD}names:\n  - from: alpha\n    to:\n`,
      ['wrong-type 7:5 got=nothing write=to: e-Laos'],
      ['got', 'write'],
    ],
    [
      'a text for a list',
      `${HEAD}languages: { source: mn, targets: lo }\n`,
      ['wrong-type 5:35 expected=list write=targets: [lo]'],
      ['expected', 'write'],
    ],
    [
      'a number in a list',
      `${HEAD}exclude:\n  - paths: [1, "*.b"]\n    reason: r\n`,
      ['wrong-type 6:13 key=paths item=1 write="1"'],
      ['key', 'item', 'write'],
    ],
    [
      'a version in quotes',
      HEAD.replace('1', '"1"'),
      ['wrong-type 1:10 expected=number write=version: 1'],
      ['expected', 'write'],
    ],
    [
      'a country as text',
      HEAD.replace('{ from: mn, to: la }', 'mn'),
      ['wrong-type 4:10 write=country: { from: mn, to: la }'],
      ['write'],
    ],
    [
      'a country with one end',
      HEAD.replace(', to: la', ''),
      ['missing-key 4:1 key=to in=country write=to: la'],
      ['key', 'in', 'write'],
    ],
    [
      'protect without object',
      `${HEAD}protect:\n  - reason: r\n`,
      ['missing-key 6:5 key=text in=protect'],
      ['key', 'in'],
    ],
    [
      'languages that do not go without saying',
      HEAD.replace('mn,', 'be,'),
      ['missing-key 1:1 key=languages write=languages: { source: mn, targets: [lo] }'],
      ['key', 'write'],
    ],
    ['no reason', `${HEAD}exclude:\n  - paths: ["*.a"]\n`, ['missing-key 6:5 key=reason'], ['key']],
  ])('%s', (_, text, expected, keys) => {
    expect(faultsOf(text, ...keys)).toEqual(expected);
  });
});

const donor = (fields: string): string => HEAD.replace('id: portal, source: ../portal', fields);
const names = (...items: string[]): string =>
  `${HEAD}names:\n${items.map((item) => `  - { ${item} }\n`).join('')}`;
const exclude = (glob: string): string =>
  `${HEAD}exclude:\n  - paths: [ok, ¦${JSON.stringify(glob)}]\n    reason: r\n`;
const head = (from: string, to: string): string => HEAD.replace(from, to);

// ¦ marks where the fault is to be placed.
describe('values', () => {
  test.each<[string, string]>([
    [head(' 1', ' ¦2'), 'unknown-version version: 1'],
    [donor('id: ¦Portal, source: x'), 'donor-id id: portal'],
    [donor('id: ¦con, source: x'), 'donor-id-reserved id: donor-con'],
    [donor('id: portal, source: ¦" "'), 'blank'],
    [donor('id: portal, source: ¦--upload-pack=x'), 'leading-dash source: ./--upload-pack=x'],
    [donor('id: portal, source: ¦"ext::sh -c x"'), 'remote-helper'],
    [donor('id: portal, source: ¦"https://me:pw@h/x"'), 'password-in-url source: https://me@h/x'],
    [donor('id: portal, source: x, recipient: ¦-x'), 'leading-dash recipient: ./-x'],
    [donor('id: portal, source: x, ref: ¦a..b'), 'ref-name'],
    [donor('id: portal, source: x, agreement: ¦../mou.pdf'), 'path-outside'],
    [
      donor('id: portal, source: x, agreement: ¦"docs\\mou.pdf"'.replace('\\', '\\\\')),
      'glob-backslash agreement: docs/mou.pdf',
    ],
    [
      'version: 1\ndonors: ¦[]\ncountry: { from: mn, to: la }\n',
      'empty-list donors: [{ id: portal, source: https://git.example.mn/portal.git }]',
    ],
    [head('mn', '¦MN'), 'upper-case-country from: mn'],
    [head('to: la', 'to: ¦uk'), 'unknown-country to: gb'],
    [head('to: la', 'to: ¦xx'), 'unknown-country'],
    [`${HEAD}languages: { source: mn, targets: ¦[] }\n`, 'empty-list targets: [lo]'],
    [`${HEAD}languages: { source: ¦mongolian1, targets: [lo] }\n`, 'language-tag'],
    [`${HEAD}languages: { source: ¦mn_cyrl, targets: [lo] }\n`, 'language-spelling source: mn-Cyrl'],
    [`${HEAD}languages: { source: mn, targets: [¦la] }\n`, 'country-as-language lo'],
    [`${HEAD}languages: { source: mn, targets: [¦mn] }\n`, 'source-as-target'],
    [`${HEAD}languages: { source: mn, targets: [lo, en, ¦lo] }\n`, 'listed-twice'],
    [names('from: alpha, to: beta, kind: ¦Domain'), 'unknown-kind kind: domain'],
    [names('from: alpha, to: beta, kind: ¦zzz'), 'unknown-kind'],
    [`${HEAD}facts: { currency: ¦yes }\n`, 'unknown-choice'],
    [`${HEAD}texts: { missing: ¦donors }\n`, 'unknown-choice missing: donor'],
    [names('from: ¦"", to: beta'), 'empty'],
    [names('from: alpha, to: ¦""'), 'empty'],
    [names('from: alpha, to: ¦beta/x'), 'word-shape'],
    [names('from: mn.gov.ema, to: ¦la.gov.switch'), 'package-keyword to: la.gov.switch_'],
    [names('from: alpha, to: ¦alpha-two'), 'renames-itself'],
    [names('from: alpha, to: beta, aliases: [gamma, ¦"d/x"]'), 'word-shape'],
    [exclude(''), 'blank'],
    [exclude('/a'), 'glob-absolute a'],
    [exclude('a/../b'), 'glob-parent'],
    [exclude('a\\b'), 'glob-backslash a/b'],
    [exclude('a/'), 'glob-directory "a/**"'],
    [exclude('!a'), 'glob-negated'],
    [exclude('[a'), 'glob-brackets'],
    [exclude('+(a*)b'), 'glob-costly'],
    [`${HEAD}protect:\n  - { text: x, reason: ¦"  " }\n`, 'blank'],
    [`${HEAD}redact:\n  - { paths: ["*.e"], keys: [¦""], reason: r }\n`, 'blank'],
    [`${HEAD}exclude:\n  - { paths: ¦[], reason: r }\n`, 'empty-list paths: ["**/*.swp"]'],
  ])('%j: %s', (marked, expected) => {
    const before = marked.slice(0, marked.indexOf('¦')).split('\n');
    const { faults } = parsePlan(marked.replace('¦', ''), 'saphan.yaml');
    const shown = faults.map(({ code, args: { reason = '', write = '' } }) =>
      `${code} ${reason} ${write}`.trim(),
    );
    expect(shown).toEqual([`bad-value ${expected}`]);
    const place = { path: 'saphan.yaml', line: before.length, column: (before.at(-1) ?? '').length + 1 };
    expect(faults[0]?.place).toEqual(place);
  });

  test('a password is not repeated', () => {
    expect(JSON.stringify(parsePlan(donor('id: a, source: "https://me:s3cret@h/x"'), 'p'))).not.toContain(
      's3cret',
    );
  });
});

describe('doubles', () => {
  test.each<[string, string, string[]]>([
    [
      'donors',
      HEAD.replace('country', '  - { id: portal, source: ../other }\ncountry'),
      ['duplicate-donor 4:11 id=portal first=3'],
    ],
    [
      'names by their words',
      names('from: e-Mongolia, to: e-Laos', 'from: eMongolia, to: laos', 'from: EMONGOLIA, to: x1'),
      [
        'duplicate-name 7:13 name=eMongolia other=e-Mongolia first=6',
        'duplicate-name 8:13 name=EMONGOLIA other=e-Mongolia first=6',
      ],
    ],
    [
      'an alias and a name',
      names('from: alpha, to: beta, aliases: [gamma]', 'from: Gamma, to: delta'),
      ['duplicate-name 7:13 name=Gamma other=gamma first=6'],
    ],
    [
      'hosts in another case',
      names('from: e-mongolia.mn, to: e-laos.la', 'from: E-Mongolia.mn, to: x.la'),
      ['duplicate-name 7:13 name=E-Mongolia.mn other=e-mongolia.mn first=6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text, 'id', 'name', 'other', 'first')).toEqual(expected);
  });
});

test('all faults of a file come at once, in the order of the text', () => {
  const text = `version: 2
donors:
  - id: Portal
    source: ""
    refs: main
  - id: shop
    source: ../shop
  - id: shop
country:
  from: MN
names:
  - from: e-Mongolia
    to: +856
  - { from: eMongolia, to: laos }
  - { from: alpha, to: alpha-two, kind: words }
  - { from: beta, to: beta-two }
protect:
  - reason: ""
exclude:
  - paths: /x
redact:
  - paths: ["a/", "b\\\\c", 7]
    reason: why
    keys: x
names2: []
version: 2
`;
  expect(faultsOf(text, 'key', 'reason', 'id', 'name')).toEqual([
    'bad-value 3:9 key=id reason=donor-id',
    'bad-value 4:13 key=source reason=blank',
    'unknown-key 5:5 key=refs',
    'missing-key 8:5 key=source',
    'duplicate-donor 8:9 id=shop',
    'missing-key 9:1 key=to',
    'bad-value 10:9 key=from reason=upper-case-country',
    'wrong-type 13:9 key=to',
    'duplicate-name 14:13 name=eMongolia',
    'bad-value 15:41 key=kind reason=unknown-kind',
    'bad-value 16:23 key=to reason=renames-itself',
    'missing-key 18:5 key=text',
    'bad-value 18:13 key=reason reason=blank',
    'missing-key 20:5 key=reason',
    'wrong-type 20:12 key=paths',
    'bad-value 22:13 key=paths reason=glob-directory',
    'bad-value 22:19 key=paths reason=glob-backslash',
    'wrong-type 22:27 key=paths',
    'wrong-type 24:11 key=keys',
    'unknown-key 25:1 key=names2',
    'yaml-duplicate-key 26:1 key=version',
    'bad-value 26:10 key=version reason=unknown-version',
  ]);
});
