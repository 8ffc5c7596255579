import { isLabel } from '../shapes/prose.ts';

/** Whether a text that its place says is read can be a label: in brackets or quotes, or in capitals, as well. */
export function isReadableLabel(words: string): boolean {
  return (
    [IN_CAPITALS, COUNTED, EXAMPLE].some((form) => form.test(words)) ||
    isLabel(bare(words)) ||
    isShouted(words) ||
    isBesideBar(words)
  );
}

/** `15 minutes`, `0 - 1 Uhr`: figures with a word behind, which no length or weight of a style is. */
const COUNTED =
  /^\d[\d.,:–\- ]{0,12} (?!solid|dashed|dotted|auto|none)\p{L}{3,}(?: \p{L}[\p{L}'’-]*)*[.!?:…]?$/u;

/** `WASTE OF PAPER, AND OF WOOD (if not dirty)`: a heading of some words in capitals, with marks between. */
function isShouted(words: string): boolean {
  if (!/^\p{Lu}{2}/u.test(words) || /[_=<>{}]/.test(words)) return false;
  const said = words.match(/\p{L}{2,}/gu) ?? [];
  const loud = said.filter((word) => word === word.toUpperCase()).length;
  return loud >= 4 && loud * 4 >= said.length * 3;
}

/** `Rooms | {portal}`, `{portal} | all of them`: what is left of the title of a page, where names stand in its holes. */
function isBesideBar(words: string): boolean {
  return words.includes('|') && BESIDE_BAR.test(words);
}

const BESIDE_BAR = /^\p{L}\p{Ll}{2,}(?:[ -]\p{L}{2,}){0,6} \|$|^\| \p{L}\p{Ll}{2,}(?: \p{L}{2,}){0,6}$/u;

/** `4 uker`, `15 minutes` */
export function isCounted(words: string): boolean {
  return COUNTED.test(words);
}

/** Without the marks at its edges: `{name} (Region)`, `"Area"`. */
function bare(words: string): string {
  return words.replace(/^[(["'«“]+|[)\]"'»”]+$/g, '');
}

/** `CLOSE REASON`: a label of two words and more, as heads of tables are written. */
const IN_CAPITALS = /^\p{Lu}{2,}(?:[ '’/-]\p{Lu}{1,})+[,.:!]?$/u;

/** `For example, QQ 12 34 56 C`, `Ex: 2018` */
const EXAMPLE =
  /^(?:For example|E\.g\.|Par exemple|Por ejemplo|Por exemplo|Zum Beispiel|Bijvoorbeeld|Per esempio)[,:]? \S|^(?:Ej|Ex|Bsp|Es|Bijv)\.? ?: ?\S/i;
