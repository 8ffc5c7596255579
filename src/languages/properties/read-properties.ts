import type { Span } from '../../model/edit.ts';
import type { Reading } from '../../model/reading.ts';
import type { Site, SiteContext } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';
import { decodeProperty } from './decode-property.ts';
import { logicalLines } from './logical-lines.ts';

export function readProperties(text: string): Reading {
  const lines = [...logicalLines(text)];
  const comments = lines.flatMap(({ kind, ...line }) =>
    kind === 'comment' && 'span' in line
      ? [commentSite(text, line.span.start, line.span.end, 1, 0, '#')]
      : [],
  );
  const above = commentsAbove(text, comments);
  const values = lines.flatMap((line) => (line.kind === 'property' ? [line] : []));
  // Java read these files as ISO 8859-1 for twenty years: only a file that says otherwise gets other letters.
  const isUtf8 = values.some(({ value }) => BEYOND_ASCII.test(text.slice(value.start, value.end)));
  const sites = values.flatMap(({ key, value, hasSeparator }): Site[] => {
    const name = decodeProperty(text.slice(key.start, key.end));
    const comment = above(key.start);
    const around = comment === undefined ? {} : { comment };
    const site = (span: Span, kind: 'key' | 'scalar', context: SiteContext): Site => {
      const raw = text.slice(span.start, span.end);
      return {
        span,
        kind,
        text: decodeProperty(raw),
        holes: [],
        segments: [span],
        quoting: `${kind === 'key' ? 'key ' : ''}${quotingOf(raw, isUtf8)}`,
        context,
        node: kind === 'key' ? 'key' : 'value',
      };
    };
    return [
      ...(isForeignName(name) ? [site(key, 'key', { use: 'key', ...around })] : []),
      ...(hasSeparator ? [site(value, 'scalar', { use: 'value', property: name, ...around })] : []),
    ];
  });
  const all = [...sites, ...comments].sort((a, b) => a.span.start - b.span.start);
  return { sites: all, chains: [], keys: [], diagnostics: [], shape: () => shapeOf(text) };
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const ESCAPE = /\\u(?!00[0-7])[\da-fA-F]{4}/;

function quotingOf(raw: string, isUtf8: boolean): 'escaped' | 'utf8' {
  if (BEYOND_ASCII.test(raw)) return 'utf8';
  return ESCAPE.test(raw) || !isUtf8 ? 'escaped' : 'utf8';
}

function shapeOf(text: string): string {
  const lines = [...logicalLines(text)].filter(({ kind }) => kind === 'property');
  return '='.repeat(lines.length);
}
