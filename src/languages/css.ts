import type { Site } from '../model/site.ts';
import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';

const TOKEN = /\/\*[\s\S]*?\*\/|"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*'|[;{}]/g;
/** Where lines may end in a comment: after white space, so that no address is taken for one. */
const NESTED_TOKEN = new RegExp(String.raw`(?<![^\s;{}])//[^\r\n]*|${TOKEN.source}`, 'g');
const CONTENT = /(?:^|[;{}\s/])content\s*:[^;{}]*$/;
/** Longer than whatever a declaration says before its text. */
const BEFORE = 200;
const ESCAPE = /\\(?:([\da-fA-F]{1,6})[ \t\n]?|(\r?\n)|([\s\S]))/g;

/** Style sheets: the texts that `content` puts before and behind elements. */
export const css: Language = {
  id: 'css',
  match: (path) => /\.(?:css|scss|less|pcss)$/i.test(path),
  read: (text, path) => {
    if (text.length > LARGEST) return unreadable('too-large');
    const sites: Site[] = [];
    let shape = '';
    let from = 0;
    // What the declaration is that goes on, as its first text tells.
    let isContent: boolean | null = null;
    for (const { 0: raw, index } of text.matchAll(/\.(?:scss|less)$/i.test(path) ? NESTED_TOKEN : TOKEN)) {
      const isMark = /^[;{}]/.test(raw);
      shape += isMark ? raw : raw[0];
      if (isMark) {
        from = index;
        isContent = null;
      } else if (!raw.startsWith('/')) {
        isContent ??= CONTENT.test(text.slice(Math.max(from, index - BEFORE), index));
        if (isContent) sites.push(siteOf(raw, index));
      }
    }
    return { sites, chains: [], keys: [], diagnostics: [], shape: () => shape };
  },
  write: ({ quoting }, _index, text) => {
    if (/\0|\p{Cs}/u.test(text)) return null;
    const escaped = text.replaceAll('\\', '\\\\').replaceAll(quoting, `\\${quoting}`);
    return escaped.replace(/[\n\r\f]/g, (unit) => `\\${unit.charCodeAt(0).toString(16)} `);
  },
};

function siteOf(raw: string, start: number): Site {
  const end = start + raw.length;
  return {
    span: { start, end },
    kind: 'string',
    text: raw.slice(1, -1).replace(ESCAPE, (_, code?: string, line?: string, unit = '') => {
      if (code === undefined) return line === undefined ? unit : '';
      const point = Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }),
    holes: [],
    segments: [{ start: start + 1, end: end - 1 }],
    quoting: raw[0]!,
    context: { use: 'value', property: 'content' },
    node: 'content',
  };
}
