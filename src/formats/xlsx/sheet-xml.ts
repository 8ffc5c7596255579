import { escapeCell } from './escape-cell.ts';
import type { Style } from './styles.ts';
import { styleIndex } from './styles.ts';

export type SheetCell = { readonly text: string; readonly style: Style };

export type Sheet = {
  readonly widths: readonly { readonly width: number; readonly isHidden: boolean }[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The first row stays in sight. */
  readonly hasHeading: boolean;
  /** A column whose cells hold one of these words, below the heading. */
  readonly choice?: { readonly column: number; readonly words: readonly string[] };
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A worksheet. Every cell is an inline string in the format "text", so that no program takes `020` for a number; the
 * sheet is protected without a password, which guards against slips and not against people.
 */
export function sheetXml({ widths, rows, hasHeading, choice }: Sheet): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<sheetViews><sheetView workbookViewId="0">${hasHeading ? pane : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    '<sheetData>',
    ...rows.map(rowXml),
    '</sheetData>',
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    hasHeading ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${Math.max(rows.length, 1)}"/>` : '',
    choice === undefined || rows.length < 2 ? '' : choiceXml(choice, rows.length),
    '</worksheet>',
  ].join('');
}

/** `A`, `Z`, `AA`: from 0. */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function columnXml({ width, isHidden }: Sheet['widths'][number], i: number): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden}/>`;
}

function rowXml(cells: readonly SheetCell[], i: number): string {
  return `<row r="${i + 1}">${cells.map((cell, j) => cellXml(cell, `${columnName(j)}${i + 1}`)).join('')}</row>`;
}

function cellXml({ text, style }: SheetCell, at: string): string {
  const start = `<c r="${at}" s="${styleIndex(style)}"`;
  return text === ''
    ? `${start}/>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

function choiceXml({ column, words }: NonNullable<Sheet['choice']>, rows: number): string {
  const name = columnName(column);
  const range = `${name}2:${name}${rows}`;
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${words.join(',')}"</formula1></dataValidation></dataValidations>`;
}
