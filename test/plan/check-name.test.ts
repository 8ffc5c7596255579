import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name, NameKind } from '../../src/model/plan.ts';
import { checkName } from '../../src/plan/check-name.ts';

function faultsOf(kind: NameKind, from: string, to: string, ...aliases: string[]): string[] {
  return checkName({ kind, from, to, aliases }).map(({ field, index, part, reason }) => {
    return [field === 'aliases' ? `aliases.${index}` : field, reason, part].filter(Boolean).join(' ');
  });
}

describe('names that may stand', () => {
  test.each<[NameKind, string, string]>([
    ['word', 'e-Mongolia', 'e-Laos'],
    ['word', 'И-Монгол', 'ອີ-ລາວ'],
    ['word', 'laos', 'e-laosian'],
    ['word', '976', '856'],
    ['word', 'Digital Mongolia', 'Digital_Laos'],
    ['package', 'mn.gov.ema.emongolia', 'la.gov.mtc.elaos'],
    ['package', 'mn.gov', 'elaos'],
    ['package', 'mn.gov.ema', 'mn.gov.ema2'],
    ['domain', 'e-mongolia.mn', 'e-laos.gov.la'],
    ['domain', 'цахим.мон', 'xn--q7ce6a.la'],
    ['domain', 'e-mongolia.mn', '10.0.0.25'],
    ['literal', '+976', '+856'],
    ['literal', '976', '+856 '],
    ['literal', 'EMongolia', 'LaoPortal'],
  ])('%s %s → %s', (kind, from, to) => {
    expect(faultsOf(kind, from, to)).toEqual([]);
  });
});

describe('names that may not', () => {
  test.each<[NameKind, string, string, string]>([
    ['word', '', 'beta', 'from empty'],
    ['word', 'alpha', '  ', 'to empty'],
    ['word', 'a', 'beta', 'from too-short 2'],
    ['word', 'al/pha', 'beta', 'from word-shape /'],
    ['word', 'alpha', "bet'a", "to word-shape '"],
    ['word', 'alpha', '-beta', 'to word-shape -'],
    ['word', 'alpha', 'be\u200bta', 'to word-shape \u200b'],
    ['word', 'alpha', 'be\nta', 'to control-character U+000A'],
    ['word', 'alpha', '3beta', 'to starts-with-digit 3'],
    ['word', 'alpha', '໓beta', 'to starts-with-digit ໓'],
    ['word', 'alpha', 'alpha', 'to unchanged alpha'],
    ['word', 'e-Mongolia', 'eMongolia', 'to unchanged e-Mongolia'],
    ['word', 'mongolia', 'mongolia-lao', 'to renames-itself mongolia'],
    ['word', 'eMongolia', 'newEMongolia2', 'to renames-itself eMongolia'],
    ['word', 'e-Mongolia', 'emongolia lao', 'to renames-itself e-Mongolia'],
    ['word', 'app', 'app2', 'to renames-itself app'],
    ['package', 'mn.gov.ema', 'la.gov.3mtc', 'to package-segment 3mtc'],
    ['package', 'mn.gov.ema', 'la.gov.e-laos', 'to package-segment e-laos'],
    ['package', 'mn.gov.ema', 'la.package.x', 'to package-keyword package'],
    ['package', 'mn.gov.ema', 'la.gov.', 'to package-segment'],
    ['package', 'mn.gov', 'la.mn.gov.x', 'to renames-itself mn.gov'],
    ['package', 'mn.gov', 'mn.gov', 'to unchanged mn.gov'],
    ['domain', 'e-mongolia.mn', 'e_laos.la', 'to host-label e_laos'],
    ['domain', 'e-mongolia.mn', '-e.la', 'to host-label -e'],
    ['domain', 'e-mongolia.mn', 'laos', 'to host-label laos'],
    ['domain', 'e-mongolia.mn', `${'x'.repeat(64)}.la`, `to host-label ${'x'.repeat(64)}`],
    ['domain', 'e-mongolia.mn', '1.2.3', 'to host-label 1.2.3'],
    ['domain', 'e-mongolia.mn', '10.0.0.256', 'to host-label 10.0.0.256'],
    ['domain', 'gov.mn', 'GOV.mn', 'to unchanged gov.mn'],
    ['domain', 'gov.mn', 'la.gov.mn', 'to renames-itself gov.mn'],
    ['literal', '+9', '+856', 'from too-short 3'],
    ['literal', '+976', '+976-856', 'to renames-itself +976'],
    ['literal', '+976', '', 'to empty'],
    ['literal', '+976', 'a\u0000', 'to control-character U+0000'],
    ['literal', '+976', '\ud800', 'to control-character U+D800'],
  ])('%s %j → %j', (kind, from, to, fault) => {
    expect(faultsOf(kind, from, to)).toEqual([fault]);
  });

  test('an alias is judged as its name is', () => {
    expect(faultsOf('word', 'alpha', 'beta', 'x', 'gamma', 'd/x', 'Beta')).toEqual([
      'aliases.0 too-short 2',
      'aliases.2 word-shape /',
      'to unchanged Beta',
    ]);
  });

  test('a digit may lead where every name of the thing has one', () => {
    expect(faultsOf('word', '1stop', '2stops', 'onestop')).toEqual(['to starts-with-digit 2']);
  });
});

test.each<[NameKind, string, string, string]>([
  ['package', 'mn.gov.ema', 'la.gov.e-laos', 'la.gov.e_laos'],
  ['package', 'mn.gov.ema', 'la/gov/mtc', 'la.gov.mtc'],
  ['package', 'mn.gov.ema', 'la.gov.', 'la.gov'],
  ['package', 'mn.gov.ema', 'la.3mtc.new', 'la._3mtc.new_'],
  ['package', 'mn.gov.ema', 'mn/gov.ema', ''],
  ['domain', 'e-mongolia.mn', 'https://me@e-laos.gov.la:8080/x', 'e-laos.gov.la'],
  ['domain', 'e-mongolia.mn', 'e_laos.la', 'e-laos.la'],
  ['domain', 'e-mongolia.mn', 'e-laos.la.', 'e-laos.la'],
  ['domain', 'e-mongolia.mn', 'e-laos', ''],
  ['domain', 'e-mongolia.mn', 'https://x.e-mongolia.mn/', ''],
  ['word', 'alpha', 'be/ta', ''],
])('%s: %s → %s, write %j', (kind, from, to, write) => {
  const [fault] = checkName({ kind, from, to, aliases: [] });
  expect(fault).toMatchObject({ field: 'to', value: to, write });
});

test('no accepted word can change the shape of an identifier', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const name: Name = { kind: 'word', from, to, aliases: [] };
      if (checkName(name).length > 0) return;
      expect(to).toMatch(/^[\p{L}\p{M}\p{Nd}\-_. ]+$/u);
      expect(to).not.toBe(from);
    }),
  );
});
