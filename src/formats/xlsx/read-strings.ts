import { unescapeCell } from './escape-cell.ts';
import { readXml } from './read-xml.ts';

/** The texts of `sharedStrings.xml`. Runs of rich text are joined; readings for East Asian characters are no text. */
export function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') phonetic--;
      if (name === 'si') strings.push(unescapeCell(text));
    },
  });
  return strings;
}
