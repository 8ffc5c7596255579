import { type KeyedLine, keyedLines } from './keyed-lines.ts';
import { mergeKeys, type Preference } from './merge-keys.ts';

/** Three-way merge of .env and .properties, key by key; comments and order are those of `ours`. */
export function mergeLines(
  base: string,
  theirs: string,
  ours: string,
  kind: 'env' | 'properties',
  prefer: Preference,
): { readonly text: string; readonly conflicts: readonly string[] } {
  const [was, wants, has] = [base, theirs, ours].map((text) => keyedLines(text, kind)) as [
    readonly KeyedLine[],
    readonly KeyedLine[],
    readonly KeyedLine[],
  ];
  const { take, conflicts } = mergeKeys(valuesOf(was), valuesOf(wants), valuesOf(has), prefer);
  let text = '';
  let at = 0;
  for (const line of has) {
    const value = take.get(line.key);
    text += ours.slice(at, line.start);
    if (value === line.value) text += ours.slice(line.start, line.end);
    else if (value !== undefined) {
      const row = wants.find(({ key }) => key === line.key)!;
      text += `${ours.slice(line.start, line.at)}${theirs.slice(row.at, row.end)}`;
    }
    at = line.end;
  }
  text += ours.slice(at);
  const known = new Set(has.map(({ key }) => key));
  return { text: wants.reduce((merged, row, i) => added(merged, row, i), text), conflicts };

  function added(merged: string, row: KeyedLine, index: number): string {
    if (known.has(row.key) || !take.has(row.key)) return merged;
    known.add(row.key);
    const block = theirs.slice(row.start, row.end).replace(/\n?$/, '\n');
    const before = wants.slice(0, index).findLast(({ key }) => known.has(key) && take.has(key))?.key;
    const place = keyedLines(merged, kind).find(({ key }) => key === before)?.end ?? merged.length;
    const head = merged.slice(0, place);
    const joint = head === '' || head.endsWith('\n') ? '' : '\n';
    return `${head}${joint}${block}${merged.slice(place)}`;
  }
}

/** Of doubled keys the last counts, as it does for who reads the file. */
function valuesOf(lines: readonly KeyedLine[]): ReadonlyMap<string, string> {
  return new Map(lines.map(({ key, value }) => [key, value]));
}
