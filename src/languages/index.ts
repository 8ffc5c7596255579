import { html } from './html.ts';
import { java } from './java.ts';
import { json } from './json.ts';
import type { Language } from './language.ts';
import { properties } from './properties.ts';
import { sql } from './sql.ts';
import { svelte } from './svelte.ts';
import { typescript } from './typescript.ts';
import { vue } from './vue.ts';
import { yaml } from './yaml.ts';

/** Every language that Saphan reads, the first that matches a path wins. */
export const LANGUAGES: readonly Language[] = [
  typescript,
  html,
  vue,
  svelte,
  json,
  yaml,
  properties,
  java,
  sql,
];

/** The language of a file by its path (relative, `/` between its steps). */
export function languageOf(path: string): Language | undefined {
  return LANGUAGES.find((language) => language.match(path));
}
