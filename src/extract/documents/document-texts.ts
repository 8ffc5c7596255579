import { unzipSync } from 'fflate';
import { readXml } from '../../formats/xlsx/read-xml.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { reportTexts } from './report-texts.ts';

/** A document of an office program or a reporting tool: a form, a letter, a report that a program fills in. */
export const DOCUMENT = /\.(?:do[ct][xm]|xl[st][xm]|p[op]t[xm]|od[tsp]|ot[tsp]|jrxml)$/i;

/** Parts that hold text, in the formats of Microsoft and of OpenDocument. */
const PART =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|xl\/(?:sharedStrings|worksheets\/[^/]+)|ppt\/(?:slides|notesSlides)\/[^/]+|content|styles)\.xml$/;
/** Elements that are one text, and those that hold its words; a sheet has its texts in a part of their own. */
const WHOLE = new Set(['p', 'h', 'si', 'is']);
const WORDS = new Set(['t', 'p', 'h', 'span', 'a']);

// What people write is far smaller. More is a mistake or an attack: unpacking stops before it begins.
const LARGEST = 30_000_000;
const LARGEST_PACKED = 4_000_000;
const MOST_PARTS = 400;

/** The texts of a document, each once and sorted; null where it is none, is locked, or is too large to be looked into. */
export function documentTexts(bytes: Uint8Array): readonly string[] | null {
  let left = LARGEST;
  let packed = LARGEST_PACKED;
  let parts = MOST_PARTS;
  try {
    // All but a report are archives.
    if (bytes[0] !== 0x50 && bytes.length < LARGEST) return distinct(reportTexts(bytes));
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!PART.test(name)) return false;
        left -= originalSize;
        packed -= size;
        if (left < 0 || packed < 0 || --parts < 0) throw new RangeError('too large');
        return true;
      },
    });
    const texts = Object.keys(files).flatMap((name) =>
      textsOf(files[name]!, name === 'content.xml' || name === 'styles.xml'),
    );
    return distinct(texts);
  } catch {
    return null;
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodePoint);
}

function textsOf(bytes: Uint8Array, isOpenDocument: boolean): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [];
  let text = '';
  readXml(bytes, {
    open: (name) => {
      open.push(name);
      if (name === 'tab' || name === 'br' || name === 's' || name === 'line-break') text += ' ';
    },
    text: (said) => {
      const name = open.at(-1) ?? '';
      if (isOpenDocument ? WORDS.has(name) : name === 't') text += said;
    },
    close: (name) => {
      open.pop();
      if (!WHOLE.has(name)) return;
      const whole = text.replace(/\s+/g, ' ').trim();
      if (whole !== '') texts.push(whole);
      text = '';
    },
  });
  return texts;
}
