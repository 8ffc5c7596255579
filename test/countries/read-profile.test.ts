import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_KEYS } from '../../src/countries/fact-schemas.ts';
import { layerProfiles } from '../../src/countries/layer-profiles.ts';
import { profileFindings } from '../../src/countries/profile-findings.ts';
import { readProfile } from '../../src/countries/read-profile.ts';
import type { Profile } from '../../src/model/profile.ts';

const HEAD = 'schema: saphan.country/1\ncountry: LA\n';

function shipped(country: string): Profile {
  const { profile, faults } = readProfile(
    readFileSync(`templates/countries/${country}.yaml`, 'utf8'),
    country,
  );
  expect(faults).toEqual([]);
  return profile!;
}

describe('the shipped countries', () => {
  const countries = readdirSync('templates/countries').filter((name) => name.endsWith('.yaml'));
  it.each(countries.map((name) => name.slice(0, -5)))(
    '%s: every fact that has a value has a source and a status',
    (country) => {
      for (const fact of Object.values(shipped(country).facts)) {
        expect(fact.value === null).toBe(fact.status === 'unknown');
        if (fact.value !== null) expect(fact.sources.length).toBeGreaterThan(0);
        expect(fact.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    },
  );

  it('know what is derived for Laos, and do not take over what packages have wrong', () => {
    const { facts } = shipped('la');
    expect(facts['time.zones']?.value).toEqual(['Asia/Vientiane']);
    expect(facts['currency.code']?.value).toBe('LAK');
    expect(facts['currency.minorUnitsIso4217']?.value).toBe(2);
    expect(facts['currency.minorUnitsCldr']?.value).toBe(0);
    const regions = facts['adminDivisions.regions']?.value ?? [];
    expect(regions.map(({ iso }) => iso)).toContain('LA-XS');
    expect(regions.map(({ iso }) => iso)).not.toContain('LA-XN');
    expect(regions).toHaveLength(18);
  });

  it('have every district in a province, each code once, 11 of them disputed', () => {
    const { facts } = shipped('la');
    const districts = facts['adminDivisions.districts']?.value ?? [];
    const regions = new Set(facts['adminDivisions.regions']?.value?.map(({ iso }) => iso));
    expect(districts).toHaveLength(148);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(148);
    expect(districts.filter(({ region }) => !regions.has(region))).toEqual([]);
    expect(districts.filter(({ disputed }) => disputed !== undefined)).toHaveLength(11);
  });

  it('list what nobody knows', () => {
    const unknown = profileFindings(shipped('la'), 'la.yaml').filter(({ code }) => code === 'fact-unknown');
    expect(unknown.map(({ args }) => ('fact' in args ? args.fact : ''))).toEqual([
      'identity.emblem',
      'address.postalCodeByDistrict',
      'documents.nationalIdFormat',
      'documents.passportFormat',
      'documents.taxIdFormat',
    ]);
  });

  it('list what nobody confirmed, and each fact at most once', () => {
    const found = profileFindings(shipped('la'), 'la.yaml').map(({ args }) =>
      'fact' in args ? args.fact : '',
    );
    expect(found).toContain('emergency.fire');
    expect(found).not.toContain('currency.code');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('readProfile', () => {
  it('takes a plain value as the answer of those who deploy', () => {
    const { profile } = readProfile(`${HEAD}currency: {symbol: K}\n`, 'country/la.yaml');
    expect(profile?.facts['currency.symbol']).toEqual({ value: 'K', status: 'official', sources: [] });
  });

  it('lays a workspace over the built-in facts, fact by fact', () => {
    const { profile } = readProfile(`${HEAD}documents: {taxIdFormat: '\\d{12}'}\n`, 'country/la.yaml');
    const layered = layerProfiles(shipped('la'), profile!);
    expect(layered.facts['documents.taxIdFormat']?.value).toBe('\\d{12}');
    expect(layered.facts['currency.code']?.value).toBe('LAK');
    const open = profileFindings(layered, 'country/la.yaml').map(({ args }) =>
      'fact' in args ? args.fact : '',
    );
    expect(open).not.toContain('documents.taxIdFormat');
  });

  it.each([
    ['phone: {callingCode: 856}', 'data-wrong-type', 3, 22],
    ['phone:\n  callingCode: {value: 856, status: package}', 'data-wrong-type', 4, 24],
    ['currency: {code: kip}', 'data-bad-value', 3, 18],
    ['currency: {colour: red}', 'data-unknown-key', 3, 20],
    ['kurrency: {code: LAK}', 'data-unknown-key', 3, 11],
    ['currency: {code: {value: LAK, status: sure}}', 'data-bad-value', 3, 39],
    ['time: {zones: [Vientiane]}', 'data-bad-value', 3, 16],
    ['currency: {code: LAK\ntime: {}', 'data-syntax', 4, 1],
    ['currency: {code: LAK}\ncurrency: {code: LAK}', 'data-doubled-key', 4, 1],
  ])('says where %s is wrong', (body, code, line, column) => {
    const { profile, faults } = readProfile(`${HEAD}${body}\n`, 'country/la.yaml');
    expect(profile).toBeNull();
    expect(faults[0]).toMatchObject({ code });
    expect(faults[0]?.place).toMatchObject({ path: 'country/la.yaml', line });
    if (code !== 'data-syntax') expect(faults[0]?.place.column).toBe(column);
  });

  it('asks for the schema and the country', () => {
    const { faults } = readProfile('currency: {code: LAK}\n', 'x.yaml');
    expect(faults.map(({ code, args }) => [code, 'key' in args && args.key])).toEqual([
      ['data-missing-key', 'schema'],
      ['data-missing-key', 'country'],
    ]);
  });

  it('names the keys that there are', () => {
    const { faults } = readProfile(`${HEAD}currency: {colour: red}\n`, 'x.yaml');
    expect(faults[0]?.args).toMatchObject({
      known: 'code, symbol, name, words, minorUnitsIso4217, minorUnitsCldr',
    });
  });

  it('has a schema for each fact', () => {
    expect(new Set(FACT_KEYS).size).toBe(FACT_KEYS.length);
  });
});
