const CLASS = /\[[^\]]*\]/g;
/** A globstar, the start of a group with its sign, or one character. */
const TOKEN = /\*\*(?=\/|$)|[?*+@!]\(|./gsu;
/** What may be repeated: one text, one class, or single characters to choose from. */
const REPEATABLE = /^(?:[^*?+@!()|[\]{}]+|\[[^\]]*\]|[^*?+@!()|[\]{}](?:\|[^*?+@!()|[\]{}])*)$/u;
const REPETITION = /[+*]\(/g;

const MOST_WILDCARDS = 4;
const MOST_GROUPS = 6;
const MOST_GLOBSTARS = 5;

/**
 * Whether a glob can hold up a run on some path: globs become regular expressions, which try every way to share a text
 * between a repetition inside a repetition, or between many wildcards of one part of a path.
 */
export function isCostlyGlob(pattern: string): boolean {
  const glob = pattern.replace(CLASS, '[x]');
  const repeats = [...glob.matchAll(REPETITION)];
  if (repeats.some(({ index }) => !REPEATABLE.test(groupAt(glob, index + 2)))) return true;
  let [wildcards, groups, globstars] = [0, 0, 0];
  for (const [token] of glob.matchAll(TOKEN)) {
    if (token === '/') [wildcards, groups] = [0, 0];
    if (token === '**') globstars++;
    else if (/^(?:\*|[*+]\()$/.test(token)) wildcards++;
    else if (token === '{' || token.endsWith('(')) groups++;
    if (wildcards > MOST_WILDCARDS || groups > MOST_GROUPS || globstars > MOST_GLOBSTARS) return true;
  }
  return false;
}

/** The text from a place behind an opening bracket to the bracket that closes it. */
function groupAt(glob: string, start: number): string {
  let depth = 1;
  for (let at = start; at < glob.length; at++) {
    if (glob[at] === '(') depth++;
    if (glob[at] === ')' && --depth === 0) return glob.slice(start, at);
  }
  return glob.slice(start);
}
