import { CORE_SCHEMA, load } from 'js-yaml';

const QUOTED = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')`;
/** By ranges, since an expression that knows all letters takes 15 ms to be made, more than most plans take to be read. */
const LETTER = String.raw`\w\u00a1-\u2027\u202a-\ufefe`;
/** A word or more without anything that means something in YAML, and no number with an exponent: readers differ on large ones. */
const BARE = String.raw`(?![.+_]*\d[\d.+_]*[eE])[${LETTER}./$(+][^\s:#,{}[\]]*(?:[ :][^\s:#,{}[\]]+)*`;
/** The same where no list or mapping in brackets is around it. */
const SENTENCE = BARE.replaceAll(',{}[\\]', '');
const SCALAR = `(?:${QUOTED}|${BARE})`;
const KEY = `(?:${QUOTED}|[${LETTER}./$][${LETTER}./$-]*)`;
const LIST = `\\[ *(?:${SCALAR}(?: *, *${SCALAR})*)? *\\]`;
const ENTRY = `(?:${QUOTED}:|${KEY}: )[ ]*(?:${SCALAR}|${LIST})`;
const MAP = `\\{ *(?:${ENTRY}(?: *, *${ENTRY})*)? *\\}`;
const VALUE = `(?:${QUOTED}|${SENTENCE}|${LIST}|${MAP})`;
const CONTENT = `(?:(?:- +)+${VALUE}|(?:- +)*${KEY}:(?: +${VALUE})?)`;
/**
 * One line of a mapping or a list, of nothing, or of a comment. What goes on over lines is not plain. No two runs of blanks
 * stand side by side, or a line of blanks would be looked through again and again.
 */
const PLAIN = new RegExp(`^ *(?:|#.*|${CONTENT}(?: *| +#.*))$`);

/**
 * The data of a text in the plainest YAML 1.2 (core schema), several times as fast as with a place for every value; null
 * where any line is not plain, or where anything is wrong, which a slower reader then says.
 */
export function plainYaml(text: string): { readonly data: unknown } | null {
  if (text.trim() === '' || !text.split('\n').every((line) => PLAIN.test(line))) return null;
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return null;
  }
}
