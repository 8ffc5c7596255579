const DOCUMENT = /\.(?:md|mdx|(?<!\.(?:verified|approved|received|snap)\.)txt|rst|adoc|html?)$/i;

/** Whether a file is one for people to read, where names are told and not set; what tests compare with is none. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}
