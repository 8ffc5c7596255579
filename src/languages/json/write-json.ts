import type { Site } from '../../model/site.ts';
import { writeLineComment } from '../data/comment-site.ts';

/**
 * How a string is quoted: its quote, or `bare`. `ascii` follows where all that is beyond ASCII in it is escaped, so
 * that what takes its place is escaped as well.
 */
export function quotingOf(raw: string, isBare: boolean): string {
  if (isBare) return 'bare';
  const isEscaped = /\\u(?!00[0-7])[\da-fA-F]{4}/.test(raw) && !/[^\0-\x7f]/.test(raw);
  return `${raw[0]}${isEscaped ? ' ascii' : ''}`;
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;
const KEYWORDS = ['true', 'false', 'null'];

/** The text as it is written in the place of the segment of a string, a bare key or a comment. */
export function writeJson(site: Site, text: string): string | null {
  const [quote, charset] = site.quoting.split(' ');
  switch (quote) {
    case '//':
      return writeLineComment(text);
    case '/*':
      return text !== text.trim() || text.includes('*/') ? null : text;
    case 'bare':
      return IDENTIFIER.test(text) && !KEYWORDS.includes(text) ? text : JSON.stringify(text);
    default: {
      const inner = JSON.stringify(text).slice(1, -1);
      const quoted = quote === "'" ? inner.replaceAll('\\"', '"').replaceAll("'", "\\'") : inner;
      return charset === 'ascii' ? quoted.replace(/[^\0-\x7f]/g, escapeUnit) : quoted;
    }
  }
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
