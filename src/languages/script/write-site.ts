import type { Site } from '../../model/site.ts';
import { writeComment } from './comment.ts';
import { writeJsxText } from './jsx-text.ts';
import { quoteAttribute, quotePattern, quoteRaw, quoteString, quoteTemplate } from './quote.ts';

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** What to write over a segment of a script's site; see `Language.write`. */
export function writeSite(site: Site, index: number, text: string): string | null {
  const segment = site.segments[index];
  if (segment === undefined) return null;
  const { quoting, span } = site;
  switch (quoting) {
    case '"':
    case "'":
      return quoteString(text, quoting);
    case '`':
      return quoteTemplate(text);
    case '`n':
      return quoteTemplate(text).replaceAll('\n', '\\n');
    case 'raw`':
      return quoteRaw(text);
    case 'jsx':
      return writeJsxText(text, segment.start === span.start, segment.end === span.end);
    case 'jsx"':
    case "jsx'":
      return quoteAttribute(text, quoting.slice(3));
    case '//':
    case '/*':
      return writeComment(text, quoting);
    case 'name':
      return NAME.test(text) ? text : null;
    default:
      return quoting.startsWith('/') ? quotePattern(text, quoting.slice(1)) : null;
  }
}
