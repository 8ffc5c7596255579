import type { CommentForm } from './grammar.ts';

/** Where a comment ends; -1 where it never does. A comment to the end of the line does not hold the line break. */
export function endOfComment(text: string, start: number, form: CommentForm): number {
  const inside = start + form.open.length;
  if (form.close === '') return endOfLine(text, start);
  if (form.nests !== true) {
    const end = text.indexOf(form.close, inside);
    return end === -1 ? -1 : end + form.close.length;
  }
  let depth = 1;
  for (let at = inside; at < text.length; at++) {
    if (text.startsWith(form.close, at)) {
      at += form.close.length - 1;
      if (--depth === 0) return at + 1;
    } else if (text.startsWith(form.open, at)) {
      at += form.open.length - 1;
      depth++;
    }
  }
  return -1;
}

/** The offset of the line break that ends the line of an offset, or the text's end. */
export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
