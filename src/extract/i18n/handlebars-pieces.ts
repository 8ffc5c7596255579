/** A part of a template that is read by itself. `at` is its UTF-16 offset. */
export type TemplatePiece = { readonly text: string; readonly at: number };

/**
 * The expressions of a Handlebars template, the inner ones apart: i18next-parser reads only the first look-up of a line
 * with two of them in parentheses.
 */
export function handlebarsPieces(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let rest = text;
  for (const pattern of [/\([^(){}]*\)/g, /\{\{[^{}]*\}\}/g]) {
    rest = rest.replace(pattern, (found, at: number) => {
      // What is taken off stands at the head, so the end keeps its place.
      const piece = found.replace(/^\{\{[~\s]+/, '{{').replace(/^\(\s+/, '(');
      pieces.push({ text: piece, at: at + found.length - piece.length });
      return ' '.repeat(found.length);
    });
  }
  return pieces.sort((a, b) => a.at - b.at);
}
