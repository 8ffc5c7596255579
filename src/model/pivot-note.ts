/**
 * A note of a catalog entry that holds the donor's own text in another language: `pivot en: Sign in`. Notes are single
 * lines, so line breaks are written as `\n`.
 */
export function pivotNote(language: string, text: string): string {
  return `pivot ${language}: ${text.replace(/[\\\n\r]/g, (unit) => (unit === '\\' ? '\\\\' : unit === '\n' ? '\\n' : '\\r'))}`;
}

const PIVOT = /^pivot ([A-Za-z][A-Za-z0-9-]*): (.*)$/s;

/** The language and text of such a note; null for any other. */
export function readPivotNote(note: string): { readonly language: string; readonly text: string } | null {
  const match = PIVOT.exec(note);
  if (match === null) return null;
  const text = match[2]!.replace(/\\([\\nr])/g, (_, unit: string) =>
    unit === 'n' ? '\n' : unit === 'r' ? '\r' : '\\',
  );
  return { language: match[1]!, text };
}
