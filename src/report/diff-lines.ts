import { harmlessSource } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { redact } from '../model/redact.ts';

/** The lines of a patch for people: secrets hidden, what comes and what goes coloured. */
export function diffLines(patch: string, paint: Paint): readonly string[] {
  // Before anything is coloured: a secret is known by what stands around it.
  return redact(patch)
    .split('\n')
    .map((line) => colour(harmlessLine(line), paint));
}

/** A carriage return at the end of a line is a line ending; anywhere else it would overwrite what is shown. */
function harmlessLine(line: string): string {
  return line.endsWith('\r') ? `${harmlessSource(line.slice(0, -1))}\r` : harmlessSource(line);
}

function colour(line: string, paint: Paint): string {
  if (line.startsWith('diff --git ')) return paint.bold(line);
  if (line.startsWith('+') && !line.startsWith('+++')) return paint.green(line);
  return line.startsWith('-') && !line.startsWith('---') ? paint.red(line) : line;
}
