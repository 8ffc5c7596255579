import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModules } from '../../src/countries/read-modules.ts';
import { readProfile } from '../../src/countries/read-profile.ts';
import { attach } from '../../src/model/attach.ts';
import type { Decision } from '../../src/model/decision.ts';
import { FACT_KINDS, type FactRules } from '../../src/model/facts.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { settleFacts } from '../../src/rebrand/facts/settle-facts.ts';
import { surveyFacts } from '../../src/rebrand/facts/survey-facts.ts';
import { worldLists } from '../../src/rebrand/facts/world-lists.ts';
import { factSettings } from '../../src/transfer/country-facts.ts';
import { decode } from '../../src/transfer/decode.ts';

const CODES = ['USD', 'EUR', 'CNY', 'RUB', 'JPY', 'KRW', 'KZT', 'GBP', 'CHF', 'LAK', 'MNT'];
const ZONES = 'Tokyo Seoul Ulaanbaatar Vientiane Bangkok Dhaka Dubai Kabul Manila Tashkent'
  .split(' ')
  .map((city) => `Asia/${city}`);
const LANGUAGES =
  'en de fr es it pt nl sv da fi no pl cs sk hu ro bg el tr uk ru kk mn ja ko zh lo th vi'.split(' ');
const COUNTRIES =
  'Austria Belgium Bulgaria Canada Chile China Denmark Finland France Germany Greece Hungary India Italy Japan Laos Mongolia Norway Poland Spain Sweden'.split(
    ' ',
  );

describe('lists of the world', () => {
  it.each([
    [
      'an enum of TypeScript',
      `export enum Money {\n${CODES.map((code) => `  ${code} = '${code}',\n`).join('')}}\n`,
    ],
    [
      'an enum of Java',
      `enum Money {\n${CODES.map((code, i) => `  ${code}(${i}, "x (y)")`).join(',\n')};\n}\n`,
    ],
    [
      'JSON with records',
      JSON.stringify(
        CODES.map((code) => ({ code, name: { en: code.toLowerCase() } })),
        null,
        2,
      ),
    ],
    [
      'rows of SQL',
      CODES.map((code) => `INSERT INTO money (code, name) VALUES ('${code}', 'x');\n`).join(''),
    ],
    ['one row of SQL', `INSERT INTO money VALUES\n${CODES.map((code) => `('${code}', 1)`).join(',\n')};\n`],
    ['CSV', `code,name\n${CODES.map((code) => `${code},x\n`).join('')}`],
    ['YAML', `money:\n${CODES.map((code) => `  - ${code}\n`).join('')}default: MNT\n`],
    ['a list of Python', `MONEY = [${CODES.map((code) => `"${code}"`).join(', ')}]\n\nDEFAULT = "MNT"\n`],
  ])('are told in %s, and end where they end', (_, text) => {
    const lists = worldLists(text);
    expect(lists.map(({ topic, count }) => [topic, count])).toEqual([['currencies', CODES.length]]);
    const [list] = lists;
    const last = Math.max(...CODES.map((code) => text.lastIndexOf(code, list!.end - 1)));
    expect(list!.end).toBe(last + 3);

    if (/default/i.test(text)) expect(list!.end).toBeLessThan(text.search(/default/i));
  });

  it.each([
    ['time-zones', JSON.stringify(ZONES)],
    ['languages', `const all = { ${LANGUAGES.map((tag) => `${tag}: 1`).join(', ')} };`],
    ['countries', COUNTRIES.map((name, i) => `${i};${name};x`).join('\n')],
    [
      'calling-codes',
      COUNTRIES.slice(0, 12)
        .map((_, i) => `{ dial_code: '+${370 + i}' }`)
        .join(','),
    ],
  ])('are told of %s', (topic, text) => {
    expect(worldLists(text).map((list) => list.topic)).toContain(topic);
  });

  it.each([
    ['a few codes', `const accepted = ['USD', 'EUR', 'MNT'];`],
    ['words of SQL', 'SELECT ALL FROM t WHERE a IS NULL AND b IN (1) OR NOT c AS d BY e TO f NO g IF h;'],
    ['numbers', JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ rem: 350 + i })))],
    ['codes far apart', CODES.map((code) => `${code}${' '.repeat(500)}`).join('')],
  ])('are not seen in %s', (_, text) => {
    expect(worldLists(text)).toEqual([]);
  });
});

const REPLACE_ALL: FactRules = {
  currency: 'replace',
  phone: 'replace',
  timezone: 'replace',
  locale: 'replace',
  country: 'replace',
};

const MODULES = readModules(readFileSync('templates/modules/mn.yaml', 'utf8'), 'mn');

function profile(country: string) {
  return readProfile(readFileSync(`templates/countries/${country}.yaml`, 'utf8'), country).profile!;
}

function verdicts(path: string, text: string, from = 'mn', decisions: readonly Decision[] = []) {
  const settings = factSettings(
    {
      donor: profile(from),
      modules: MODULES,
      recipient: profile('la'),
      rules: REPLACE_ALL,
      protect: [],
      world: EMPTY_WORLD,
      decisions: [],
      id: 'd',
    },
    [path],
  );
  const facts = surveyFacts(decode(path, '', Buffer.from(text)), settings);
  const decided = { decided: attach(decisions, 'fact'), donor: 'd' };
  const settled = settleFacts(facts === null ? [] : [facts], REPLACE_ALL, decided);
  return settled.findings.map(({ code, args }) => [
    code,
    'kind' in args ? args.kind : '',
    'why' in args ? args.why : '',
  ]);
}

describe('facts of a country', () => {
  it.each([
    ['fact-replaced', 'currency', '', `const a = { currency: 'MNT' };`],
    ['fact-replaced', 'currency', '', '<b>{{ total }}₮</b>'],
    ['fact-open', 'currency', 'unsure', `const a = 'MNT';`],
    ['fact-open', 'currency', 'member', 'const a = Wallet.MNT;'],
    ['fact-open', 'currency', 'key', `const currency = { MNT: 1 };`],
    ['fact-open', 'currency', 'target-beside', `const currencies = ['LAK', 'MNT'];`],
    ['fact-left', 'currency', 'comment', '// amounts are in MNT'],
    ['fact-left', 'currency', 'inside-word', 'const statValueMNT = 1;'],
    ['fact-left', 'currency', 'translated', `const a = 'зуун төгрөгийн';`],
    ['fact-replaced', 'timezone', '', 'ENV TZ=Asia/Ulaanbaatar'],
    ['fact-replaced', 'timezone', '', '@JsonFormat(timezone = "Asia/Ulaanbaatar")'],
    ['fact-open', 'timezone', 'in-text', `const help = 'Use UTC, Asia/Ulaanbaatar or another';`],
    ['fact-replaced', 'phone', '', `const a = '+976';`],
    ['fact-open', 'phone', 'number-length', 'const phone = /^(\\+976)?\\d{8}$/;'],
    ['fact-open', 'phone', 'example-number', `const hint = 'phone: +976 9911 2233';`],
    ['fact-replaced', 'locale', '', `n.toLocaleString('mn-MN')`],
    ['fact-open', 'locale', 'catalog-language', `const languages = ['en', 'mn'];`],
    ['fact-replaced', 'country', '', `<PhoneInput defaultCountry="MN" />`],
    ['fact-open', 'country', 'compared', `if (country === 'MN') {}`],
    ['fact-open', 'register', 'other-form', 'const re = /^[А-ЯЁӨҮ]{2}\\d{8}$/;'],
    ['fact-open', 'register', 'other-form', 'const re = "^[а-яА-Яөү][а-яА-Яөү][0-9]{8}$";'],
    ['fact-open', 'register', 'other-form', 'Pattern.compile("[\\u0410-\\u042F]{2}\\\\d{8}")'],
    ['fact-open', 'register', 'personal-data', `const who = 'УБ99010112';`],
    ['fact-open', 'hosts', 'state-host', `const a = 'https://tax.gov.mn/api';`],
    ['fact-left', 'hosts', 'wire', '<a xmlns="http://xyp.gov.mn/ns"/>'],
    ['fact-open', 'provinces', 'reference-list', `const all = ['Увс', 'Ховд', 'Төв', 'Дорнод', 'Булган'];`],
  ])('%s, %s %s: %s', (code, kind, why, text) => {
    expect(verdicts('src/a.ts', text)).toEqual([[code, kind, why]]);
  });

  it('are left where a seal would break', () => {
    const sealed = 'currency: MNT\nsops:\n  mac: ENC[AES256_GCM,data:x]\n';
    expect(verdicts('values.yaml', sealed)).toEqual([['fact-left', 'currency', 'sealed-file']]);
    expect(verdicts('values.yaml', 'currency: MNT\n')).toEqual([['fact-replaced', 'currency', '']]);
  });

  it.each([
    'M976 12.976L9.76 0',
    'oklch(0.976 0.1 20)',
    'const price = 976;',
    'this.mnConfigs.column',
    'const id = "5976";',
    'const a = { MNTX: 1 }.amntb;',
  ])('are not seen in %s', (text) => {
    expect(verdicts('src/a.ts', text).filter(([code]) => code !== 'fact-left')).toEqual([]);
  });

  it('are questions where they go to a system that only the donor’s country has', () => {
    const text = `const invoice = { provider: 'qpay', currency: 'MNT' };`;
    expect(verdicts('src/a.ts', text)).toEqual([['fact-open', 'currency', 'country-module']]);
    expect(verdicts('src/ebarimt/a.ts', `currency: 'MNT'`)).toEqual([
      ['fact-open', 'currency', 'country-module'],
    ]);
  });

  it('are kept in files that nobody may change, and in those of other people', () => {
    const text = `{ "currency": "MNT" }`;
    expect(verdicts('package-lock.json', text)).toEqual([['fact-left', 'currency', 'lock-file']]);
    expect(verdicts('db/migrations/1.sql', `DEFAULT 'MNT'`)).toEqual([
      ['fact-left', 'currency', 'migration'],
    ]);
    expect(verdicts('src/a.test.ts', `currency: 'MNT'`)).toEqual([['fact-left', 'currency', 'test']]);
    expect(verdicts('docs/a.md', `currency: 'MNT'`)).toEqual([['fact-left', 'currency', 'docs']]);
  });

  it('follow from the profile of another country as well', () => {
    expect(verdicts('src/a.ts', `const a = { currency: 'UAH', timezone: 'Europe/Kiev' };`, 'ua')).toEqual([
      ['fact-replaced', 'currency', ''],
      ['fact-replaced', 'timezone', ''],
    ]);
    expect(verdicts('src/a.ts', `const passport = /^[А-ЯІЇЄҐ]{2}\\d{6}$/;\nphone('+380');`, 'ua')).toEqual([
      ['fact-open', 'register', 'other-form'],
      ['fact-replaced', 'phone', ''],
    ]);
  });

  it('are of kinds that a plan knows', () => {
    expect(Object.keys(REPLACE_ALL).every((kind) => FACT_KINDS.some((known) => known === kind))).toBe(true);
  });
});
