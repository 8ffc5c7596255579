import { describe, expect, it } from 'vitest';
import { FRENCH, translated } from './survey.ts';

describe('labels that those beside them tell', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'A.java',
      'enum Stage { OPEN("Open"), READY("Ready to send"), GONE("Gone") }',
      ['Open', 'Ready to send', 'Gone'],
    ],
    [
      'a.py',
      "class Stage(Enum):\n  OPEN = 'Open'\n  READY = 'Ready to send'\n  GONE = 'Gone'",
      ['Open', 'Ready to send', 'Gone'],
    ],
    ['a.py', "class Stage(Enum):\n  OPEN = 'open'\n  READY = 'ready'\n  GONE = 'gone'", []],
    [
      'a.php',
      "<?php $this->field('a', 'Area'); $this->field('b', 'Amount due'); $this->field('c', 'Owner');",
      ['Area', 'Amount due', 'Owner'],
    ],
    ['a.php', "<?php selected($a, 'Open'); selected($b, 'Peer Review'); selected($c, 'Sign Off');", []],
    [
      'a.php',
      "<?php $this->findBy('a', 'Area'); $this->findBy('b', 'Peer Review'); $this->findBy('c', 'Sign Off');",
      [],
    ],
    ['a.php', "<?php t($a, 'Area'); t($b, 'Room'); t($c, 'Owner');", []],
    [
      'a.rb',
      "def columns\n  [['Area', :a], ['Amount due', :b], ['Owner', :c]]\nend",
      ['Area', 'Amount due', 'Owner'],
    ],
    [
      'a.cs',
      'class A { object F() { return new[] { new S { Name = "Open" }, new S { Name = "Ready to send" }, new S { Name = "Sent by mail" } }; } }',
      ['Open', 'Ready to send', 'Sent by mail'],
    ],
    [
      'a.ts',
      "const a = ['1. Ready to send', '2. Open', '3. Gone'];",
      ['1. Ready to send', '2. Open', '3. Gone'],
    ],
    ['a.php', "<?php $all = ['' => 'Choose', 'a' => $a];", ['Choose']],
    ['a.ts', "const all = { '': 'Choose', a: a };", ['Choose']],
    ['a.ts', "const all = { b: 'Choose', a: a };", []],
    ['a.rb', 'push(label: "#{name} (Region)")', ['#{name} (Region)']],
    ['a.rb', 'push("#{name} (Town hall)")', ['#{name} (Town hall)']],
    ['a.rb', 'push("#{name} (x86)")', []],
    ['views/a.php', "<p><?= 'Page ' . $n ?></p>", ['Page ']],
    ['src/a.php', "<?php $x = $n . 'Page '; if ($a == 'Open') { f(); }", []],
    ['views/a.jsp', '<s:submit value="Keep and view" method="keep"/>', ['Keep and view']],
    ['a.tsx', '<Button ariaLabel="zoom in" />', ['zoom in']],
    [
      'a.cs',
      'class A { void F() { ModelState.AddModelError("File", "The file has a virus"); } }',
      ['The file has a virus'],
    ],
    ['a.cs', 'enum A { [StageInfo("Taken back")] B }', ['Taken back']],
    [
      'a.php',
      "<?php redirect_with('success', 'All is stored'); $this->form_validation->set_rules('a', 'Area', 'required');",
      ['All is stored', 'Area'],
    ],
    ['a.js', "$('#a').html('Total'); $('#a').data('Total');", ['Total']],
    [
      'A.java',
      'class RoomValidator { void f() { throw new RoomException("LATE", "The date has to be later"); } }',
      ['The date has to be later'],
    ],
    [
      'A.java',
      'class RoomReader { void f() { throw new RoomException("LATE", "Failed to read the row"); } }',
      [],
    ],
    ['src/why.json', '{ "NO_SOUND": "No sound", "TOO_LATE": "Too late" }', ['No sound', 'Too late']],
    ['src/why.json', '{ "NO_SOUND": "No sound", "name": "a" }', []],
    [
      'house/migrations/0001_a.py',
      "def add():\n  subject = 'Your visit to the {{ office }}'",
      ['Your visit to the {{ office }}'],
    ],
    [
      'house/migrations/0001_a.py',
      "def add():\n  Letter.objects.create(title='Late - Second Letter')",
      ['Late - Second Letter'],
    ],
    [
      'a.js',
      "const MONTH_ABBREVIATIONS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'];",
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'],
    ],
    ['A.java', 'enum Stage { A("Approved"), R("Rejected") }', ['Approved', 'Rejected']],
    ['A.java', 'enum Stage { APPROVED("Approved"), REJECTED("Rejected") }', []],
    ['src/wordings.ts', "export const SEND = 'Send'; export const a = f('Send');", ['Send']],
    ['a.tsx', '<Dialog closeLabel="Cancel" dataLabelId="Cancel" />', ['Cancel']],
    ['a.tsx', '<Item primary="Change the room" />', ['Change the room']],
    ['a.tsx', '<Item primary="true" />', []],
    [
      'a.tsx',
      "<Modal buttons={[{ name: 'Cancel', onClick: close }, { name: 'Cancel', kind: 'b' }]} />",
      ['Cancel'],
    ],
    ['a.js', "const a = [{ path: '(Rooms > Visits > Add a visit)' }];", ['(Rooms > Visits > Add a visit)']],
    ['a.js', "const a = [{ path: 'UL > LI > A' }];", []],
    ['a.php', "<?php class A { function all() { return [self::OPEN => 'Open']; } }", ['Open']],
    ['a.php', "<?php class A { function all() { return ['open' => 'Open']; } }", []],
    [
      'a.js',
      `add('" class="b" title="Change it"><i class="pen"></i></a>');`,
      ['" class="b" title="Change it"><i class="pen"></i></a>'],
    ],
    ['a.js', `add('" class="b" title="edit_it"><i class="pen"></i></a>');`, []],
    [
      'a.ts',
      "const a = { description: 'WASTE OF PAPER, AND OF WOOD (NOT DIRTY)' };",
      ['WASTE OF PAPER, AND OF WOOD (NOT DIRTY)'],
    ],
    [
      'a.js',
      "class A { getButtonText() { let shown = 'Send'; if (this.sent) shown = 'Sent'; return shown; } }",
      ['Send', 'Sent'],
    ],
    [
      'a.cs',
      'class A { [MSNotNullOrEmpty("The office is missing.")] int Office; }',
      ['The office is missing.'],
    ],
    ['a.php', "<?php set_session('error', 'No such card. Look again');", ['No such card. Look again']],
    [
      'a.js',
      "getRoomLabels('Area'); getRoomLabels('Amount due'); getRoomLabels('Owner');",
      ['Area', 'Amount due', 'Owner'],
    ],
    [
      'A.java',
      'class A { void f() { r().addColumn("Area").addColumn("Amount due").addColumn("Owner"); } }',
      ['Area', 'Amount due', 'Owner'],
    ],
    ['a.njk', `{{ show({ html: "<b>Read this</b>", attributes: { "a": c } }) }}`, ['<b>Read this</b>']],
    [
      'b.njk',
      `{{ show([{ html: "<b>One of them</b>" }, { html: "<b>Read this</b>" }]) }}`,
      ['<b>One of them</b>', '<b>Read this</b>'],
    ],
    ['a.php', "<?php $this->breadcrumb('Visits', [$home => 'Rooms']);", ['Visits', 'Rooms']],
    [
      'src/news.json',
      '[{ "event": "Mayor Opens All Rooms of the Town to Visitors" }]',
      ['Mayor Opens All Rooms of the Town to Visitors'],
    ],
    ['src/news.json', '[{ "office": "Office of Rooms and Visits for the North Side" }]', []],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text)).toEqual(expected);
  });

  it('may be in another language', () => {
    const text = "def state\n  f ? 'Actif' : 'En attente de signature'\n  'Clos'\nend";
    expect(translated('a.rb', text, FRENCH)).toEqual(['Actif', 'En attente de signature', 'Clos']);
  });
});
