import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../src/extract/script.ts';
import { RUSSIAN, survey, verdictOf } from './survey.ts';

const BULGARIAN = { language: 'bg', script: scriptOf('bg') };
const THAI = { language: 'th', script: scriptOf('th') };
const GEORGIAN = { language: 'ka', script: scriptOf('ka') };

describe('texts in scripts without small letters', () => {
  it('are no codes for that alone', () => {
    expect(verdictOf('a.ts', "const form = { fields: ['ที่อยู่'] };", 'ที่อยู่', THAI)).toMatch(/^translate/);
    expect(verdictOf('a.ts', "const form = { fields: ['მისამართი'] };", 'მისამართი', GEORGIAN)).toMatch(
      /^translate/,
    );
    expect(verdictOf('a.ts', "const form = { code: 'ก1' };", 'ก1', THAI)).toMatch(/^keep/);
  });

  it('are no slips of the keyboard for a name in Latin letters beside them', () => {
    expect(verdictOf('a.ts', "say('ตำแหน่ง GPS ABC');", 'GPS', THAI)).toMatch(/^translate/);
  });
});

describe('data of the donor’s country', () => {
  const table = `kind,name,code\n${[...Array(400).keys()].map((at) => `с.,Ябълка${at},AB${at}`).join('\n')}\n`;

  it('are the short words that all rows of a table repeat', () => {
    expect(verdictOf('a.csv', table, 'с.', BULGARIAN)).toBe('replace reference long-list');
  });

  it('are hundreds of records with a number, whatever it is called', () => {
    const rows = [...Array(600).keys()].map((at) => ({ UnitID: `${at}`, Name: `Отдел Архив ${at}` }));
    const text = JSON.stringify({ units: rows });
    expect(verdictOf('a.json', text, 'Отдел Архив 7', BULGARIAN)).toBe('replace reference long-list');
  });

  it('are the regions of a map that a library draws', () => {
    const map = "addMap('a', { paths: { b: { path: 'm 1,2 z', name: 'Северный край' } } });";
    expect(verdictOf('public/js/jquery.vmap.russia.js', map, 'край', RUSSIAN)).toBe(
      'replace reference place-name',
    );
    expect(verdictOf('src/map.js', map, 'край', RUSSIAN)).toMatch(/^translate/);
  });

  it('are what a query asks a column for', () => {
    const text = "Rooms.find({ where: { name: 'Большой зал' } });\nshow({ name: 'Большой зал' });";
    expect(verdictOf('a.ts', text, 'Большой зал', RUSSIAN)).toBe('keep compared compared');
  });
});

describe('tests of Go', () => {
  it('tell their failures to programmers', () => {
    const text = 'func run(t *T) { t.Fatal("Запись не найдена в списке") }';
    expect(survey('suite.go', text, RUSSIAN).sites.map(({ verdict }) => verdict.action)).toEqual(['ignore']);
  });
});
