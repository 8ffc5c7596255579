import { escapeCell } from './escape-cell.ts';
import { STYLES_XML } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type NamedSheet = { readonly name: string; readonly isHidden: boolean; readonly xml: string };

/** The files of a workbook by their paths, in the order in which Excel writes them. */
export function workbookParts(sheets: readonly NamedSheet[]): Readonly<Record<string, string>> {
  const numbered = sheets.map((sheet, i) => ({
    ...sheet,
    number: i + 1,
    path: `worksheets/sheet${i + 1}.xml`,
  }));
  const sheetTypes = numbered.map(({ path }) => override(`/xl/${path}`, `${TYPE}.worksheet+xml`));
  return {
    '[Content_Types].xml': [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('/xl/workbook.xml', `${TYPE}.sheet.main+xml`),
      ...sheetTypes,
      override('/xl/styles.xml', `${TYPE}.styles+xml`),
      '</Types>',
    ].join(''),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
      ...numbered.map(
        ({ name, number, isHidden }) =>
          `<sheet name="${escapeCell(name)}" sheetId="${number}"${isHidden ? ' state="veryHidden"' : ''} r:id="rId${number}"/>`,
      ),
      '</sheets></workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ path }) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(numbered.map(({ path, xml }) => [`xl/${path}`, xml])),
    'xl/styles.xml': STYLES_XML,
  };
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${type}"/>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}
