import { describe, expect, it } from 'vitest';
import { ENGLISH, survey, verdictOf } from './survey.ts';

const PAGES = 'src/pages.ts';
const verdicts = (path: string, text: string) =>
  survey(path, text, ENGLISH).sites.map(({ verdict }) => verdict.action);

describe('sentences in code of a donor that writes in English', () => {
  it.each([
    ['src/letters.py', "letter = Letter().paragraph('We are glad that you came to the town hall.')"],
    ['src/letters.py', "letter = Letter().paragraph('and would like to tell you this:')"],
    ['src/views.py', "notes.add(request, notes.ERROR, 'You may not open this request.')"],
    ['Texts.cs', 'class Texts { public const string Late = "The day must lie in the future"; }'],
    ['Texts.cs', 'class A { string T => many ? "Do you want to share these visits?" : ""; }'],
    [
      'src/Check.java',
      'class A { void f() { visit.setRemark("Too many people for a room of this size."); } }',
    ],
    [PAGES, "f({ error: bad && 'this field is required' });"],
    [PAGES, "f('Contact details need changes');"],
    [PAGES, "f('Find A Visit | Portal');"],
  ])('are for people: %s %s', (path, text) => {
    expect(verdicts(path, text)).toEqual(['translate']);
  });

  it.each([
    [PAGES, "const a = z.string().describe('The day of the visit as it was told.');"],
    [PAGES, "f('Visit with id 7 is not in the list');"],
    [PAGES, 'f(`No form was found for visits of kind: ${kind}`);'],
    [PAGES, "const logLine = 'The visit of today was stored';"],
    [PAGES, "f('serve --all of the files in this folder');"],
    [PAGES, "const a = [{ shown: 'Islands of the North', code: 'IN' }];"],
    [PAGES, "f('v.day as theday,v.kind as thekind for all of them');"],
    [PAGES, "f(' and the visits between ? and ? in it');"],
    [PAGES, "f('Cleaned data of the north/');"],
    [PAGES, "builder.append('Error while listening to the visit ');"],
    ['app/Visit.php', "<?php nlog('The visit of today was stored');"],
    ['app/Console/Commands/Visit.php', "<?php $this->tell('The visit of today was stored');"],
    ['src/VisitQueryBuilder.java', 'class A { String a = "and the visits of the day are all"; }'],
    [PAGES, "const visitQuery = 'and the visits of the day are all';"],
    [PAGES, "f('%a, %d %b %Y %H:%M of %Z');"],
    [PAGES, "log.info('The visit of today was stored');"],
    [PAGES, "throw new Error('The visit of today was stored');"],
    ['Texts.cs', 'class A { const string LateExceptionFormat = "The visit {0} was not found there"; }'],
    ['LateExceptions.cs', 'class A { const string Late = "The visit of today was not found"; }'],
    ['scripts/gate.mjs', "faults.push('The title of the request is empty.');"],
    ['packages/web/src/extract-texts.ts', "f('Run it again with the other name.');"],
    ['src/visit.test.ts', "f('The visit of today was stored');"],
  ])('are not: %s %s', (path, text) => {
    expect(verdicts(path, text)).not.toContain('translate');
  });

  it('are data in a list that goes on and on', () => {
    const list = Array.from({ length: 120 }, (_, at) => `'Island of the lakes ${at}'`).join(', ');
    expect(verdictOf(PAGES, `const a = [${list}];`, 'lakes 7', ENGLISH)).toBe('replace reference long-list');
  });

  it('are data in a long table too, where each has a code', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `["${at}"] = "Growing of the plant ${at}"`).join(', ');
    const text = (count: number) => `class A { static D trades = new D { ${rows(count)} }; }`;
    expect(verdictOf('A.cs', text(120), 'plant 7', ENGLISH)).toBe('replace reference long-list');
    expect(verdictOf('A.cs', text(20), 'plant 7', ENGLISH)).toBe('translate ui label-list');
  });

  it('are foreign where the donor writes in other letters', () => {
    expect(verdictOf(PAGES, "f('The visit of today was stored');", 'visit')).not.toMatch(/^translate/);
  });
});
