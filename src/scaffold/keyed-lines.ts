import { propertyLines } from './readers/property-lines.ts';

/** A key of a file of lines, with the comments right above it. Offsets are UTF-16, ends exclusive. */
export type KeyedLine = {
  readonly key: string;
  /** As written, without white space around it. */
  readonly value: string;
  /** From its first comment to the end of its line. */
  readonly start: number;
  readonly end: number;
  /** Where the line with the key itself begins. */
  readonly at: number;
};

/** The keys of an .env or a .properties file, in order. */
export function keyedLines(text: string, kind: 'env' | 'properties'): readonly KeyedLine[] {
  const found = kind === 'env' ? envLines(text) : propertyRows(text);
  let last = 0;
  return found.map(({ key, value, at, until }) => {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', until);
    const end = newline < 0 ? text.length : newline + 1;
    const start = commentStart(text, lineStart, last);
    last = end;
    return { key, value, start, end, at: lineStart };
  });
}

type Row = { readonly key: string; readonly value: string; readonly at: number; readonly until: number };

function envLines(text: string): readonly Row[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.]*)[ \t]*=[ \t]*(.*)$/gm)].map((match) => ({
    key: match[1]!,
    value: match[2]!.trim(),
    at: match.index,
    until: match.index + match[0].length,
  }));
}

function propertyRows(text: string): readonly Row[] {
  return propertyLines(text).map(({ key, value, at }) => ({
    key,
    value: value.trim(),
    at,
    until: text.indexOf(value, at + key.length) + value.length,
  }));
}

/** Comments without an empty line between them and the key belong to it. */
function commentStart(text: string, lineStart: number, from: number): number {
  let start = lineStart;
  while (start > from) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (before < from || !/^[ \t]*[#!]/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}
