import { TOKEN, type Tokens, textOf } from './tokens.ts';

/** How many links of a chain of calls are told: `a.b().c()` has three. */
const MOST_LINKS = 8;

/** What joins an object and its member, where the grammar does not say. */
export const LINKS: readonly string[] = ['.', '?.', '::', '!!'];

/**
 * What stands before an opening bracket as the name of what is called: `toast.error`, `new ApiError`,
 * `ResponseEntity.badRequest().body`; '' where there is nothing that could be called. Arguments are left out.
 */
export function calleeBefore(tokens: Tokens, open: number, links?: readonly string[]): string {
  const { start, name } = pathBefore(tokens, open - 1, links);
  if (name === '') return '';
  return textOf(tokens, start - 1) === 'new' ? `new ${name}` : name;
}

/** The dotted path that ends with a token, and the token it begins with. */
export function pathBefore(
  tokens: Tokens,
  last: number,
  joints: readonly string[] = LINKS,
): { start: number; name: string } {
  const { kinds, facts } = tokens;
  let name = '';
  let start = last + 1;
  let at = last;
  for (let links = 0; links < MOST_LINKS; links++) {
    let brackets = '';
    while (at >= 0 && kinds[at] === TOKEN.close && facts[at]! >= 0) {
      const open = textOf(tokens, facts[at]!);
      if (open === '{') return { start, name };
      if (open !== '<') brackets = (open === '[' ? '[]' : '()') + brackets;
      at = facts[at]! - 1;
    }
    if (at < 0) break;
    const isWord = kinds[at] === TOKEN.word || kinds[at] === TOKEN.wideWord;
    if (isWord) {
      name = textOf(tokens, at) + brackets + name;
      start = at--;
    } else if (kinds[at] === TOKEN.literal) {
      return { start: at, name: `""${brackets}${name}` };
    } else if (brackets === '' || name === '') break;
    else return { start: at + 1, name: brackets + name };
    const link = textOf(tokens, at);
    if (!joints.includes(link)) break;
    name = (link === '::' ? link : '.') + name;
    at--;
  }
  return { start, name: name.startsWith('.') ? name.slice(1) : name };
}

/** The last name of a callee: `body` of `ResponseEntity.badRequest().body`. */
export function lastName(callee: string): string {
  return /[^.>:\s]*$/.exec(callee)![0];
}
