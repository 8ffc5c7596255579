/** How a cell looks and whether people may write in it. The order is that of `cellXfs`. */
const STYLES = ['plain', 'heading', 'locked', 'open', 'open-lao', 'hidden'] as const;

export type Style = (typeof STYLES)[number];

export function styleIndex(style: Style): number {
  return STYLES.indexOf(style);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function xf(font: number, fill: number, isOpen: boolean): string {
  const lock = isOpen ? '<protection locked="0"/>' : '<protection locked="1"/>';
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/>${lock}</xf>`;
}

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FFD0D0D0"/></${name}>`;

/** Number format 49 is "text". Phetsarath OT is the font of Lao offices; where it is not there, programs take another Lao one. */
export const STYLES_XML = [
  `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="12"/><name val="Phetsarath OT"/></font></fonts>',
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('DDE6F0')}${solid('F3F3F3')}${solid('FFFDE7')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${STYLES.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  xf(1, 2, false),
  xf(0, 3, false),
  xf(0, 4, true),
  xf(2, 4, true),
  xf(0, 3, false),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
