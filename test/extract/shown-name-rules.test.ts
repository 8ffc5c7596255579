import { describe, expect, it } from 'vitest';
import { FRENCH, translated } from './survey.ts';

describe('labels with a capital in each word', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a.component.ts', 'const a = `TIN No.: ${tin}`;', ['TIN No.: ${tin}']],
    ['a.ts', "boxes.openConfirmationDialog(day, 'Delete Visit');", ['Delete Visit']],
    ['a.ts', "boxes.openDialog('Visit');", []],
    ['a.ts', "const kinds = [{ displayString: 'Closed', value: false }];", ['Closed']],
    ['a.ts', "const a = { receivedMode: 'Received Mode' };", ['Received Mode']],
    ['a.ts', "const a = { mode: 'Received Mode' };", []],
    ['a.php', "<?php $a = ['ship_city' => row($r, 'Ship City')];", []],
    ['a.ts', "z.object({ fileName: z.string().describe('File Name') });", []],
    ['a.dart', "class AppTexts { static const String skip = 'Skip'; }", ['Skip']],
    [
      'a.dart',
      "class RoomL10n { static const skip = 'Skip'; static const bold = 'My **rooms**'; }",
      ['Skip', 'My **rooms**'],
    ],
    ['a.swift', '#Preview("Dark Room") { RoomView() }', []],
    ['a.dart', "class AppKeys { static const String skip = 'Skip'; }", []],
    ['a.dart', "class RoomStrings { static const on = ', on '; static const key = 'room'; }", [', on ']],
    [
      'a.cs',
      'class Stage { public static readonly Stage UnderReview = new("Under Review", 2); }',
      ['Under Review'],
    ],
    ['a.cs', 'class Stage { public static readonly Stage Late = new("Under Review", 2); }', []],
    ['a.cs', 'class RoomRoles { public const string HeadClerk = "Head Clerk"; }', []],
    [
      'a.cs',
      'class V { V() { Rule(r).WithMessage(string.Format(Texts.Required, "Room Number")); } }',
      ['Room Number'],
    ],
    ['a.cs', 'class V { V() { f(string.Format("{0}-{1}", "roomNumber", "OrderBy")); } }', []],
    ['a.cs', 'class V { V() { Boxes.ShowMessageBoxAsync("Confirm Copy", text); } }', ['Confirm Copy']],
    [
      'a.razor',
      '<MudTd DataLabel="Approved">@a.On</MudTd><MudTd DataType="Approved">@a.On</MudTd>',
      ['Approved'],
    ],
    ['a.cs', 'class OutcomeViewModel { string S { get { return "Unsuccessful"; } } }', ['Unsuccessful']],
    ['a.cs', 'class OutcomeStore { string S { get { return "Unsuccessful"; } } }', []],
    ['a.ts', "class AgePipe { transform(a) { return 'Today'; } }", ['Today']],
    ['a.js', "const c = [{ valueGetter: () => { return 'None'; } }];", ['None']],
    ['a.tsx', 'const a = () => `Purpose: ${p}`;', ['Purpose: ${p}']],
    ['a.tsx', 'const a = () => `Purpose${p}`;', []],
    ['a.tsx', 'f(`Bearer ${p}`);', []],
    ['a.ts', 'const a = () => `Purpose: ${p}`;', []],
    ['a.tsx', "const title = 'Save Visit now';", ['Save Visit now']],
    ['a.tsx', "const buttons = 'bold,ul italic,ol';", []],
    ['a.js', "const a = [{ modeid: 0, name: 'Select Received Mode' }];", ['Select Received Mode']],
    ['a.js', "$('#a').querySelector('Select Mode');", []],
    ['a.php', "<?php fputcsv($f, ['Metric', 'PER MONTH']);", ['Metric', 'PER MONTH']],
    ['a.dart', "AppMessages.errorToast('That number exists');", ['That number exists']],
    [
      'a.js',
      "const daysOfWeek = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];",
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ],
    ['a.ts', 'const a = { label: \'Reason <i class="must">*</i>\' };', ['Reason <i class="must">*</i>']],
    [
      'a.ts',
      `function nameOfMonth(n) { ${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => `if (n) return '${day}';`).join(' ')} }`,
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ],
    ['a.py', "TAGGING_PROMPT_PREFIX = 'Your job is to find the tags of this text'", []],
    ['a.rb', "def human_state\n  'Open'\nend", ['Open']],
    ['a.rb', "def log_description\n  'Open'\nend", []],
    ['a.ts', "const a = { title: 'Done (%)' };", ['Done (%)']],
    ['a.ts', "const a = { judul: 'Nama Desa' };", ['Nama Desa']],
    ['a.ts', "const a = { title: 'ID-code caretaker' };", ['ID-code caretaker']],
    ['a.html', '<td>$total_label:</td><td>$5 off</td>', ['$5 off']],
    [
      'a.ts',
      `const A = [${['Anna Berg', 'Jo Hill', 'Ida Lund', 'Eva Moe'].map((name) => `{ name: '${name}', email: e }`).join(', ')}];`,
      [],
    ],
    ['a.js', "box.append('<td><span>Approved</span></td>');", ['<td><span>Approved</span></td>']],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text)).toEqual(expected);
  });

  it('are parts of sentences in a class of texts, by a letter of the language', () => {
    const texts = "class RoomStrings { static const a = 'chauffée'; static const b = 'room'; }";
    expect(translated('a.dart', texts, FRENCH)).toEqual(['chauffée']);
    const spelled = 'class Stage { public static readonly Stage NotFound = new("Not Found", 2); }';
    expect(translated('a.cs', spelled, FRENCH)).toEqual([]);
  });

  it('are told in capitals by the small words of a language', () => {
    const acts = "const ACTS = ['VENTE DE TERRAIN', 'PARTAGE ENTRE VIFS', 'DROIT DE PASSAGE'];";
    expect(translated('a.js', acts, FRENCH)).toHaveLength(3);
    expect(translated('a.js', acts.replaceAll(' DE ', ' X '), FRENCH)).toEqual([]);
  });

  it('are a list where few of them stand in it again and again', () => {
    const words = ['Open', 'Call For Records', 'Peer Review', 'Sign Off', 'Closed Again'];
    const rows = (count: number, name: (at: number) => string) =>
      `const A = [${Array.from({ length: count }, (_, at) => `{ state: '${name(at)}', on: 1 }`).join(', ')}];`;
    expect(
      translated(
        'a.js',
        rows(150, (at) => words[at % 5]!),
      ),
    ).toHaveLength(150);
    const names = rows(
      150,
      (at) => `Road ${String.fromCharCode(65 + (at % 26), 97 + (at % 25), 98 + (at % 23))}`,
    );
    expect(translated('a.js', names)).toEqual([]);
  });
});
