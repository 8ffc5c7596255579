import { describe, expect, it } from 'vitest';
import { mergeConfigMap } from '../../src/scaffold/merge-config-map.ts';
import { parseConfigMap } from '../../src/scaffold/parse-config-map.ts';
import { renderConfigMap } from '../../src/scaffold/render-config-map.ts';
import { surveyConfig } from '../../src/scaffold/survey-config.ts';
import { fixtureDonor } from './fixture-donor.ts';

const surface = surveyConfig(fixtureDonor('service'));
const map = mergeConfigMap('service', surface, { donors: {} });
const text = renderConfigMap(map);

function parsed(source: string) {
  const { map: found, faults } = parseConfigMap(source, 'config.map.yaml');
  expect(faults).toEqual([]);
  return found!;
}

describe('config.map.yaml', () => {
  it('comes back as it was written', () => {
    expect(parsed(text)).toEqual(map);
    expect(renderConfigMap(map, text)).toBe(text);
    expect(text).toContain('value-from: time.zones as iana');
  });

  it('keeps what people wrote, comments too', () => {
    const edited = text
      .replace('    PAYON_URL:\n', '    # the bank says so\n    PAYON_URL:\n')
      .replace(/(PAYON_URL:\n(?: {6}.*\n)*? {6}value:)\n/, '$1 https://pay.example.la # by letter\n')
      .replace(/(PORT:\n {6}class: )infra/, '$1tuning');
    const again = mergeConfigMap('service', surface, parsed(edited));
    const rendered = renderConfigMap(again, edited);
    expect(rendered).toBe(edited);
    expect(again.donors['service']?.find(({ name }) => name === 'PORT')?.class).toBe('tuning');
    expect(again.donors['service']?.find(({ name }) => name === 'PAYON_URL')?.value).toBe(
      'https://pay.example.la',
    );
  });

  it('adds what is new in its place, and marks what is gone', () => {
    const less = surveyConfig(fixtureDonor('service').filter(({ path }) => path !== 'Dockerfile'));
    const gone = mergeConfigMap('service', less, map);
    expect(gone.donors['service']?.filter(({ isGone }) => isGone).map(({ name }) => name)).toEqual([
      'EMONGOLIA_ENV',
    ]);
    expect(parsed(renderConfigMap(gone, text))).toEqual(gone);
    const back = mergeConfigMap('service', surface, gone);
    expect(back).toEqual(map);
    const added = renderConfigMap(map, renderConfigMap(mergeConfigMap('service', less, { donors: {} })));
    expect(Object.keys(parsed(added).donors['service']!)).toEqual(Object.keys(map.donors['service']!));
    expect(parsed(added)).toEqual(map);
  });

  it('follows the donor where nobody touched a proposal', () => {
    const older = map.donors['service']!.map((entry) =>
      entry.name === 'PORT' ? { ...entry, disposition: 'ask' as const } : entry,
    );
    const base = { donors: { service: older } };
    const disposition = (merged: typeof map) =>
      merged.donors['service']?.find(({ name }) => name === 'PORT')?.disposition;
    expect(disposition(mergeConfigMap('service', surface, base, base))).toBe('keep');
    expect(disposition(mergeConfigMap('service', surface, base, map))).toBe('ask');
  });

  it('leaves other donors alone', () => {
    const both = mergeConfigMap('portal', surveyConfig(fixtureDonor('portal')), map);
    expect(both.donors['service']).toEqual(map.donors['service']);
    expect(Object.keys(parsed(renderConfigMap(both, text)).donors)).toEqual(['portal', 'service']);
  });

  it.each([
    ['version: 2\ndonors: {}', 'data-bad-value', 1],
    ['version: 1\ndonors:\n  a:\n    X: {class: infra}', 'data-missing-key', 4],
    ['version: 1\ndonors:\n  a:\n    X: {class: thing, disposition: ask}', 'data-bad-value', 4],
    [
      'version: 1\ndonors:\n  a:\n    X:\n      class: infra\n      disposition: ask\n      colour: red',
      'data-unknown-key',
      7,
    ],
    [
      'version: 1\ndonors:\n  a:\n    X: {class: infra, disposition: derived, value-from: moon.phase}',
      'data-bad-value',
      4,
    ],
  ])('says where it is wrong: %s', (source, code, line) => {
    const { map: found, faults } = parseConfigMap(source, 'config.map.yaml');
    expect(found).toBeNull();
    expect(faults.map((fault) => [fault.code, fault.place.line])).toEqual([[code, line]]);
  });
});
