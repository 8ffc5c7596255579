import type { Insert } from './stubber.ts';

/** A statement put in behind an opening brace, in the lines and the indentation of what follows there. */
export function firstStatement(text: string, behind: number, statement: string): Insert {
  const rest = text.slice(behind);
  const [line] = /^[ \t]*(?:\/\/[^\r\n]*)?(?=\r?\n)/.exec(rest) ?? [''];
  const broken = /^\r?\n(?:[ \t]*\r?\n)*([ \t]*)/.exec(rest.slice(line.length));
  if (broken === null) return { at: behind, text: ` ${statement}` };
  const at = behind + line.length;
  const newline = rest.slice(line.length).startsWith('\r') ? '\r\n' : '\n';
  const isEmpty = text[at + broken[0].length] === '}';
  return { at, text: `${newline}${broken[1]}${isEmpty ? '  ' : ''}${statement}` };
}
