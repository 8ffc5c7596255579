import { describe, expect, it } from 'vitest';
import { ENGLISH, FRENCH, translated, verdictOf } from './survey.ts';

const SPANISH = { language: 'es', script: null };
const GERMAN = { language: 'de', script: null };

describe('what donors in other languages than English show', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a.ts',
      "const a = { [Kind.Inner]: 'Salle', [Kind.Outer]: 'Cour', [Kind.Both]: 'Les' };",
      ['Salle', 'Cour', 'Les'],
    ],
    [
      'a.ts',
      "const visitStatus = { open: 'Ouvert', late: 'Retard', gone: 'Parti' };",
      ['Ouvert', 'Retard', 'Parti'],
    ],
    [
      'a.ts',
      "const daysOf = { monday: 'Lundi', tuesday: 'Mardi', sunday: 'Dimanche' };",
      ['Lundi', 'Mardi', 'Dimanche'],
    ],
    ['a.ts', "const visitRoutes = { open: 'Ouvert', late: 'Retard', gone: 'Parti' };", []],
    [
      'a.ts',
      "const LINKS = { FAMILY: 'Family', RESIDENCE: 'Résidence', LOCAL: 'Local' };",
      ['Family', 'Résidence', 'Local'],
    ],
    ['a.ts', "const LINKS = { FAMILY: 'Family', RESIDENCE: 'Residence', LOCAL: 'Local' };", []],
    ['a.ts', "const a = 'REGISTRE DES VISITES DU JOUR';", ['REGISTRE DES VISITES DU JOUR']],
    ['a.ts', "enum A { All = 'REGISTRE DES VISITES DU JOUR' }", []],
    ['a.ts', "const a = 'SANS SALLE';", ['SANS SALLE']],
    ['a.ts', "const a = { browser: 'Navigateur inconnu' };", ['Navigateur inconnu']],
    ['a.ts', "const a = 'la salle\\tle prix\\tdes visites';", []],
    [
      'src/news.json',
      '[{ "message": "Le menu est dans « Mon espace » > « Les salles »." }]',
      ['Le menu est dans « Mon espace » > « Les salles ».'],
    ],
    [
      'src/lib/a.ts',
      'lines.push(`Salle : ${name}`); lines.push(`✅ Salle : ${name}`);',
      ['Salle : ${name}', '✅ Salle : ${name}'],
    ],
    ['src/lib/a.ts', 'lines.push(`Salle: ${name}`); lines.push(`type : ${name}`);', []],
    [
      'a.ts',
      "const VISIT_TITLE_OPEN = 'Salles ouvertes'; const VISIT_KEY_OPEN = 'Salles ouvertes';",
      ['Salles ouvertes'],
    ],
    ['src/server/a.ts', "reject(new Error('La salle est fermée'));", []],
    ['src/pages/a.ts', "reject(new Error('La salle est fermée'));", ['La salle est fermée']],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text, FRENCH)).toEqual(expected);
  });

  it('is the same in capitals, with brackets or a soft hyphen in it', () => {
    expect(translated('a.ts', "const a = 'SIN SALA';", SPANISH)).toEqual(['SIN SALA']);
    expect(translated('a.ts', "const label = 'Miembro(s)';", SPANISH)).toEqual(['Miembro(s)']);
    expect(translated('a.html', '<p>/ SALIDA</p>', SPANISH)).toEqual(['/ SALIDA']);
    expect(translated('a.ts', "const label = 'Besucher\u00adliste';", GERMAN)).toHaveLength(1);
    expect(translated('a.ts', "const a = 'Unbekannter Raum';", GERMAN)).toEqual(['Unbekannter Raum']);
  });

  it('is shown under a name that people read, though it is compared elsewhere', () => {
    const text = "const a = { label: 'Salle de réunion', code: 'Salle de réunion' };";
    expect(verdictOf('a.ts', text, 'Salle', FRENCH)).toBe('translate ui interface-property');
  });
});

describe('what pages and lists in Latin letters show', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a.ts', "const kinds = [{ id: 'late', name: 'Late' }];", ['Late']],
    ['a.ts', "const cities = [{ id: 'late', name: 'Late' }];", []],
    ['a.ts', "const people = [{ id: 1, name: 'Late', email: x }];", []],
    ['a.ts', "const slices = [{ name: 'Late', color: red }];", ['Late']],
    ['a.ts', "page.updateTitle([{ name: 'Rooms' }]); seo.updateTitleAndTags('Visits');", ['Rooms', 'Visits']],
    ['a.ts', "page.updateRooms([{ name: 'Rooms' }]);", []],
    ['a.component.ts', "lines.push('Clerk:');", ['Clerk:']],
    ['src/lib/a.ts', "lines.push('Clerk:');", []],
    ['a.ts', "const a = { btnBack: 'Back', back: 'Back' };", ['Back']],
    ['a.ts', 'lines.push(`<b>${count}</b> letters`);', ['<b>${count}</b> letters']],
    ['a.ts', 'lines.push(`<b>${count}</b> px`);', []],
    ['a.html', '<user-menu labelmenu="Rooms" labelfield="Rooms" />', ['Rooms']],
    ['a.html', '<number-field prefix="Every" />', ['Every']],
    ['a.html', '<input prefix="Every">', []],
    [
      'a.html',
      '<page-footer licence="All of it is <b>free</b> for you to use" />',
      ['All of it is <b>free</b> for you to use'],
    ],
    ['a.html', '<p>| ROOM: {{ room }}</p>', ['| ROOM: {{ room }}']],
    ['a.ts', "const message = 'Low risk of it (<10%)';", ['Low risk of it (<10%)']],
    ['a.ts', "function roleToString() { return 'Clerk'; }", ['Clerk']],
    ['a.ts', "function roleToKey() { return 'Clerk'; }", []],
    ['a.ts', "const LABELS_MAP = { a: 'Clerk', b: 'Mayor' };", ['Clerk', 'Mayor']],
    ['a.html.twig', '<p>%param.x%</p>', []],
    ['a.ts', 'const a = { documentTitle: `Rooms | ${x}`, key: `Rooms | ${x}` };', ['Rooms | ${x}']],
    ['a.ts', 'const a = { documentTitle: `${x} | all rooms` };', ['${x} | all rooms']],
    ['a.tsx', 'const a = <List collectionTitle={`rooms of ${x}`} />;', ['rooms of ${x}']],
    ['a.tsx', "const a = <List columns={['Clerk', 'clerk', 'builtIn']} />;", ['Clerk']],
    [
      'a.tsx',
      "let greetingMsg = 'Welcome'; let labelExpanded = 'Less'; let greetings = 'Welcome';",
      ['Welcome', 'Less'],
    ],
    ['a.ts', "const a = { shown: x ? 'Yes' : 'No', late: 'No' };", ['Yes', 'No']],
    ['a.ts', "const a = { applyAria: 'Apply', applyName: 'Apply' };", ['Apply']],
    [
      'a.ts',
      "const ROLES = ['Parent / Guardian', 'Coach', 'Clerk'];",
      ['Parent / Guardian', 'Coach', 'Clerk'],
    ],
    ['a.ts', "const ROLES = ['Parent', 'Coach', 'Clerk'];", []],
    ['a.ts', 'const a = { formatUrl() { return `${url}/items/${id}/content`; } };', []],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text, ENGLISH)).toEqual(expected);
  });

  it('is no address in other letters', () => {
    expect(translated('a.ts', "const a = { department: 'd%C3%A9partement' };", FRENCH)).toEqual([]);
  });

  it('is a list under constants, two of which are said', () => {
    const map =
      "const visits = { OUVERTE: 'Ouverte', FERMEE: 'Fermee', EN_COURS: 'En cours', DU_JOUR: 'Celle du jour' };";
    expect(translated('a.ts', map, FRENCH)).toHaveLength(4);
    expect(translated('a.ts', map.replace('En cours', 'Cours'), FRENCH)).toHaveLength(1);
  });

  it('is no row of hundreds that fill a table', () => {
    const rows = (count: number) =>
      `rows = [${Array.from({ length: count }, (_, at) => `{"value": "Acid of plant number ${at}"}`).join(', ')}]`;
    expect(translated('app/migrations/0002_wares.py', rows(600))).toEqual([]);
    expect(translated('app/migrations/0002_wares.py', rows(60))).toHaveLength(60);
  });

  it('is no country: of these the recipient has its own list', () => {
    const names = Array.from(
      { length: 30 },
      (_, at) => `${String.fromCharCode(65 + (at % 26))}a${at}: 'Isle du Nord ${at}'`,
    );
    expect(translated('a.ts', `const COUNTRIES = { ${names.join(', ')} };`, FRENCH)).toEqual([]);
    const under = (code: (at: number) => string) =>
      Array.from({ length: 70 }, (_, at) => `${code(at)}: 'Isle du Nord'`).join(', ');
    const letters = (at: number) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
    expect(translated('a.ts', `const a = { ${under(letters)} };`, FRENCH)).toEqual([]);
    expect(translated('a.ts', `const a = { ${under((at) => `${letters(at)}X`)} };`, FRENCH)).toHaveLength(70);
  });
});

describe('what is not shown', () => {
  it.each([
    ['src/a.ts', "appLogger.error('[IMPORT] Something is wrong');"],
    ['src/a.ts', "this.info('The visits are stored');"],
    ['src/a.ts', "const date = findValue(row, 'Date of the visit');"],
    ['src/a.ts', "const sortOrder = ['Agree', 'Hard to say', 'Disagree'];"],
    [
      'a.cs',
      'partial class A { [LoggerMessage(Level = L.Warning, Message = "The visit is not stored.")] partial void B(); }',
    ],
  ])('%s %s', (path, text) => {
    expect(translated(path, text, ENGLISH)).toEqual([]);
  });

  it('is no log of a donor where its own object shows it', () => {
    const text =
      "this.ui.info('error', 'No room');this.ui.info('error', 'Not one room');this.ui.info('error', 'No visit of it today');";
    expect(translated('src/a.ts', text, ENGLISH)).not.toEqual([]);
  });
});
