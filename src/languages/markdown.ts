import type { Site } from '../model/site.ts';
import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';

const LINE = /[^\r\n]+/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Marks of quotations, lists, headings and tables, one behind the other. */
const LEAD = /^(?:\s|>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\||\[[ xX]\](?=\s))*/;
/** A line that begins like this, or is nothing else, is more than text. */
const BLOCK = /^(?:[\s>#|=~`<-]|[*+](?:\s|$)|\d{1,9}[.)]|\[[ xX]\]|[*_](?:\s*[*_])+\s*$)/;

/** Documentation: each line of text outside of code is a place. */
export const markdown: Language = {
  id: 'markdown',
  match: (path) => /\.(?:md|markdown|mdx)$/i.test(path),
  read: (text) => {
    if (text.length > LARGEST) return unreadable('too-large');
    const { sites, shape } = linesOf(text);
    return { sites, chains: [], keys: [], diagnostics: [], shape: () => shape };
  },
  write: (_site, _index, text) => {
    const isLine = text === text.trim() && /\p{L}/u.test(text) && !/[\r\n\0]/.test(text);
    return isLine && !BLOCK.test(text) ? text : null;
  },
};

function linesOf(text: string): { readonly sites: readonly Site[]; readonly shape: string } {
  const sites: Site[] = [];
  let shape = '';
  let fence: string | null = null;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      shape += '`';
      continue;
    }
    if (fence !== null) continue;
    const lead = LEAD.exec(line)![0];
    const said = line.slice(lead.length).trimEnd();
    if (!/\p{L}/u.test(said)) continue;
    const start = index + lead.length;
    const span = { start, end: start + said.length };
    shape += `${lead}t\n`;
    sites.push({
      span,
      kind: 'text',
      text: said,
      holes: [],
      segments: [span],
      quoting: 'line',
      context: { use: 'value' },
      node: 'paragraph',
    });
  }
  return { sites, shape };
}
