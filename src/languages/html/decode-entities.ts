import { Tokenizer } from 'htmlparser2';

/** A decoded text that still knows where each unit of it stands in the raw one. */
export type Decoded = { readonly text: string; readonly rawOffset: (offset: number) => number };

const ENTITY = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z\d]+);?/y;

/** Decodes the entities of a raw text or attribute value as browsers do, which differ for `&copy=1`. */
export function decodeEntities(raw: string, isAttribute: boolean): Decoded {
  if (!raw.includes('&')) return { text: raw, rawOffset: (offset) => offset };
  const quote = raw.includes('"') ? "'" : '"';
  const lead = isAttribute ? `<a b=${quote}` : '';
  // What is markup in a text was seen before: this is none.
  const source = isAttribute ? `${lead}${raw}${quote}>` : raw.replaceAll('<', ' ');
  const starts: number[] = [];
  const raws: number[] = [];
  let text = '';
  let at = 0;
  const add = (piece: string, start: number, end: number) => {
    starts.push(text.length);
    raws.push(start);
    text += piece;
    at = end;
  };
  const addData = (start: number, end: number) =>
    add(raw.slice(start - lead.length, end - lead.length), start - lead.length, end - lead.length);
  const addEntity = (code: number) => {
    ENTITY.lastIndex = at;
    add(String.fromCodePoint(code), at, at + (ENTITY.exec(raw)?.[0].length ?? 0));
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: addData,
      ontextentity: (code, end) => add(String.fromCodePoint(code), at, end),
      onattribdata: addData,
      // Told without its end.
      onattribentity: addEntity,
      onattribname: nothing,
      onattribend: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return {
    text,
    rawOffset: (offset) => {
      const index = starts.findLastIndex((start) => start <= offset);
      if (offset >= text.length) return raw.length;
      const next = raws[index + 1] ?? raw.length;
      return Math.min(raws[index]! + offset - starts[index]!, next);
    },
  };
}
