import { wordsOf } from '../../model/words.ts';
import type { World } from '../../model/world.ts';
import { capitalize } from '../casing.ts';
import { firstGroups as all } from './first-groups.ts';

/** Laravel, Django, Rails, Entity Framework, Knex and their kin: a program each, with a number that gives their order. */
const FILE =
  /(?:^|\/)(?:migrations?|migrate)\/(?:[^/]+\/)*(\d{3,}[_-][^/.]+)(?:\.Designer)?\.(?:php|py|rb|cs|[cm]?[jt]s)$/;
/** A name as databases have them, in quotes or in a statement; no variable, member or function of the program. */
const COLUMN =
  /(?<![\p{L}\p{N}_$]|[$@]|->|::)(\p{Ll}[\p{Ll}\p{N}]*_[\p{Ll}\p{N}_]+)(?![\p{L}\p{N}_$]|\s*\()/gu;
/** Rails adds what it calls the column of a reference. */
const REFERENCE = /\b(?:references|belongs_to|add_reference\s+:\w+\s*,)\s*\(?\s*:(\p{Ll}[\p{Ll}\p{N}_]*)/gu;
/** All that the migrations of Rails have made. */
const SCHEMA = /(?:^|\/)db\/schema\.rb$/;

export function isCodeMigration(path: string): boolean {
  return path.includes('/') && ((path.includes('migrat') && FILE.test(path)) || SCHEMA.test(path));
}

/**
 * What a migration makes that is a program. It has to follow the classes and modules that it speaks of, so it is no file
 * that stays; but databases remember that it was applied by its file's name, which frameworks find its class by too.
 */
export function codeMigration(path: string, text: string): Pick<World, 'migratedNames' | 'migratedColumns'> {
  const stem = FILE.exec(path)?.[1] ?? '';
  const names = stem.split(/[^\p{L}\p{N}_$]+/u).filter((name) => wordsOf(name).length > 1);
  const words = wordsOf(stem).filter((word) => !/^\d+$/.test(word));
  const classes = words.length > 1 ? [words.map(capitalize).join('')] : [];
  const columns = [...all(text, COLUMN), ...all(text, REFERENCE).map((name) => `${name}_id`)];
  return { migratedNames: [...names, ...classes], migratedColumns: [...new Set(columns)] };
}
