/** White space as Java's `Character.isWhitespace` has it, line breaks left out. */
const SPACE = '[\\t\\v\\f \\x1c-\\x1f\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000\\u2028\\u2029]';
const LEADING = new RegExp(`^${SPACE}*`);
const BLANK = new RegExp(`^${SPACE}*$`);

type By = 'least' | 'least-left' | 'closing';

/**
 * Takes off a block's indentation (JLS 3.10.6): of the lines that are not blank, and of the last one in any case, the
 * least; white space at the end of each line goes too. A block is given as the parts between its holes, and a line break
 * in it is `\n`. Where the line of the closing mark alone decides, nothing is taken from line ends, and that line goes.
 */
export function stripIndentation(parts: readonly string[], by: By): readonly string[] {
  const lines = parts.map((part) => part.split('\n'));
  const indentation = by === 'closing' ? widthOf(lines.at(-1)!.at(-1)!) : leastOf(lines, by);
  return lines.map((own, part) => {
    const isLast = part === lines.length - 1;
    const stripped = own.map((line, at) => {
      const beginsLine = at > 0 || part === 0;
      const endsLine = at < own.length - 1 || isLast;
      const begun = beginsLine ? line.slice(Math.min(indentation, widthOf(line))) : line;
      return by === 'least' && endsLine ? stripEnd(begun) : begun;
    });
    if (by === 'closing' && isLast && stripped.length > 1) stripped.pop();
    return stripped.join('\n');
  });
}

/** Whether a line is nothing but white space, which a block does not keep. */
export function isBlank(line: string): boolean {
  return BLANK.test(line);
}

/** How much white space a line begins with, in characters. */
export function widthOf(line: string): number {
  return LEADING.exec(line)![0].length;
}

/** The indentation that a block's lines have in common, as it is written. */
export function indentationOf(parts: readonly string[], by: By): string {
  const lines = parts.map((part) => part.split('\n'));
  const last = lines.at(-1)!.at(-1)!;
  if (by === 'closing') return LEADING.exec(last)![0];
  const least = leastOf(lines, by);
  const whole = [...begun(lines), last].find((line) => widthOf(line) === least && !isBlank(line));
  return (whole ?? last).slice(0, least);
}

function leastOf(lines: readonly (readonly string[])[], by: By): number {
  const last = lines.at(-1)!.at(-1)!;
  // A line that goes on in a hole is not blank, whatever it begins with.
  const widths = lines.flatMap((own, part) =>
    own.flatMap((line, at) => {
      if (at === 0 && part > 0) return [];
      const goesOn = at === own.length - 1 && part < lines.length - 1;
      return goesOn || !isBlank(line) ? [widthOf(line)] : [];
    }),
  );
  const endsInHole = lines.length > 1 && lines.at(-1)!.length === 1;
  if (by === 'least' && !endsInHole && isBlank(last)) widths.push(last.length);
  return widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 0);
}

function begun(lines: readonly (readonly string[])[]): readonly string[] {
  return lines.flatMap((own, part) => (part === 0 ? own : own.slice(1)));
}

function stripEnd(line: string): string {
  // An expression that is tied to the end alone would look there from each blank of a line.
  let end = line.length;
  while (end > 0 && BLANK.test(line[end - 1]!)) end--;
  return line.slice(0, end);
}
