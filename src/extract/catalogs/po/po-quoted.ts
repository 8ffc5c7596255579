const MARKS: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A text as the strings of a PO file, each of its lines in one, as gettext's tools write it. */
export function poQuoted(text: string, lineBreak: string): string {
  const quoted = (line: string) => `"${line.replace(/["\\\n\t\r]/g, (unit) => MARKS[unit] ?? `\\${unit}`)}"`;
  const lines = text.split(/(?<=\n)/);
  return lines.length < 2 ? quoted(text) : ['""', ...lines.map(quoted)].join(lineBreak);
}
