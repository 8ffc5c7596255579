/** Neither white space nor a mark of HTML, and one unit long like what it covers. */
const FILLER = '\uE000';

/** Tags of EJS, ERB, JSP and PHP; never across the end of a comment or a script, where such a mark is only text. */
const TAG = /<(?:%|\?(?:php\b|=))(?:(?!-->|<\/(?:script|style))[\s\S]){0,5000}?[%?]>/gi;
/** A hole with a mark of HTML in it: `{{ n > 1 ? "a" : "b" }}`. */
const HOLE = /\{(?:\{|%)(?:(?!\{\{|<\/)[^\n]){0,1000}?[}%]\}/g;

/** The text with its template code covered, so that a tokenizer of HTML sees text there; all offsets stay. */
export function maskTemplates(text: string): string {
  const cover = (code: string) => FILLER.repeat(code.length);
  const tagged = text.includes('<%') || text.includes('<?') ? text.replace(TAG, cover) : text;
  return tagged.replace(HOLE, (code) => (/[<>"'=\s]/.test(code) ? cover(code) : code));
}
