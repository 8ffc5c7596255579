import { endOfLine } from './end-of-comment.ts';
import type { LexerState } from './read-literal.ts';

const MARKERS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];

/** Passes over a line that is none of the language's: what a failed merge left, or another program's. */
export function foreignLine({ text, compiled, tokens }: LexerState, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 60 || code === 61 || code === 62 || code === 124) {
    const marker = MARKERS.find((each) => text.startsWith(each, start));
    if (marker !== undefined && !(text.charCodeAt(start + 7) > 32)) {
      tokens.diagnostics.push({ fault: 'syntax', at: start });
      return endOfLine(text, start);
    }
  }
  for (const { open, close } of compiled.grammar.skips ?? []) {
    open.lastIndex = start;
    const length = open.exec(text)?.[0].length ?? 0;
    if (length === 0) continue;
    if (close === '') return text.length;
    const end = text.indexOf(close, start + length);
    // More than a line may hold text that people read, and nobody has read it here.
    if (close !== '\n') tokens.diagnostics.push({ fault: 'fallback', at: start });
    if (end === -1) return text.length;
    // The line after it may be foreign too, which is asked at its line break.
    return close === '\n' ? end : end + close.length;
  }
  return start;
}
