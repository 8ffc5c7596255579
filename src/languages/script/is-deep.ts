const DEEPEST_BRACKETS = 400;
const LONGEST_STATEMENT = 3000;

/**
 * Whether a script may nest deeper than a parser's stack reaches. oxc is a native program that ends the whole process
 * then, so this has to be known beforehand; it counts generously and may take a long statement for a deep one.
 */
export function isDeep(text: string): boolean {
  let depth = 0;
  let links = 0;
  let tags = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > DEEPEST_BRACKETS) return true;
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
        if (depth > 0) depth--;
        break;
      case 0x3c: // <
        if (++tags > LONGEST_STATEMENT && tags + depth > LONGEST_STATEMENT) return true;
        break;
      case 0x21: // !
      case 0x2d: // -
      case 0x2b: // +
      case 0x3a: // :
      case 0x3d: // =
      case 0x3f: // ?
      case 0x7e: // ~
        if (++links > LONGEST_STATEMENT) return true;
        break;
      case 0x3b: // ;
        if (depth === 0 && !/^\s*else\b/.test(text.slice(at + 1, at + 40))) links = 0;
        break;
      default:
    }
  }
  return false;
}
