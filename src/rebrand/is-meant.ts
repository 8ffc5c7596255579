import type { Name } from '../model/plan.ts';

const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc|html?|org|tex)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#(?!\w+\s*[("<])|--|<!--|;)/;
const REACH = 400;

/** Whether a name of the plan is meant at a place of a file's text. */
export function isMeant({ only }: Name, path: string, text: string, start: number, end: number): boolean {
  if (only === undefined) return true;
  if (only.includes('prose') && only.includes('code')) return true;
  return only.includes('prose') || only.includes('code')
    ? only.includes(isProse(path, text, start, end) ? 'prose' : 'code')
    : false;
}

/** Documents, comments, and what stands among other words in quotes or in markup: no identifier is written so. */
function isProse(path: string, text: string, start: number, end: number): boolean {
  if (DOCUMENT.test(path)) return true;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const before = text.slice(from, start);
  if (COMMENT.test(before) || /\s(?:\/\/|#)\s[^"'`]*$/.test(before)) return true;
  const next = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(next === -1 ? text.length : next, end + REACH));
  const isAmongWords = /\p{L}[\p{L}\p{M}]*[,.;:!?)]?\s$/u.test(before) || /^[,.;:!?]?\s\p{L}/u.test(after);
  return isAmongWords && (/(["'`])(?:(?!\1).)*$/u.test(before) || /^[^<>"'`=]*<\//.test(after));
}
