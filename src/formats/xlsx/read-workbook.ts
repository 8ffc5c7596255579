import { unzipSync } from 'fflate';
import { readSheet, type SheetRows } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readXml } from './read-xml.ts';

export type ReadSheet = { readonly name: string; readonly rows: SheetRows };

// A catalog of 100,000 units unpacks to under 100 MB. More is a mistake or an attack.
const LARGEST = 400_000_000;

/** The sheets of a workbook, in its order. Throws where the file is none. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  let left = LARGEST;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      left -= originalSize;
      if (left < 0) throw new RangeError(`unpacks to more than ${LARGEST} bytes`);
      return true;
    },
  });
  const book =
    relationshipsOf(files, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const links = relationshipsOf(files, book);
  const shared = links.find(({ type }) => type === 'sharedStrings');
  const strings = shared === undefined ? [] : readStrings(part(files, shared.path));
  const sheets: { name: string; link: string }[] = [];
  readXml(part(files, book), {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', link: attributes['id'] ?? '' });
    },
  });
  return sheets.flatMap(({ name, link }) => {
    const target = links.find(({ id, type }) => id === link && type === 'worksheet');
    return target === undefined ? [] : [{ name, rows: readSheet(part(files, target.path), strings) }];
  });
}

type Files = Readonly<Record<string, Uint8Array>>;

function part(files: Files, path: string): Uint8Array {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (file === undefined) throw new Error(`no ${path}`);
  return file;
}

/** Where the links of a part (the package itself is '') lead, with the last word of their type. */
function relationshipsOf(files: Files, path: string) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const found: { id: string; type: string; path: string }[] = [];
  readXml(part(files, `${folder}_rels/${path.slice(folder.length)}.rels`), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '');
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: target });
    },
  });
  return found;
}
