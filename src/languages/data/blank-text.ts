/** White space as long as a text, with the same lines. */
export function blankText(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
