import { describe, expect, it } from 'vitest';
import { ENGLISH, translated } from './survey.ts';

const NORWEGIAN = { language: 'nb', script: null };
const GERMAN = { language: 'de', script: null };

describe('names of places where people read, in the language of the donor', () => {
  it.each([
    ['a.tsx', '<Panel tittel="Salg" />;', ['Salg']],
    ['a.tsx', '<Panel knappetekst={open ? "Lukk" : "Lag nytt"} />;', ['Lukk', 'Lag nytt']],
    ['a.tsx', '<Panel variant="Salg" />;', []],
    ['a.vue', '<template><my-panel @lagre-melding="lagre()" /></template>', []],
    [
      'a.ts',
      "function lagKontaktTekst(a) { return a ? 'Selger' : 'Ukjent selger'; }",
      ['Selger', 'Ukjent selger'],
    ],
    ['a.ts', "function formaterDag(a) { return 'Mandag'; }", ['Mandag']],
    ['a.tsx', "export function Panel({ tittel = 'Brev', form = 'Bred' }) {}", ['Brev']],
    ['a.tsx', "export function Knapp({ children = 'Velg' }) {}", ['Velg']],
    ['a.ts', "const alternativer = ['4 uker', '12 uker'];", ['4 uker', '12 uker']],
    ['a.ts', "const vedtak = { [Kind.Open]: 'Innvilget' };", []],
    ['a.ts', "const kindDisplay = { [Kind.Open]: 'Innvilget' };", ['Innvilget']],
    ['a.ts', "const labelByKind = { [Kind.Open]: 'Innvilget' };", ['Innvilget']],
    ['a.ts', "const name = given ?? 'Ukjent';", ['Ukjent']],
  ])('%s: %s', (path, text, expected) => {
    expect(translated(`src/${path}`, text, NORWEGIAN)).toEqual(expected);
  });

  it.each([
    ['a.tsx', '<Panel label="INSERTED" code="INSERTED" />;', ['INSERTED']],
    ['a.ts', "const dialogTitle = ref('NOTE!');", ['NOTE!']],
    ['a.ts', "const status = ref('CANCELLED'); set({ reason: 'DUPLICATE' });", []],
    ['a.tsx', '<Panel label="PDF" />;', []],
    [
      'a.component.html',
      `<my-panel [savebuttontext]="isNew ? 'Create' : 'Save'"></my-panel>`,
      ['Create', 'Save'],
    ],
    ['a.component.html', `<my-panel [context]="isNew ? 'Create' : 'Save'"></my-panel>`, []],
    ['a.ts', 'function f() { rowErrors.push(`Row ${n} - ${reason}`); }', ['Row ${n} - ${reason}']],
    [
      'a.ts',
      'function f() { rows.push(`Row ${n} - ${reason}`); errorLog.push(`Row ${n} - ${reason}`); }',
      [],
    ],
    ['a.ts', "const topMenuItems = [{ name: 'Dashboard', url: '/dashboard' }];", ['Dashboard']],
    ['a.ts', "const services = [{ name: 'Dashboard', url: '/dashboard' }];", []],
    [
      'a.ts',
      "const routes = [{ title: 'Town hall | Visits | Check your answers' }];",
      ['Town hall | Visits | Check your answers'],
    ],
    ['a.ts', "type Name = 'x'; const kind = { title: 'string | number | null' };", []],
  ])('%s: %s', (path, text, expected) => {
    expect(translated(`src/${path}`, text, ENGLISH)).toEqual(expected);
  });

  it('tells what a constant is called that a list of objects is made of', () => {
    const days = (first: string) =>
      `const days = [new Day('${first}', 'Montag'), new Day('TUESDAY', 'Dienstag')];`;
    expect(translated('src/a.ts', days('MONDAY'), GERMAN)).toEqual(['Montag', 'Dienstag']);
    expect(translated('src/a.ts', days('mon day'), GERMAN)).toEqual([]);
  });

  it('tells the grades that numbers stand for', () => {
    const grades = (first: string) => `const mapping = { ${first}: 'Gering', 2: 'Hoch', 3: 'Kritisch' };`;
    expect(translated('src/a.ts', grades('1'), GERMAN)).toEqual(['Gering', 'Hoch', 'Kritisch']);
    expect(translated('src/a.ts', grades('low'), GERMAN)).toEqual([]);
  });

  it('leaves what a server once answered', () => {
    const text = '{ "label": "Linked rooms", "description": "Rooms of the town hall" }';
    expect(translated('src/assets/getRooms.json', text, ENGLISH)).toEqual([]);
    expect(translated('src/assets/rooms.json', text, ENGLISH)).not.toEqual([]);
  });
});
