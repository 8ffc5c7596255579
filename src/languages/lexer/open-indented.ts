import type { CodeReader } from './code-reader.ts';
import { beginSegment, type Frame, holdsStatements, newFrame } from './frame.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

const TAB = 8;

/** Opens what a colon opens in a language that indents: the body of a function or class, or that of any other block. */
export function openIndented(reader: CodeReader, frame: Frame, at: number): boolean {
  const { tokens, frames, rules } = reader;
  if (rules.indents !== true || !holdsStatements(frame) || frame.label !== -1) return false;
  const isFunction = frame.functionWord !== -1;
  if (isFunction || frame.typeWord !== -1) {
    const declared = isFunction ? frame.declared : frame.typeWord + 1;
    const name = declared === -1 ? undefined : textOf(tokens, declared);
    frames.push(
      newFrame({
        role: isFunction ? 'function' : 'type',
        open: at,
        name: undefined,
        inFunction: isFunction ? (name ?? frame.inFunction) : frame.inFunction,
        inType: isFunction ? frame.inType : name,
        runsOnce: !isFunction && frame.runsOnce,
        column: columnOf(tokens, frame.segment),
      }),
    );
    return true;
  }
  if (frame.control === -1) return false;
  beginSegment(frame, at + 1);
  return true;
}

/** Whether a token begins a line that no backslash joins to the one before. */
export function beginsLine({ text, kinds, starts, ends }: Tokens, at: number): boolean {
  if (at === 0) return true;
  const isJoined = kinds[at - 1] === TOKEN.operator && text[starts[at - 1]!] === '\\';
  return !isJoined && text.slice(ends[at - 1], starts[at]).includes('\n');
}

/** How far a token's line is indented. */
export function columnOf({ text, starts }: Tokens, at: number): number {
  const start = text.lastIndexOf('\n', starts[at]! - 1) + 1;
  let column = 0;
  for (let offset = start; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 32) column++;
    else if (code === 9) column += TAB - (column % TAB);
    else break;
  }
  return column;
}
