const DOCUMENT = /\.(?:md|mdx|txt|rst|adoc|html?)$/i;

/** Whether a file is one for people to read, where names are told and not set. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}
