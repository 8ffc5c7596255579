import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/extract/circumstance.ts';
import { ENGLISH, FRENCH, translated } from './survey.ts';

describe('labels in a word or in capitals, that frameworks are handed', () => {
  it.each<[string, string, readonly string[], Source?]>([
    // Templates of Go.
    [
      'a.gohtml',
      '{{ template "select" (select "kind" "Kind" .Kind false (item "late" "Late") (item "Paid" "Paid")) }}',
      ['Kind', 'Late', 'Paid'],
    ],
    ['a.html', '<p>{{ printf "Notes for %s" .Name }}</p>', ['Notes for %s']],
    ['a.gohtml', '{{ if eq .Kind "Paid in part" }}{{ if contains .Kinds "Not yet paid" }}{{ end }}', []],
    ['a.gohtml', '{{ template "select" (find "kind" "Kind") }}', []],
    ['a.cshtml', '<p>@(Model.IsLate ? "Late" : "Paid")</p>', ['Late', 'Paid']],
    // Rows of Go.
    [
      'a.go',
      'var all = map[Kind]row{\n A: {"Late", "", "teal"},\n B: {"Paid in part", "paid", "red"},\n C: {"Not yet paid", "open", "red"},\n}',
      ['Late', 'Paid in part', 'Not yet paid'],
    ],
    ['a.go', 'var all = []row{{"late", "Late"}, {"paid", "Paid"}}', ['Late', 'Paid']],
    [
      'a.py',
      "ALL = [('AN', 'Andorf', 1), ('BE', 'Berg by the Sea', 2), ('CI', 'Cinder of the Hill', 3)]",
      ['Berg by the Sea', 'Cinder of the Hill'],
    ],
    [
      'a.php',
      "<?php $all = [['late', 'Paid late', 'x'], ['open', 'Paid late', 'x'], ['gone', 'Paid late', 'x'], ['here', 'Paid', 'x']];",
      ['Paid late', 'Paid late', 'Paid late'],
    ],
    // Rails.
    [
      'app/views/a.html.erb',
      '<% row.with_key { "Date" } %><% row.with_value do "Area" end %><% kind = "Area" %><%= tell("Area") %>',
      ['Date', 'Area'],
    ],
    ['app/views/a.html.erb', '<%= f.govuk_submit "Save" %><%= f.hidden "Save" %>', ['Save']],
    ['app/views/a.xml.erb', '<%= late ? "Late" : "Paid" %>', []],
    ['app/components/a.rb', 'card.with_title("Late"); card.with_kind("Late")', ['Late']],
    ['app/components/a.rb', 'def initialize(text: "Back", kind: "Other")\nend', ['Back']],
    // Django.
    ['a.py', "def get(self):\n  context['title'] = 'Late'\n  kinds['title'] = 'Late'", ['Late']],
    ['a.py', "Submit('save', 'Save'); form_actions('Keep'); transactions('Drop')", ['Save', 'Keep']],
    // Capitals in a page.
    ['a.html', '<dt>DOB:</dt><dd>PDF:</dd><p>LPA</p>', ['DOB:']],
    ['a.html', '<b>[IN]</b><b>IN</b>', ['[IN]']],
    [
      'a.html',
      '<td>PAID</td><td>SAPL</td><p>What was paid</p><p>ask sapl/paid</p>',
      ['PAID', 'What was paid', 'ask sapl/paid'],
    ],
    // What is found by its name.
    ['a.ts', "getRoomByName('Town hall'); say('Town hall of today');", ['Town hall of today']],
    ['a.php', "<?php $rooms->whereLabel('Rooms of the town');", []],
    ['a.rb', 'Room.find_by(title: "Town hall"); Room.new(title: "Town hall")', ['Town hall']],
    ['a.py', "Room.objects.get(title='Town hall'); tell(title='Town hall')", ['Town hall']],
    // Constants of an English program.
    [
      'a.ts',
      "const a = { GASEOUS: 'Gazeux', LIQUID: 'Liquide', SOLID: 'Solide' };",
      ['Gazeux', 'Liquide', 'Solide'],
      FRENCH,
    ],
    ['a.ts', "const a = { OPEN: 'Open', LATE: 'Late', PAID: 'Paid' };", [], FRENCH],
    ['a.ts', "const cities = { GASEOUS: 'Gazeux', LIQUID: 'Liquide', SOLID: 'Solide' };", [], FRENCH],
    ['a.ts', "const a = { hint: { text: 'For example, QQ 12 34' } };", ['For example, QQ 12 34']],
  ])('%s %s', (path, text, expected, source = ENGLISH) => {
    expect(translated(path, text, source)).toEqual(expected);
  });
});
