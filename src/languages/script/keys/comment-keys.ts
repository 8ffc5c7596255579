import type { Comment } from 'oxc-parser';
import type { KeyUse } from '../../../model/reading.ts';
import { unquote } from './unquote.ts';

const CALL = /(?<![\p{L}\p{N}_$])((?:[\w$]+\.)?t)\(\s*(?=['"`])/gu;
const NAMESPACE = /^\s*,\s*\{[^{}]*\bns\s*:\s*(['"])([^'"\\]*)\1/;

/** Keys that a comment names for tools, since the code computes them: `// t('status.open')`. */
export function commentKeys(comments: readonly Comment[], text: string): readonly KeyUse[] {
  return comments.flatMap((comment) => {
    if (!comment.value.includes('t(')) return [];
    const source = text.slice(comment.start, comment.end);
    return [...source.matchAll(CALL)].flatMap((match): readonly KeyUse[] => {
      const at = match.index + match[0].length;
      const literal = unquote(source, at);
      if (literal === null) return [];
      const namespace = NAMESPACE.exec(source.slice(literal.end, literal.end + 200))?.[2];
      return [
        {
          span: { start: comment.start + at, end: comment.start + literal.end },
          key: literal.text,
          ...(namespace === undefined ? {} : { namespace }),
          callee: match[1] ?? 't',
          evidence: 'comment',
        },
      ];
    });
  });
}
