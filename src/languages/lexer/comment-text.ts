import type { Span } from '../../model/edit.ts';
import type { CommentForm } from './grammar.ts';
import type { Comment } from './tokens.ts';

/** What a comment says: inside its marks, repeated ones as in `///` and `/**` too, without white space around it. */
export function commentSpan(text: string, { form, start, end }: Comment): Span {
  let from = start + form.open.length;
  let to = Math.max(from, end - (text.endsWith(form.close, end) ? form.close.length : 0));
  const marks = marksOf(form);
  while (from < to && marks.includes(text[from]!)) from++;
  while (to > from && form.close !== '' && marks.includes(text[to - 1]!)) to--;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Whether a comment of this form says exactly this text when it is written into it. */
export function fitsComment(text: string, form: CommentForm): boolean {
  if (text === '' || text.trim() !== text || marksOf(form).includes(text[0]!)) return false;
  if (form.close === '') return !/[\r\n]/.test(text) && !text.endsWith('\\');
  const isOpen = form.nests === true && `${text}${form.close}`.includes(form.open);
  return (
    !isOpen &&
    !`${text} `.includes(form.close) &&
    !marksOf(form).includes(text.at(-1)!) &&
    !text.endsWith('/')
  );
}

/** The lines of a comment without the star that each begins with. Written out: generated code has long ones everywhere. */
export function commentText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let said = '';
  for (let start = 0; start <= lines.length; ) {
    const next = lines.indexOf('\n', start);
    const end = next === -1 ? lines.length : next;
    let from = start;
    while (from < end && isBlank(lines.charCodeAt(from))) from++;
    while (from < end && lines[from] === '*') from++;
    const line = lines.slice(from, end).trim();
    said += start === 0 ? line : `\n${line}`;
    start = end + 1;
  }
  return said.trim();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function marksOf({ open }: CommentForm): string {
  if (open.startsWith('/')) return '/*!';
  // A word is not said again.
  return /\w/.test(open) ? '' : open[0]!;
}
