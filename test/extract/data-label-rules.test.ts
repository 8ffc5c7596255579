import { describe, expect, it } from 'vitest';
import { FRENCH, MONGOLIAN, translated } from './survey.ts';

const many = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at));
/** A name for each number, without a digit. */
const nameOf = (at: number) => `Fee ${String.fromCharCode(65 + (at % 26), 97 + Math.floor(at / 26), 98)}`;

describe('labels in data of a donor that writes in Latin', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['src/form.json', '[{ "id": "due", "label": "Amount due" }]', ['Amount due']],
    ['src/form.json', '[{ "name": "Fees", "description": "What is due" }]', ['Fees', 'What is due']],
    ['src/form.json', '[{ "name": "Anna Berg", "email": "a@b.c", "title": "Clerk" }]', ['Clerk']],
    ['src/form.json', '[{ "name": "North Road", "label": "Block", "latitude": 1 }]', []],
    ['src/form.json', '{ "$schema": "https://a.b/c", "title": "A visit" }', []],
    ['src/form.json', '{ "properties": { "a": { "type": "string", "description": "The day" } } }', []],
    ['scenes.json', '[{ "label": "Home Page" }]', []],
    ['src/migrations/a.json', '[{ "message": "A column is dropped." }]', []],
    ['db/fees.sql', "INSERT INTO fees (code, name) VALUES ('LATE', 'Late fee');", ['Late fee']],
    ['db/fees.sql', "INSERT INTO user_roles (name) VALUES ('Head Clerk');", []],
    ['db/fees.sql', "INSERT INTO TownNames (name) VALUES ('North End');", []],
    [
      'db/fees.sql',
      `INSERT INTO fees (name) VALUES ${many(110, (at) => `('${nameOf(at)}')`).join(', ')};`,
      [],
    ],
    ['seeders/FeeSeeder.php', "<?php $a = [['name' => 'Late fee', 'sum' => 5]];", ['Late fee']],
    ['seeders/FeeSeeder.php', "<?php User::create(['name' => 'Anna Berg']);", []],
    ['seeders/FeeSeeder.php', "<?php Fee::create(['name' => 'Hon. Anna Berg']);", []],
    [
      'seeders/FeeSeeder.php',
      "<?php $a = ['needs' => ['Proof of address', 'Valid Card', 'Tax Form']];",
      ['Proof of address', 'Valid Card', 'Tax Form'],
    ],
    ['migrations/a.py', "op.bulk_insert(t, [{'name': 'Late fee'}])", ['Late fee']],
    ['migrations/a.py', "migrations.CreateModel(name='Late Fee')", []],
    ['db/fees.sql', "UPDATE fees SET title = 'Late fee' WHERE title = 'Due fee';", ['Late fee']],
    [
      'db/letters.sql',
      "UPDATE letters SET body = '{block a}<p>Dear reader,</p><p>Your visit has been put off.</p>';",
      ['{block a}<p>Dear reader,</p><p>Your visit has been put off.</p>'],
    ],
    ['db/letters.sql', `UPDATE forms SET body = '{"label": "<b>Read this first now</b>"}';`, []],
    ['database/seeders/form.json', '{ "a": [{ "type": "Group", "label": "Status" }] }', ['Status']],
    ['src/database/forms/form.json', '{ "a": [{ "type": "Group", "label": "Status" }] }', []],
    [
      'seeders/FormSeeder.php',
      "<?php $this->createSelectField(title: $t, options: ['Single', 'Married']);",
      ['Single', 'Married'],
    ],
    [
      'seeders/LetterSeeder.php',
      "<?php DB::table('letters')->insert(['subject' => 'Late Fee', 'version' => 1]);",
      ['Late Fee'],
    ],
    [
      'seeders/FormSeeder.php',
      "<?php $this->createSelectField(default: 'Home', options: ['Abroad', 'Home']);",
      ['Abroad', 'Home'],
    ],
    ['seeders/LetterSeeder.php', "<?php find(['subject' => 'Late Fee']);", []],
    ['src/a.ts', "const a = [{ name: 'Fees', description: 'What is due' }];", ['Fees', 'What is due']],
    ['src/a.ts', "const a = [{ name: 'Fees', description: 'What is due', handler: f }];", ['What is due']],
    ['src/form.json', '{ "html": "<p>Read this first.</p>" }', ['<p>Read this first.</p>']],
    ['seeders/FeeSeeder.php', "<?php $a = ['options' => ['Single', 'Married']];", ['Single', 'Married']],
    [
      'seeders/FeeSeeder.php',
      "<?php Letter::create(['body_of' => 'This is to certify that [FULL_NAME] lives here.']);",
      ['This is to certify that [FULL_NAME] lives here.'],
    ],
    [
      'src/a.ts',
      "const a = [{ name: 'Fees', summary: 'What is due', documents: ['Bill'] }];",
      ['Fees', 'What is due', 'Bill'],
    ],
    ['src/a.ts', "const a = { late: { nome: 'Late', valor: 'late' } };", ['Late']],
    ['src/a.ts', "const a = [{ name: 'Late', code: 'late' }];", []],
  ])('%s %s', (path, text, expected) => {
    expect(translated(path, text).filter((each) => !expected.includes(each))).toEqual([]);
    expect(expected.filter((each) => !translated(path, text).includes(each))).toEqual([]);
  });

  it('are sentences of its own language under any name', () => {
    const words = '{ "wall_damp": { "default": "Le mur de la pièce est humide" } }';
    expect(translated('src/words.json', words, FRENCH)).toEqual(['Le mur de la pièce est humide']);
    expect(translated('words.json', words, FRENCH)).toEqual([]);
  });

  it('are none of a donor that writes otherwise', () => {
    expect(translated('src/form.json', '[{ "label": "Amount due" }]', MONGOLIAN)).toEqual([]);
    expect(translated('db/a.sql', "INSERT INTO fees (name) VALUES ('Late fee');", MONGOLIAN)).toEqual([]);
  });
});
