import { expect, it } from 'vitest';
import { fileRole } from '../../src/extract/file-role.ts';
import { scriptOf } from '../../src/extract/script.ts';

const PROGRAM = 'export class Visits {\n  all() {}\n}\n';
const DATA = "export const visits = [{ day: 'Monday' }];\n";

it.each([
  ['server/data/visits.ts', PROGRAM, 'en', 'source'],
  ['app/data/visits.py', 'class Visits(Base):\n  pass\n', 'en', 'source'],
  ['app/data/visits.php', '<?php\nfunction allVisits() {}\n', 'en', 'source'],
  ['server/data/visits.ts', DATA, 'en', 'seed'],
  ['server/data/visits.json', PROGRAM, 'en', 'seed'],
  ['server/data/seed-visits.ts', PROGRAM, 'en', 'seed'],
  ['db/seeds/visits.ts', PROGRAM, 'en', 'seed'],
  ['db/migrations/visits.ts', PROGRAM, 'en', 'seed'],
  ['server/data/visits.ts', PROGRAM, 'mn', 'seed'],
  ['test/data/visits.ts', PROGRAM, 'en', 'test'],
])('%s, %j, of a donor in %s: %s', (path, text, language, role) => {
  expect(fileRole(path, text, scriptOf(language))).toBe(role);
});
