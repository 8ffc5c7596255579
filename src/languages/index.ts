import { android } from './android.ts';
import { apple } from './apple.ts';
import { csharp } from './csharp.ts';
import { css } from './css.ts';
import { csv } from './csv.ts';
import { dart } from './dart.ts';
import { erb } from './erb.ts';
import { go } from './go.ts';
import { graphql } from './graphql.ts';
import { groovy } from './groovy.ts';
import { html } from './html.ts';
import { jasper } from './jasper.ts';
import { java } from './java.ts';
import { json } from './json.ts';
import { kotlin } from './kotlin.ts';
import type { Language } from './language.ts';
import { markdown } from './markdown.ts';
import { php } from './php.ts';
import { prisma } from './prisma.ts';
import { properties } from './properties.ts';
import { protobuf } from './protobuf.ts';
import { pug } from './pug.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { sql } from './sql.ts';
import { strings } from './strings.ts';
import { svelte } from './svelte.ts';
import { swift } from './swift.ts';
import { toml } from './toml.ts';
import { typescript } from './typescript.ts';
import { visualBasic } from './visual-basic.ts';
import { vue } from './vue.ts';
import { xliff } from './xliff.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

/** Every language that Saphan reads, the first that matches a path wins. */
export const LANGUAGES: readonly Language[] = [
  typescript,
  erb,
  html,
  pug,
  vue,
  svelte,
  json,
  yaml,
  properties,
  java,
  kotlin,
  groovy,
  swift,
  dart,
  go,
  csharp,
  visualBasic,
  python,
  php,
  ruby,
  sql,
  prisma,
  graphql,
  protobuf,
  android,
  apple,
  xliff,
  jasper,
  xml,
  strings,
  toml,
  markdown,
  css,
  csv,
];

/** The language of a file by its path (relative, `/` between its steps). */
export function languageOf(path: string): Language | undefined {
  return LANGUAGES.find((language) => language.match(path));
}
