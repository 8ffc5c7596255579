import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/extract/circumstance.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { FRENCH, translated } from './survey.ts';

const SPANISH: Source = { language: 'es', script: scriptOf('es') };

const compose = (code: string) => `@Composable fun RoomScreen() { ${code} }`;
const swiftui = (code: string) => `struct RoomView: View { var body: some View { ${code} } }`;
const flutter = (code: string) =>
  `class A extends W { Widget build(c) { return Column(children: [${code}]); } }`;

describe('screens that are put together by code', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a.kt', compose('Text("Room"); Text(text = "Keys")'), ['Room', 'Keys']],
    ['a.kt', compose('Text(if (open) "Open" else "Closed")'), ['Open', 'Closed']],
    ['a.kt', compose('InfoRow("Note:", text); Icon(Icons.Back, "Back")'), ['Note:', 'Back']],
    ['a.kt', compose('val room = Room("Library"); Image("Library", "photo")'), []],
    ['a.kt', 'fun room() { InfoRow("Note") }', []],
    ['a.kt', compose('Button({}) { Text("ENTER") }; Text("PDF"); Text("NBRST"); Text("JSON")'), ['ENTER']],
    [
      'a.kt',
      'val items = listOf(NavItem("home", "Home", icon), NavItem("keys", "Keys", icon))',
      ['Home', 'Keys'],
    ],
    ['a.kt', 'sealed class S(r: String) { object Keys : RoomScreen("keys", "Keys") }', ['Keys']],
    [
      'a.kt',
      'enum class Kind(val label: String) { HOUSE("Whole house"), CAR("Car") }',
      ['Whole house', 'Car'],
    ],
    ['a.kt', 'enum class RoomError(val text: String) { GONE("Room gone away") }', []],
    ['a.kt', 'fun f() { state.value = RoomState.Error("Room not there") }', ['Room not there']],
    ['a.dart', "String f(h, m) { return '$h hours $m minutes'; }", ['$h hours $m minutes']],
    ['a.dart', "String f(h, m) { return '$h ($m)'; }", []],
    ['a.kt', 'fun f() { throw RoomState.Error("Room not there") }', []],
    ['a.swift', swiftui('SectionHeader("Rooms"); Label("Keys", systemImage: "key")'), ['Rooms', 'Keys']],
    ['a.swift', swiftui('Image("Key"); Color("Accent"); RoomStyle("Dark")'), []],
    [
      'a.swift',
      swiftui('Text("Room").navigationTitle("Rooms").accessibilityLabel("Photo")'),
      ['Room', 'Rooms', 'Photo'],
    ],
    ['a.swift', swiftui('ProgressView("Loading")'), ['Loading']],
    ['a.swift', 'enum Tab: String { case files = "My files", keys = "Keys" }', ['My files']],
    [
      'a.swift',
      'extension Tab { var title: String { switch self { case .a: "Files"\n case .b: return "Keys" } } }',
      ['Files', 'Keys'],
    ],
    ['a.swift', 'func ago() -> String { return "\\(n) days ago" }', ['\\(n) days ago']],
    ['a.swift', 'present(Alerts.getAlert("Room closed", message: text))', ['Room closed']],
    ['a.dart', flutter("RoomText('Rooms'), InfoRow('Keys', 'K1'), SvgPicture('Key')"), ['Rooms', 'Keys']],
    ['a.dart', "final a = RoomText('Rooms');", []],
    ['a.dart', flutter("RoomButton(buttonText: 'CANCEL', kind: 'WIDE')"), ['CANCEL']],
    [
      'a.dart',
      "enum Kind { house('Whole house', 'WH'); const Kind(this.name, this.code); }",
      ['Whole house'],
    ],
    [
      'a.dart',
      "extension X on Kind { String get title { return 'Keys'; } String get label => 'Rooms'; }",
      ['Keys', 'Rooms'],
    ],
    ['a.dart', "class A { String get path => 'Keys'; final b = get('Rooms'); }", []],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text)).toEqual(expected);
  });

  it.each([
    [
      'a.dart',
      "class A with Log { run() { fine('Rooms are being loaded'); severe('Rooms are not there at all'); } }",
    ],
    ['a.dart', "void f() { recordError(e, trace, reason: 'Rooms could not be loaded'); }"],
    ['a.swift', 'RoomAnalytics.event(category: "Rooms", action: "tap", label: "Show the rooms")'],
    ['a.kt', 'fun f() { FirebaseAnalytics.getInstance().logEvent("Show the rooms", null) }'],
    ['a.cs', 'class A { void F() { _serviceLogs.Send("The rooms could not be stored"); } }'],
    ['a.ts', "this.analytics.track('Show the rooms', { label: 'Rooms of the house' });"],
  ])('tell nothing to those who look after them: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('speak a language that denies as English does', () => {
    const said = (text: string) => translated('a.kt', `fun f() { show("${text}") }`, SPANISH);
    expect(said('No disponible')).toEqual(['No disponible']);
    expect(said('No data found')).toEqual([]);
    expect(said('No rooms returned')).toEqual([]);
    expect(translated('a.kt', 'fun f() { throw Exception("No UID returned") }', SPANISH)).toEqual([]);
  });

  it('are no queries for a colon', () => {
    expect(translated('a.kt', compose('Text("Ej: 2018")'), SPANISH)).toEqual(['Ej: 2018']);
    expect(translated('a.ts', "const a = { label: 'id: ID!' };")).toEqual([]);
  });
});

describe('constants of messages', () => {
  it.each<readonly [string, readonly string[]]>([
    ['String ERROR_SALLE = "Salle inconnue : ";', ['Salle inconnue : ']],
    ['String SALLE_LIBRE = "Salle libre";', ['Salle libre']],
    ['String SALLE = "Salle libre";', []],
    ['String ERROR_TOKEN = "Expired token found";', []],
  ])('in words of their language: %s', (code, expected) => {
    expect(translated('A.java', `class A { static final ${code} }`, FRENCH)).toEqual(expected);
  });
});

describe('labels with joints', () => {
  it.each([
    ['a.py', "class A(Model):\n  a = Field(verbose_name='En-tête')", 'En-tête'],
    ['a.py', "class A(Model):\n  a = Field(verbose_name='Conseiller·ère')", 'Conseiller·ère'],
    ['a.html', '<b>PRIVÉ</b>', 'PRIVÉ'],
    ['a.ts', "const a = [{ label: '🏠 Clés' }];", '🏠 Clés'],
    ['a.dart', "final a = RoomButton(label: 'FERMÉ !');", 'FERMÉ !'],
    ['a.dart', "final a = Text('Clés\u00a0:');", 'Clés\u00a0:'],
    [
      'a.dart',
      "enum Kind { house(displayName: 'Maison'); const Kind({required this.displayName}); }",
      'Maison',
    ],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text, FRENCH)).toEqual([expected]);
  });

  it('are no codes of several joints', () => {
    expect(translated('a.cs', 'class A { string HelpLabel = "Room-closed-late"; }')).toEqual([]);
  });
});
