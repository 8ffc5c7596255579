import type { Span } from '../model/edit.ts';
import { tokenAt } from './clash.ts';

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const IMPORT =
  /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\{([^}]{1,8000})\}\s*from\s*["']([^"']+)["']|\{([^{}]{1,8000})\}\s*=\s*(?:await\s+)?(?:require|import)\s*\(\s*["']([^"']+)["']/g;
/** `import TestKit, { … } from`, `import * as kit from`, `kit = require`: a name of the file's own for what comes from a package. */
const OWN_NAME =
  /\bimport\s+(?:type\s+)?(?:\*\s*as\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*(?:,\s*\{[^}]{0,8000}\}\s*)?from\s*["']([^"']+)["']|(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(?:await\s+)?(?:require|import)\s*\(\s*["']([^"']+)["']\s*\)(?![.[(])/gu;
const NAME =
  /(?:^|[\s,{])(?:type\s+)?([\p{L}_$][\p{L}\p{N}_$]*)(?:\s*(?:as|:)\s*([\p{L}_$][\p{L}\p{N}_$]*))?/gu;

/**
 * Where a script names what a foreign package exports, and members of that: `{ DiiaStatus }`,
 * `Category.Diia`, and `kit.getDiiaUser()` of an instance.
 * Whoever owns the package has named them, so they stay, as its own name does. Members are looked for only where one of
 * the `hits` stands behind a dot.
 */
export function foreignNames(
  path: string,
  text: string,
  foreign: readonly string[],
  hits: readonly Span[],
): readonly Span[] {
  if (foreign.length === 0 || !SCRIPT.test(path) || !foreign.some((name) => text.includes(name))) return [];
  const isForeign = (path: string) => foreign.some((name) => `${path}/`.startsWith(`${name}/`));
  const spans: Span[] = [];
  const bindings = new Set<string>();
  const noted = new Set<number>();
  const note = (list: string, base: number) => {
    for (const each of list.matchAll(NAME)) {
      const [said, name = '', local = name] = each;
      const start = base + each.index + said.indexOf(name, /^\W*(?:type\s+)?/.exec(said)![0].length);
      if (!noted.has(start)) spans.push({ start, end: start + name.length });
      noted.add(start);
      bindings.add(local);
    }
  };
  for (const match of text.matchAll(IMPORT)) {
    const [whole, named = '', from = '', required = '', path = ''] = match;
    if (!isForeign(from || path)) continue;
    const list = named || required;
    note(list, match.index + whole.indexOf(list, whole.indexOf('{')));
  }
  for (const [, name = '', from = '', constant = '', required = ''] of text.matchAll(OWN_NAME))
    if (isForeign(from || required)) bindings.add(name || constant);
  // `const { getDiia } = kit.session`, and what is taken out of that again.
  const isOpened = bindings.size > 0 && OPENED.test(text);
  for (let known = -1, depth = 0; isOpened && bindings.size > known && depth < DEEPEST; depth++) {
    known = bindings.size;
    for (const match of text.matchAll(openedOf(bindings))) note(match[1]!, match.index + 1);
  }
  if (bindings.size === 0 || !hits.some((hit) => isMember(text, hit))) return spans;
  const direct = new RegExp(`(?<![\\p{L}\\p{N}_$.])(?:${anyOf(bindings)})${MEMBER}`, 'gu');
  const values = valuesOf(text, bindings);
  const held = new RegExp(
    `(?:(?<![\\p{L}\\p{N}_$.])|(?<=\\bthis\\.))(?:${anyOf(values)})(?:${MEMBER})+`,
    'gu',
  );
  for (const match of [...text.matchAll(direct), ...(values.size === 0 ? [] : text.matchAll(held))]) {
    // What is handed over in brackets is no member.
    const chain = match[0].replace(/\([^()]*\)/g, (said) => ' '.repeat(said.length));
    for (const each of chain.matchAll(/\??\.([\p{L}\p{N}_$]+)/gu)) {
      const end = match.index + each.index + each[0].length;
      spans.push({ start: end - each[1]!.length, end });
    }
  }
  return spans;
}

/** So often is something taken out of what was taken out before. */
const DEEPEST = 4;
const OPENED = /\}\s*=\s*[\p{L}_$]/u;

/** Where members are taken out of something bound, and not of what a call of it returns. */
function openedOf(bindings: ReadonlySet<string>): RegExp {
  const taken = String.raw`(?:${anyOf(bindings)})(?:\??\.[\p{L}\p{N}_$]+)*`;
  return new RegExp(String.raw`\{([^{}]{1,8000})\}\s*=\s*${taken}(?![\p{L}\p{N}_$])(?!\s*[.?[(])`, 'gu');
}

function isMember(text: string, { start, end }: Span): boolean {
  return text[tokenAt(text, start, end).start - 1] === '.';
}

const MEMBER = String.raw`\??\.[\p{L}\p{N}_$]+(?:\([^()\n]{0,80}\))?`;

/**
 * Names of values whose members the package has named: instances of its classes, and what is declared as one of its types.
 * With a type in brackets they may be made of the donor's own, and what its functions return is anybody's.
 */
function valuesOf(text: string, bindings: ReadonlySet<string>): ReadonlySet<string> {
  const type = `(?:${anyOf(bindings)})(?![\\p{L}\\p{N}_$.]|\\s*<)`;
  const made = new RegExp(`(?<![\\p{L}\\p{N}_$])([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*=\\s*new\\s+${type}`, 'gu');
  const declared = new RegExp(
    `(?<![\\p{L}\\p{N}_$])([\\p{L}_$][\\p{L}\\p{N}_$]*)[?!]?\\s*:\\s*${type}`,
    'gu',
  );
  const found = [...text.matchAll(made), ...text.matchAll(declared)].map((match) => match[1]!);
  // With a capital it is a class or an enumeration, and no value.
  return new Set(found.filter((name) => !/^\p{Lu}/u.test(name)));
}

function anyOf(names: ReadonlySet<string>): string {
  return [...names].map(escaped).join('|');
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}
