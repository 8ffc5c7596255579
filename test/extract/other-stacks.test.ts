import { describe, expect, it } from 'vitest';
import { isTestCode } from '../../src/extract/is-test-code.ts';
import { FRENCH, survey, translated } from './survey.ts';

const GERMAN = { language: 'de', script: null };

describe('what telephones show', () => {
  it.each([
    [
      'ios/App/Info.plist',
      '<plist><dict><key>NSCameraUsageDescription</key><string>To read a code.</string></dict></plist>',
      'To read a code.',
    ],
    ['project.yml', 'info:\n  NSCameraUsageDescription: To read a code.\n', 'To read a code.'],
    [
      'app/src/main/res/layout/a.xml',
      '<a xmlns:app="http://a" app:helperText="Read the code" app:subtitle="@string/a" app:layout="wide" />',
      'Read the code',
    ],
    ['lib/a.dart', "final key = GlobalKey(debugLabel: 'Key of the map');", ''],
  ])('%s %s', (path, text, said) => {
    expect(translated(path, text).join(', ')).toBe(said);
  });
});

describe('what programs say to those who start them', () => {
  it.each([
    ['cmd/a/main.go', 'package main\nvar all = flag.Bool("all", false, "read all of the rooms")\n'],
    ['a.go', 'package a\nfunc (e lost) Error() string { return "No rooms were found" }\n'],
    ['a.go', 'package a\nvar layout = t.Format("3:04pm on 2 January 2006")\n'],
    [
      'a.kt',
      'class Import : CliktCommand() {\n  override fun help(context: Context) = "Reads all of the rooms."\n}\n',
    ],
    ['a.kt', 'class Import { val file by option("--file", help = "Where the rooms are.") }\n'],
    ['a.kt', 'fun logLost(n: Int) { val reason = "Rooms of the town were lost" }\n'],
  ])('stays: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('parts them from what is said to the one who filled in a form', () => {
    const said = (line: string) => translated('app/forms.py', `class ReportOfProblem(Form):\n    ${line}\n`);
    expect(said("name = TextField('Your name')")).toEqual(['Your name']);
    expect(said("def check(self):\n        raise StopValidation('Enter a name for this room')")).toEqual([
      'Enter a name for this room',
    ]);
    expect(said("def check(self):\n        self.name.errors.append('Enter a name for this room')")).toEqual([
      'Enter a name for this room',
    ]);
    expect(said("def check(self):\n        raise LostError(title='This room is lost')")).toEqual([
      'This room is lost',
    ]);
  });
});

describe('figures with a word', () => {
  it.each([
    ["const parts = [{ title: '15 minutes', id: 1 }];", '15 minutes'],
    ["const parts = [{ title: '0 - 6 Uhr', id: 1 }];", '0 - 6 Uhr'],
    ["const card = { content: '2 solid', text: '12 px' };", ''],
  ])('%s', (text, said) => {
    expect(translated('src/a.ts', text).join(', ')).toBe(said);
  });
});

describe('small words of a language', () => {
  it.each([
    ['de', 'kein Raum beim Rathaus'],
    ['de', 'Räume werden geschlossen'],
    ['fr', 'Salles ouvertes dans cette ville'],
    ['pt', 'Salas foram fechadas'],
    ['es', 'Salas debe cerrar entre meses'],
  ])('tells that %s is spoken: %s', (language, text) => {
    expect(translated('src/a.ts', `formula.set('a', '${text}');`, { language, script: null })).toEqual([
      text,
    ]);
  });

  it('does not take what programs say in English for German', () => {
    expect(
      translated('src/a.ts', "formula.set('a', 'also was so an error in the man page');", GERMAN),
    ).toEqual([]);
  });
});

describe('lists of regions in code', () => {
  const names = Array.from({ length: 24 }, (_, at) => `"Bad ${String.fromCharCode(65 + at)}stadt"`);

  it('are the recipient’s own', () => {
    const text = `val TOWN_REGIONS = listOf(${names.join(', ')})\n`;
    const verdicts = survey('src/main/Regions.kt', text, GERMAN).sites.map(({ verdict }) => verdict.reason);
    expect(new Set(verdicts)).toEqual(new Set(['place-name']));
    expect(verdicts).toHaveLength(names.length);
  });

  it('are texts where there are few', () => {
    expect(
      translated('src/a.kt', 'val REGION_TITLES = listOf("Salle des fêtes", "Salle du conseil")\n', FRENCH),
    ).toHaveLength(2);
  });
});

describe('data that nobody translates', () => {
  const SCHEMA =
    '{"$schema": "https://a.org/table-schema.json", "fields": [{"title": "Le nom de la salle", "type": "any"}]}';
  const offices = (many: number) =>
    JSON.stringify(Array.from({ length: many }, (_, at) => ({ code: `${at}`, nom: `Mairie du Pays ${at}` })));

  it('is a schema of data, wherever it lies', () => {
    const unnamed = SCHEMA.replace(/"\$schema[^,]*, /, '').replace('"type"', '"constraints": {}, "type"');
    expect(translated('data/schemas/rooms.json', unnamed, FRENCH)).toEqual([]);
    expect(translated('data/schemas/rooms.json', SCHEMA, FRENCH)).toEqual([]);
  });

  it('is a long list of codes and names, and no short one', () => {
    expect(translated('src/data/offices.json', offices(120), FRENCH)).toEqual([]);
    expect(translated('src/data/offices.json', offices(5), FRENCH)).toHaveLength(5);
  });

  it('is the line of a drawing', () => {
    const lines = {
      pen: 'M8 7v4L2 6l6-5v4h5a8 8 0 1 1 0 16H4v-2h9a6 6 0 1 0 0-12H8z',
      label: 'Dans la salle',
    };
    expect(translated('src/data/icons.json', JSON.stringify(lines), FRENCH)).toEqual(['Dans la salle']);
  });

  it('is what telephones show in another language, or to those who make the program', () => {
    const page = '<p>Read this first</p>';
    expect(translated('App/pl.lproj/terms.html', page)).toEqual([]);
    expect(translated('App/en.lproj/terms.html', page)).toEqual(['Read this first']);
    expect(translated('App/Base.lproj/terms.html', page)).toEqual(['Read this first']);
    expect(translated('app/src/main/res/raw-pl/terms.html', page)).toEqual([]);
    expect(translated('App/Developer Menu/Tokens.swift', 'label.text = "Show the token"')).toEqual([]);
    expect(translated('App/Menu/Tokens.swift', 'label.text = "Show the token"')).toEqual(['Show the token']);
  });
});

it('reads what Django shows for a value, and not the value', () => {
  const text = 'class Kind(models.TextChoices):\n    OPEN = "OPEN", "Open"\n    SHUT = "SHUT", "Shut"\n';
  expect(translated('rooms/models.py', text)).toEqual(['Open', 'Shut']);
});

it.each([
  ['a.py', 'SECTIONS = [{"en": "1.2 Rooms", "cy": "1.2 Ystafelloedd"}]\n', '1.2 Rooms'],
  ['a.py', 'SPOKEN = {"en": "English", "cy": "Cymraeg"}\n', ''],
  ['a.vue', '<template><yes-no-dialog dialogtitle="Note" context="Room" /></template>', 'Note'],
])('tells what the names around a label say: %s %s', (path, text, said) => {
  expect(translated(path, text).join(', ')).toBe(said);
});

it('reads the names of pages that a handler gives them', () => {
  expect(translated('a.go', 'package a\nfunc show() { vars.PageName = "Complete Task" }\n')).toEqual([
    'Complete Task',
  ]);
});

describe('isTestCode', () => {
  it.each([
    ['swift', 'import Foundation\nimport XCTest\n'],
    ['swift', '@testable import Rooms\n'],
    ['kotlin', 'package a\nimport org.mockito.kotlin.whenever\n'],
    ['java', 'import static org.junit.Assert.assertEquals;\n'],
    ['csharp', 'using System;\nusing WireMock.Server;\n'],
    ['python', 'from django.test import TestCase\n'],
    ['typescript', "import { render } from '@testing-library/react';\n"],
    ['typescript', "import type { Meta } from '@storybook/react';\n"],
    ['typescript', 'import { TestScope } from "cavy";\n'],
    ['typescript', "import { by, element } from 'detox';\n"],
    ['dart', "import 'package:flutter_test/flutter_test.dart';\n"],
    ['go', 'import (\n\t"testing"\n)\n'],
    ['ruby', "require 'rails_helper'\n"],
    ['php', '<?php\nuse PHPUnit\\Framework\\TestCase;\n'],
    ['json', '{\n  "id": "a",\n  "request": { "method": "GET", "urlPath": "/rooms" }, "response": {} }'],
  ])('knows %s: %s', (language, text) => {
    expect(isTestCode(language, text)).toBe(true);
  });

  it.each([
    ['swift', 'import Testimonials\n'],
    ['python', 'from factory import create_app\nfrom tests_of_rooms import a\n'],
    ['typescript', "import { test } from './testing';\nconst a = 'vitest';\n"],
    ['go', 'var a = "testing it"\n'],
    ['json', '{ "request": { "name": "a" } }'],
    ['vue', "import { render } from '@testing-library/react';\n"],
  ])('leaves %s: %s', (language, text) => {
    expect(isTestCode(language, text)).toBe(false);
  });

  it('holds for all that such a file says', () => {
    const text = 'import XCTest\nfinal class Robot { func open() { tap("Open the room") } }\n';
    expect(translated('Sources/Robot.swift', text)).toEqual([]);
    expect(translated('Sources/Robot.swift', text.replace('XCTest', 'UIKit'))).toEqual(['Open the room']);
  });
});
