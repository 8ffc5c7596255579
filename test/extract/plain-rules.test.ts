import { describe, expect, it } from 'vitest';
import { ENGLISH, FRENCH, MONGOLIAN, translated, verdictOf } from './survey.ts';

describe('labels in plain code', () => {
  it.each([
    ['a.py', "story.append(Paragraph('<b>Area</b>', style))", ['<b>Area</b>']],
    ['a.py', "page.drawString(20, 40, 'PAID IN FULL')", ['PAID IN FULL']],
    ['a.py', "class A(Model):\n  area = Field(verbose_name='Area')", ['Area']],
    ['a.py', "class A(Model):\n  class Meta:\n    verbose_name = 'Area'", ['Area']],
    ['a.py', "class A(Admin):\n  fieldsets = (('Area', {'fields': ('area',)}),)", ['Area']],
    ['a.py', "class A(Model):\n  stage = Field(choices=[('open', 'Open')])", ['Open']],
    ['a.py', "messages.success(request, 'Welcome!')", ['Welcome!']],
    ['a.js', "const menu = [{ name: 'Visits', path: '/visits', icon: Inbox }];", ['Visits']],
    ['a.js', "const kinds = [{ name: 'fees', displayName: 'Fees' }];", ['Fees']],
    ['a.cs', 'class A { void F() { var LabelClose = "Close"; var labelStyle = "Bold"; } }', ['Close']],
    [
      'a.cs',
      'class A { B F() { return new B { Title = $"Visits of today | {name}" }; } }',
      ['Visits of today | {name}'],
    ],
    ['a.ts', "enum Signature { Drawn = 'Drawn by Hand' }", ['Drawn by Hand']],
    ['a.js', "add(room.isOpen ? 'Yes' : 'No');", ['Yes', 'No']],
    ['a.js', "add(['Area', 'Amount due', 'Date']);", ['Area', 'Amount due', 'Date']],
    ['a.js', "add([['Date', 'Agent', 'Amount']]);", ['Date', 'Agent', 'Amount']],
    [
      'a.js',
      "const a = [{ stage: 'Open', id: 1 }, { stage: 'Ready to send', id: 2 }, { stage: 'Sent by mail', id: 3 }];",
      ['Open', 'Ready to send', 'Sent by mail'],
    ],
    [
      'a.js',
      "const a = { area: 'Area of Use', due: 'Amount due', who: 'Paid by' };",
      ['Area of Use', 'Amount due', 'Paid by'],
    ],
    [
      'a.js',
      "function stageOf(n) { if (n) return 'Open'; if (n > 1) return 'Sent'; return 'Ready to send'; }",
      ['Open', 'Sent', 'Ready to send'],
    ],
    ['a.js', "function formatDay() { return 'Recently'; }", ['Recently']],
    ['a.jsx', "const a = <button>{busy ? 'Sending...' : 'Send'}</button>;", ['Sending...', 'Send']],
    [
      'a.js',
      "box.innerHTML = `<label>Area</label><input name='area'>`;",
      ["<label>Area</label><input name='area'>"],
    ],
    ['a.js', "const heading = 'Visits';", ['Visits']],
    ['a.js', "show(age ?? 'Not provided');", ['Not provided']],
    ['a.js', "throw new Error('No such visit. Please try again.');", ['No such visit. Please try again.']],
    [
      'Errors.cs',
      'class A { Error Late => Error.Failure(code: "A.Late", description: "Failed to store a visit."); }',
      ['Failed to store a visit.'],
    ],
    ['a.blade.php', "<p>{{ $open ? 'Close' : 'Open' }}</p>", ['Close', 'Open']],
    ['a.blade.php', "@section('title', 'My Visits')", ['My Visits']],
    ['a.php', "<?php abort(403, 'Only clerks may do this.');", ['Only clerks may do this.']],
    [
      'config/labels.php',
      "<?php return ['area' => 'Area of Use', 'due' => 'Amount due', 'who' => 'Paid by'];",
      ['Area of Use', 'Amount due', 'Paid by'],
    ],
    ['src/seeds/kinds.ts', "const kinds = [{ value: 'a', label: 'Open' }];", ['Open']],
    [
      'a.rb',
      "def f(n)\n  n ? { 'detail' => 'late or lost' } : 'lost or late'\n  'title'\nend",
      ['late or lost', 'lost or late'],
    ],
    ['a.py', "STAGES = [('0', 'Open'), ('late', 'Late')]", ['Open', 'Late']],
    ['a.cshtml', '<p>@(isOpen ? "Close" : "Open")</p>', ['Close', 'Open']],
    ['a.njk', '<p>{{ "Area" if isOpen else "Room" }}</p>', ['Area', 'Room']],
    ['a.html', '<p><b>[Choose a letter]</b></p>', ['[Choose a letter]']],
    ['a.js', "box.setAttribute('aria-label', 'Show all of them');", ['Show all of them']],
    ['a.js', "show(room.owner ?? 'Unknown');", ['Unknown']],
    ['a.js', "show(isLate ? 'Too late today' : 'Open');", ['Too late today', 'Open']],
    ['a.py', "show('Too late today' if late else 'Open')", ['Too late today', 'Open']],
    ['a.js', "const kinds = { '05': '05 - Late', 6: '6. Paid' };", ['05 - Late', '6. Paid']],
    ['a.js', "const kinds = [{ humanName: 'Area', order: 1 }];", ['Area']],
    [
      'a.js',
      "const states = { open: 'Open', inReview: 'In Review', done: 'Done' };",
      ['Open', 'In Review', 'Done'],
    ],
    [
      'a.js',
      "function kindOf(n) { switch (n) { case 1: return 'area or room'; default: return 'place'; } }",
      ['area or room', 'place'],
    ],
    [
      'server/data/visits.ts',
      "export class Visits { noteOf() { return 'The visit is over'; } }",
      ['The visit is over'],
    ],
    [
      'A.java',
      'class A { void f() { throw new VisitException(Code.LATE, "The visit has been closed"); } }',
      ['The visit has been closed'],
    ],
    ['a.jsx', 'const a = <b>URGENT</b>;', ['URGENT']],
    ['a.js', "const a = { text: 'THE MAYOR OF THE TOWN,' };", ['THE MAYOR OF THE TOWN,']],
    ['res/values/strings.xml', '<resources><string name="home">Home Page</string></resources>', []],
  ])('are for people: %s %s', (path, text, texts) => {
    expect(translated(path, text)).toEqual(texts);
  });

  it.each([
    ['a.js', "const routes = [{ name: 'Visits', path: '/visits', icon: Inbox, component: Visits }];"],
    ['a.js', "use(['Visit', 'Room', 'Person']);"],
    ['a.js', "run(['git branch -M main', 'git add .', 'Adding']);"],
    ['a.js', "box.setAttribute('class', 'big red box');"],
    ['a.js', "open(mode ?? 'Default'); const kind = 'Unknown';"],
    ['a.js', "const kinds = { '05': '06 - Late' };"],
    ['a.py', "STAGES = [('0', 'Open'), ('0', 'Late')]"],
    ['a.py', "STAGES = [('0', 'open'), ('1', 'Late')]"],
    ['a.py', "STAGES_ES = [('0', 'Pequeño'), ('1', 'Año')]"],
    ['a.py', "use('a', 'Late'); use('b', 'Open')"],
    ['a.js', "use(isLate ? 'Late' : 'Open'); use({ 'Too late today': 'Open' });"],
    ['a.js', "const routes = { home: 'Home', list: 'List', visit: 'Visit' };"],
    ['a.js', "const models = { kind: 'Kind', state: 'State', visit: 'Visit' };"],
    ['a.js', "function orderOf(n) { if (n) return 'order by name'; return 'desc'; }"],
    ['a.js', "function classOf(n) { if (n) return 'big and red'; return 'big-red'; }"],
    ['A.java', 'class A { void f() { throw new VisitException(Code.LATE, "The request has no body"); } }'],
    ['A.java', 'class A { void f() { throw new IllegalStateException(a, "The visit has been closed"); } }'],
    ['a.js', "const people = [{ who: 'Anna Berg' }, { who: 'Ben Holm' }, { who: 'Cleo Lund' }];"],
    ['a.js', "const person = { first: 'Anna', last: 'Berg', place: 'New Town', work: 'Town Clerk' };"],
    [
      'a.js',
      `const trades = [${Array.from({ length: 120 }, (_, at) => `{ trade: 'Growing of plant${at}' }`)}];`,
    ],
    [
      'a.py',
      "class A(Command):\n  def handle(self):\n    self.stdout.write(self.style.SUCCESS('The Visits'))",
    ],
    ['a.js', "throw new Error('Please set DB_HOST first.');"],
    ['a.js', "throw new Error('Please call open() first.');"],
    ['a.js', 'send({ headers: { Authorization: `Bearer ${token}` } });'],
    ['A.java', 'class A { static final String TOKEN_HEADER = "Authorization"; }'],
    ['a.cs', 'class A { void F() { updateField(form, "Name and address of the owner", name); } }'],
    ['a.html', '<option *ngFor="let room of rooms of the house"></option>'],
    ['tests.py', "notes.add('The visit of today was stored')"],
    ['a.jsx', 'const a = <b>PDF</b>;'],
    ['src/templates/prompts/a.hbs', '<p>You are to say which visit it is.</p>'],
    [
      'a.js',
      "const tools = { parameters: { properties: { day: { type: 'string', description: 'The day of it' } } } };",
    ],
    ['scripts/a.js', "add(['Area', 'Amount due', 'Date']);"],
  ])('are not: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('are told by their letters, where a name of the program has none such', () => {
    expect(translated('a.py', "rows.append('Année')", FRENCH)).toEqual(['Année']);
    expect(translated('a.py', "rows = [{'village': 'Kpimé'}]", FRENCH)).toEqual([]);
    expect(translated('a.py', "rows = 'Aucune Visite'", FRENCH)).toEqual(['Aucune Visite']);
    expect(translated('a.py', "rows = 'Visites trouvees.'", FRENCH)).toEqual(['Visites trouvees.']);
    expect(translated('a.py', "rows = 'Visits not found.'", FRENCH)).toEqual([]);
    expect(translated('a.py', "self.stdout.write('Terminé')", FRENCH)).toEqual([]);
    expect(
      translated('a.js', "const a = [{ path: '/a', aliases: ['les visites du jour'] }];", FRENCH),
    ).toEqual([]);
    expect(
      translated('db/seeds/a.sql', "comment on column visits.day is 'Le jour de la visite';", FRENCH),
    ).toEqual([]);
    expect(translated('a.py', "messages.success(request, f'Bienvenue {name} !')", FRENCH)).toHaveLength(1);
  });

  it('are no names of a program in the letters of Latin, where the donor has others', () => {
    expect(translated('a.py', "rows.append('Année')", MONGOLIAN)).toEqual([]);
    expect(translated('a.js', "add(x ? 'Yes' : 'No')", MONGOLIAN)).toEqual([]);
  });
});

describe('a pattern of a date', () => {
  it('may be of single letters', () => {
    expect(translated('a.html', '<p>{{ visit.day|date:"d/m/Y H:i" }}</p>', FRENCH)).toEqual([]);
  });
});

describe('a catalog in no language’s folder', () => {
  it('is in that of a donor who writes in Latin', () => {
    const path = 'app/src/main/res/values/strings.xml';
    const text = (said: string) => `<resources><string name="home">${said}</string></resources>`;
    expect(verdictOf(path, text('Home page'), 'Home', ENGLISH)).toBe('import catalog catalog-value');
    expect(verdictOf(path, text('#FF6200EE'), '#', ENGLISH)).not.toMatch(/^import/);
    expect(verdictOf(path, text('ໜ້າຫຼັກ'), 'ໜ້າ', ENGLISH)).not.toMatch(/^import/);
    expect(verdictOf(path, text('La page de la mairie'), 'La', FRENCH)).toBe('import catalog catalog-value');
    expect(verdictOf(path, text('Home page of it'), 'Home', FRENCH)).not.toMatch(/^import/);
  });
});
