import type { Comment } from 'oxc-parser';
import type { Span } from '../../model/edit.ts';
import type { Site } from '../../model/site.ts';

/** Blank lines, stars and blanks before the first word. */
const OPENING_LINES = /^(?:(?:[ \t]*\r?\n)+[ \t]*\*+(?=\s))*\s*/;

/** Comments as sites. */
export function commentSites(comments: readonly Comment[], text: string): readonly Site[] {
  return comments.map((comment): Site => {
    const segment = insideOf(comment, text);
    return {
      span: { start: comment.start, end: comment.end },
      kind: 'comment',
      text: commentText(text.slice(segment.start, segment.end)),
      holes: [],
      segments: [segment],
      quoting: comment.type === 'Line' ? '//' : '/*',
      context: { use: 'value' },
      node: 'comment',
    };
  });
}

/** The words of a comment, all marks left out. */
export function commentWords(value: string): string {
  const inside = value.replace(/^\*+/, '');
  return commentText(inside.slice(OPENING_LINES.exec(inside)?.[0].length ?? 0).trimEnd());
}

/** What a comment says, without the stars that some begin their lines with. `inside` is trimmed. */
function commentText(inside: string): string {
  if (!/[\r\n]/.test(inside)) return inside;
  const [first = '', ...others] = inside.split(/\r\n|\n|\r/);
  return [first.trimEnd(), ...others.map((line) => line.replace(/^\s*(?:\*(?!\/) ?)?/, '').trimEnd())].join(
    '\n',
  );
}

/** Writes a comment's text; null where it would end the comment or be read as another text. */
export function writeComment(text: string, mark: string): string | null {
  if (text !== text.trim() || /^[*!]/.test(text)) return null;
  if (mark === '//') return /[\r\n\u2028\u2029]/.test(text) ? null : text;
  return text.includes('*/') || commentText(text) !== text ? null : text;
}

/** Between the marks, the blanks and the stars of documentation left out. */
function insideOf(comment: Comment, text: string): Span {
  const closing = comment.type === 'Block' ? 2 : 0;
  const inside = text.slice(comment.start, comment.end - closing);
  const opening = /^(?:\/\/|\/\*+!?|<!--|-->)/.exec(inside)?.[0].length ?? 0;
  const content = inside.slice(opening);
  const start = comment.start + opening + (OPENING_LINES.exec(content)?.[0].length ?? 0);
  const behind = content.length - content.trimEnd().length;
  return { start, end: Math.max(start, comment.end - closing - behind) };
}
