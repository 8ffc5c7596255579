import { unescapeCell } from './escape-cell.ts';
import { readXml } from './read-xml.ts';

/** A cell that holds something. Only `text` is what somebody typed as text; a formula has its `=`. */
export type ReadCell = {
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'date' | 'formula';
  readonly text: string;
};

/** Rows with their 1-based numbers; cells by 0-based column. */
export type SheetRows = readonly { readonly number: number; readonly cells: ReadonlyMap<number, ReadCell> }[];

const KINDS: Readonly<Record<string, ReadCell['kind']>> = {
  n: 'number',
  b: 'boolean',
  e: 'error',
  d: 'date',
};

/** The cells of a worksheet as any program writes them: shared or inline strings, rich text, cells without addresses. */
export function readSheet(bytes: Uint8Array, strings: readonly string[]): SheetRows {
  const rows: { number: number; cells: Map<number, ReadCell> }[] = [];
  let type = 'n';
  let column = -1;
  let value = '';
  let isValue = false;
  let formula: string | null = null;
  let isFormula = false;
  let phonetic = 0;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        rows.push({ number: Number(attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1), cells: new Map() });
        column = -1;
      }
      if (name === 'c') {
        type = attributes['t'] ?? 'n';
        column = attributes['r'] === undefined ? column + 1 : columnIndex(attributes['r']);
        value = '';
        formula = null;
      }
      if (name === 'f') {
        formula = '=';
        isFormula = true;
      }
      if (name === 'rPh') phonetic++;
      isValue = name === 'v' || (name === 't' && phonetic === 0);
    },
    text: (piece) => {
      if (isValue) value += piece;
      if (isFormula) formula += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'f') isFormula = false;
      if (name === 'rPh') phonetic--;
      if (name === 'c') {
        const cell = cellOf(type, value, formula, strings);
        if (cell !== null) rows.at(-1)?.cells.set(column, cell);
      }
    },
  });
  return rows;
}

function cellOf(
  type: string,
  value: string,
  formula: string | null,
  strings: readonly string[],
): ReadCell | null {
  // One that is shared with the cells above has no text of its own.
  if (formula !== null) return { kind: 'formula', text: formula === '=' ? value : formula };
  if (type === 's') {
    const text = strings[Number(value)] ?? '';
    return text === '' ? null : { kind: 'text', text };
  }
  if (value === '') return null;
  const kind = KINDS[type];
  return kind === undefined ? { kind: 'text', text: unescapeCell(value) } : { kind, text: value };
}

/** `B12` is 1. */
function columnIndex(address: string): number {
  let index = 0;
  for (const letter of /^[A-Z]*/i.exec(address)![0].toUpperCase())
    index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
