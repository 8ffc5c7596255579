import type { Span } from '../model/edit.ts';

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const IMPORT =
  /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\{([^}]{1,8000})\}\s*from\s*["']([^"']+)["']|\{([^{}]{1,8000})\}\s*=\s*(?:await\s+)?(?:require|import)\s*\(\s*["']([^"']+)["']/g;
const NAME =
  /(?:^|[\s,{])(?:type\s+)?([\p{L}_$][\p{L}\p{N}_$]*)(?:\s*(?:as|:)\s*([\p{L}_$][\p{L}\p{N}_$]*))?/gu;

/**
 * Where a script names what a foreign package exports, and members of that: `{ DiiaStatus }` and `Category.Diia`.
 * Whoever owns the package has named them, so they stay, as its own name does.
 */
export function foreignNames(path: string, text: string, foreign: readonly string[]): readonly Span[] {
  if (foreign.length === 0 || !SCRIPT.test(path) || !foreign.some((name) => text.includes(name))) return [];
  const spans: Span[] = [];
  const bindings = new Set<string>();
  for (const match of text.matchAll(IMPORT)) {
    const [whole, named = '', from = '', required = '', path = ''] = match;
    if (!foreign.some((name) => `${from}${path}/`.startsWith(`${name}/`))) continue;
    const list = named || required;
    const base = match.index + whole.indexOf(list, whole.indexOf('{'));
    for (const each of list.matchAll(NAME)) {
      const [said, name = '', local = name] = each;
      const start = base + each.index + said.indexOf(name, /^\W*(?:type\s+)?/.exec(said)![0].length);
      spans.push({ start, end: start + name.length });
      bindings.add(local);
    }
  }
  if (bindings.size === 0) return spans;
  const member = new RegExp(
    `(?<![\\p{L}\\p{N}_$.])(?:${[...bindings].map(escaped).join('|')})\\??\\.([\\p{L}\\p{N}_$]+)`,
    'gu',
  );
  for (const match of text.matchAll(member)) {
    const end = match.index + match[0].length;
    spans.push({ start: end - match[1]!.length, end });
  }
  return spans;
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}
