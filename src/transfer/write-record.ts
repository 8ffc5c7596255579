import { byCodePoint } from '../model/by-code-point.ts';
import type { Author } from '../model/edit.ts';
import type { EditRecord, LeftOut, OddMode, RecordedFile } from '../model/record.ts';

/** [start, length, old text, index of the author] */
type EditRow = [number, number, string, number];
type FileRow = {
  path: string;
  from?: string;
  /** The authors of its path. */
  by?: number[];
  encoding?: RecordedFile['encoding'];
  sealed?: string;
  edits?: EditRow[];
};
type Head = {
  record: 1;
  donor: string;
  donorTree: string;
  derivedTree: string;
  authors: Author[];
  leftOut: LeftOut[];
  added?: readonly string[];
  modes?: readonly OddMode[];
};

/** The record as JSON lines: a head with the authors, then one line per changed file, by path. */
export function writeRecord(record: EditRecord): string {
  const keys = new Map<string, number>();
  const authors: Author[] = [];
  const indexOf = (author: Author): number => {
    const key = `${author.stage} ${author.rule}`;
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, authors.length);
    return authors.push({ stage: author.stage, rule: author.rule }) - 1;
  };
  const files = [...record.files].sort((a, b) => byCodePoint(a.path, b.path));
  const lines = files.map((file) => JSON.stringify(fileRow(file, indexOf)));
  const { donor, donorTree, derivedTree } = record;
  const leftOut = [...record.leftOut].sort((a, b) => byCodePoint(a.path, b.path));
  const added = record.added.length === 0 ? {} : { added: [...record.added].sort(byCodePoint) };
  const odd = [...(record.modes ?? [])].sort((a, b) => byCodePoint(a.path, b.path));
  const modes = odd.length === 0 ? {} : { modes: odd };
  const head: Head = { record: 1, donor, donorTree, derivedTree, authors, leftOut, ...added, ...modes };
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

export function readRecord(text: string): EditRecord {
  const [first = '{}', ...lines] = text.trimEnd().split('\n');
  const { donor, donorTree, derivedTree, authors, leftOut, added = [], modes } = JSON.parse(first) as Head;
  const files = lines.map((line): RecordedFile => {
    const { path, from = path, by, encoding = 'utf-8', sealed, edits = [] } = JSON.parse(line) as FileRow;
    return {
      path,
      from,
      ...(by === undefined ? {} : { movedBy: by.map((author) => authors[author]!.rule) }),
      encoding,
      edits: edits.map(([start, length, old, author]) => ({ start, length, old, by: authors[author]! })),
      ...(sealed === undefined ? {} : { sealed }),
    };
  });
  return { donor, donorTree, derivedTree, files, leftOut, added, ...(modes && { modes }) };
}

function fileRow(
  { path, from, movedBy = [], encoding, sealed, edits }: RecordedFile,
  indexOf: (author: Author) => number,
): FileRow {
  return {
    path,
    ...(from === path ? {} : { from }),
    ...(movedBy.length === 0 ? {} : { by: movedBy.map((rule) => indexOf({ stage: 'rebrand', rule })) }),
    ...(encoding === 'utf-8' ? {} : { encoding }),
    ...(sealed === undefined ? {} : { sealed }),
    ...(edits.length === 0
      ? {}
      : { edits: edits.map(({ start, length, old, by }): EditRow => [start, length, old, indexOf(by)]) }),
  };
}
