import { TOKEN, type Tokens, textOf } from '../languages/lexer/tokens.ts';

const NO_CALL =
  /^(?:if|for|foreach|while|switch|catch|synchronized|return|match|array|list|isset|unset|empty|this|super|fn|function|try|throw|yield|and|or|not|elseif|declare|use)$/;

/** Whether anything is called between two tokens, and the names that may be functions of the same system. */
export function callsWithin(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly any: boolean; readonly own: readonly string[] } {
  const own = new Set<string>();
  let any = false;
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== TOKEN.word || textOf(tokens, at + 1) !== '(') continue;
    const name = textOf(tokens, at);
    if (NO_CALL.test(name) || isMade(tokens, at)) continue;
    any = true;
    const joint = textOf(tokens, at - 1);
    const holder = textOf(tokens, at - 2);
    const isQualified = joint === '.' || joint === '->' || joint === '::' || joint === '?->';
    if (!isQualified || /^\$?this$|^(?:self|static|parent)$|^\p{Lu}/u.test(holder)) own.add(name);
  }
  return { any, own: [...own] };
}

/** `new Name(`, `new a.b.Name(`: an object is made, of what a constructor does the constructor says. */
function isMade(tokens: Tokens, name: number): boolean {
  let at = name - 1;
  while (/^[.\\]$/.test(textOf(tokens, at))) at -= 2;
  return textOf(tokens, at) === 'new';
}
