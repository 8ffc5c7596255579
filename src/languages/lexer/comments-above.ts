import { countWhile } from '../../model/count-while.ts';
import { commentSpan, commentText } from './comment-text.ts';
import type { Tokens } from './tokens.ts';

/** The comment on the lines right above a token, several of one line each as one; undefined where there is none. */
export function commentAbove(tokens: Tokens, token: number): string | undefined {
  const { text, comments, starts, count } = tokens;
  let at = lastUpTo(tokens, token);
  if (at < 0 || comments[at]!.before !== token || token >= count) return undefined;
  const said: string[] = [];
  for (let next = starts[token]!; at >= 0 && comments[at]!.before === token; at--) {
    const comment = comments[at]!;
    if (!isOneLine(text.slice(comment.end, next)) || !beginsLine(tokens, at)) break;
    const span = commentSpan(text, comment);
    said.unshift(commentText(text.slice(span.start, span.end)));
    next = comment.start;
    if (comment.form.close !== '') break;
  }
  return said.join('\n').trim() || undefined;
}

/** The last comment that stands before a token or an earlier one; -1 where there is none. */
function lastUpTo({ comments }: Tokens, token: number): number {
  return countWhile(comments, ({ before }) => before <= token) - 1;
}

function isOneLine(between: string): boolean {
  const first = between.indexOf('\n');
  return between.trim() === '' && (first === -1 || between.indexOf('\n', first + 1) === -1);
}

function beginsLine({ text, comments }: Tokens, at: number): boolean {
  let before = comments[at]!.start - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}
