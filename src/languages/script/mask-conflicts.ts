const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$).*$/gm;

/** A text with git's conflict markers blanked, so that both sides are read; every offset stays. */
export function maskConflicts(text: string): string {
  return text.includes('\n<<<<<<<') || text.startsWith('<<<<<<<')
    ? text.replace(MARKER, (line) => ' '.repeat(line.length))
    : text;
}
