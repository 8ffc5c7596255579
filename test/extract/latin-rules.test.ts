import { describe, expect, it } from 'vitest';
import { FRENCH, survey } from './survey.ts';

const isTranslated = (path: string, text: string) =>
  survey(path, text, FRENCH).sites.some(({ verdict }) => verdict.action === 'translate');

describe('texts of a donor that writes in Latin letters, other than English', () => {
  it.each([
    ['a.ts', 'open({ content: `1px solid ${dark}` });'],
    ['a.ts', "const card = { CONTENT: '0 .125rem .25rem rgba(0,0,0,.075)' };"],
    ['a.ts', "const card = { HEADER: 'rgba(0, 0, 0, 0.15) 0px 1.5rem 1rem -18px' };"],
    ['a.ts', "const officeNames = ['PLC 07', 'STA 12b'];"],
    ['a.py', "parser.add_argument('--all', help='Reads all of the rooms.')"],
  ])('are none for people: %s %s', (path, text) => {
    expect(isTranslated(path, text)).toBe(false);
  });

  it.each([
    ['a.ts', "const size = { title: 'Bordure de 2px autour des cartes' };"],
    ['a.ts', "const officeNames = ['Mairie 07', 'Poste'];"],
    ['a.ts', "const steps = [{ number: 2, TITULO: 'Datas' }];"],
    ['a.ts', "fail({ mensaje: 'Cerrado' });"],
    ['a.py', "field = Field(help='Le nom de la salle.')"],
  ])('are for people: %s %s', (path, text) => {
    expect(isTranslated(path, text)).toBe(true);
  });
});
