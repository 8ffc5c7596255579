import type { SiteContext } from '../../model/site.ts';

/**
 * What a literal is in a call as templates of Go and Handlebars write it: in parentheses, its name first and blanks between its
 * arguments, `(item "late" "Late")`. Nothing else is written so: where a word of logic or an operator stands, it is a condition.
 * `isRepeated` says that the same literal follows: `(item "Late" "Late")` has what is stored, and what is shown for it.
 */
export function prefixedCall(before: string, isRepeated: boolean): SiteContext | null {
  if (COMPARES.test(before)) return { use: 'compared' };
  const [, name = '', given = ''] = PREFIXED.exec(before) ?? [];
  if (name === '' || LOGIC.test(`${name}${given.replace(QUOTED, '""')}`)) return null;
  if (PRINTS.test(name)) return { use: 'value', isModuleScope: true };
  return { use: isRepeated ? 'key' : 'value', callee: name, argument: (given.match(GIVEN) ?? []).length };
}

/** `printf "Notes for %s" .Name` writes into the page. */
export const PRINTS = /^print(?:f|ln)?$/;

const PREFIXED = /\(\s*([A-Za-z_][\w-]*)((?:\s+(?:"[^"]*"|'[^']*'|[$.\w/-]+(?:=[$.\w]+)?|\([^()]*\)))*)\s+$/;
const QUOTED = /"[^"]*"|'[^']*'|\([^()]*\)/g;
const GIVEN = /"[^"]*"|'[^']*'|\([^()]*\)|[^\s"'()]+/g;
const LOGIC = /(?:^|\s)(?:and|or|not|if|else|in|is|as|eq|ne|lt|gt|le|ge|new|await|return)(?:\s|$)/;

/** `eq .Kind "Late"`, `contains .Kinds "Late"`: what it is compared with stands before it. */
const COMPARES =
  /[({]-?\s*(?:else\s+)?(?:if\s+)?(?:eq|ne|contains|has(?:Prefix|Suffix)?)\s+(?:(?:[$.][$.\w]*|\([^()]*\)|"[^"]*")\s+){1,8}$/;
