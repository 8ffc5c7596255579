import type { KeyUse } from '../../model/reading.ts';

const BLOCK =
  /\{%-?\s*blocktrans(?:late)?\b([^%]{0,500}?)-?%\}([\s\S]{0,5000}?)(?:\{%-?\s*plural\b[^%]*%\}[\s\S]{0,5000}?)?\{%-?\s*endblocktrans(?:late)?\b/g;

/** The texts between `{% blocktranslate %}` and its end, as Django looks them up: `Hello, %(name)s`. */
export function blockKeys(text: string): readonly KeyUse[] {
  if (!text.includes('blocktrans')) return [];
  return [...text.matchAll(BLOCK)].map(({ 0: whole, 1: options = '', 2: inner = '', index }): KeyUse => {
    const start = index + whole.indexOf('%}') + 2;
    const said = /\btrimmed\b/.test(options) ? trimmed(inner) : inner;
    const context = /\bcontext\s+(["'])(.*?)\1/.exec(options)?.[2];
    return {
      span: { start, end: start + inner.length },
      key: said.replaceAll('%', '%%').replace(/\{\{\s*(.*?)\s*\}\}/g, '%($1)s'),
      callee: 'blocktranslate',
      stack: 'gettext',
      ...(/\bcount\b/.test(options) && { isPlural: true }),
      ...(context !== undefined && { context }),
    };
  });
}

function trimmed(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .join(' ');
}
