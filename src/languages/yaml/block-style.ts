import type { CST } from 'yaml';
import type { Span } from '../../model/edit.ts';

/** How a block scalar stands, for whoever writes another text in its place. */
export type BlockStyle = {
  readonly style: '|' | '>';
  readonly chomp: '' | '-' | '+';
  /** Of its lines, in spaces; 0 where it has none. */
  readonly indent: number;
  readonly eol: string;
  /** What follows the header on its line: a comment. */
  readonly tail: string;
};

export function blockStyle({ props, source }: CST.BlockScalar): BlockStyle {
  const [header = '|', ...rest] = props.map((prop) => ('source' in prop ? prop.source : ''));
  const tail = rest.join('');
  return {
    style: header.startsWith('>') ? '>' : '|',
    chomp: header.includes('-') ? '-' : header.includes('+') ? '+' : '',
    indent: /^( *)[^ \r\n]/m.exec(source)?.[1]?.length ?? 0,
    eol: /\r?\n$/.exec(tail)?.[0] ?? '\n',
    tail: tail.replace(/\r?\n$/, ''),
  };
}

/** From the header to the end of the last line; the blank lines after it only where they are a part of the text. */
export function blockSpan(token: CST.BlockScalar): Span {
  const { offset: start, props, source } = token;
  const { chomp, indent, eol } = blockStyle(token);
  const header = props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0);
  const hasIndicator = /\d/.test('source' in props[0]! ? props[0].source : '');
  const longestBlank = hasIndicator ? 0 : indent;
  let end = withoutEol(source, source.length);
  while (chomp !== '+') {
    const line = end === 0 ? 0 : source.lastIndexOf('\n', end - 1) + 1;
    const last = source.slice(line, end);
    if (end > 0 && (last.length > longestBlank || last.trim() !== '')) break;
    if (line === 0) return { start, end: start + header - eol.length };
    end = withoutEol(source, line);
  }
  return { start, end: start + header + end };
}

function withoutEol(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}
