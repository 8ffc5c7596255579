/** Tags of markup inside. */
export function hasMarkup(text: string): boolean {
  return /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|<!DOCTYPE/i.test(text);
}
