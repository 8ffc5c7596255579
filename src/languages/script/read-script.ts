import type { Diagnostic, Reading } from '../../model/reading.ts';
import { encodeScript } from './encode-script.ts';
import { isHard } from './is-hard.ts';
import { keysOf } from './keys/keys-of.ts';
import { LARGEST, parsePart, parseScript, type Script } from './parse-script.ts';
import { type PartSizes, partsOf } from './parts-of.ts';
import { walkScript } from './walk-script.ts';
import { withinStack } from './within-stack.ts';

type Read = Omit<Reading, 'shape'>;
type Keys = Pick<Read, 'keys' | 'diagnostics'>;
type Spanned = { readonly span: { readonly start: number; readonly end: number } };

const TOO_DEEP: Diagnostic = { fault: 'too-deep', at: 0 };

/** What a script says. */
export function readScript(text: string, path: string, sizes?: PartSizes): Read {
  const readings = inParts(text, path, readParsed, sizes);
  return {
    sites: merged(readings.map(({ sites }) => sites)),
    chains: merged(readings.map(({ chains }) => chains)),
    ...keysIn(readings),
  };
}

/** The keys alone that a script looks up. */
export function readScriptKeys(text: string, path: string): Keys {
  return keysIn(inParts(text, path, readKeys));
}

/** Reads a script in parts where it is large; whole where a part alone cannot be parsed. */
function inParts<T extends Keys>(
  text: string,
  path: string,
  read: (script: Script, text: string) => T,
  sizes?: PartSizes,
): readonly T[] {
  const whole = () => [read(parseScript(text, path), text)];
  // A part is as long as the whole, and no longer one is parsed: to look for its tables would take seconds for nothing.
  if (text.length > LARGEST) return whole();
  const parts = partsOf(text, sizes);
  // A part has the lines of the whole and fewer of its brackets, so it need not be asked of each.
  if (parts.length === 0 || isHard(text, encodeScript(text))) return whole();
  const readings: T[] = [];
  for (const part of parts) {
    const own = part();
    const reading = read(parsePart(own, path), own);
    if (reading.diagnostics.length > 0) return whole();
    readings.push(reading);
  }
  return readings;
}

function keysIn(readings: readonly Keys[]): Keys {
  return {
    keys: merged(readings.map(({ keys }) => keys)),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readParsed(script: Script, text: string): Read {
  const { sites, chains, isTooDeep } = walkScript(script, text);
  const { keys, diagnostics } = readKeys(script, text);
  const isNoted = !isTooDeep || diagnostics.includes(TOO_DEEP);
  return { sites, chains, keys, diagnostics: isNoted ? diagnostics : [...diagnostics, TOO_DEEP] };
}

function readKeys({ program, comments, diagnostics }: Script, text: string): Keys {
  const keys = withinStack(() => keysOf(program, comments, text));
  return keys === null ? { keys: [], diagnostics: [...diagnostics, TOO_DEEP] } : { keys, diagnostics };
}

/** In the order in which they stand; what is around the tables was read with each part. */
function merged<T extends Spanned>(parts: readonly (readonly T[])[]): readonly T[] {
  if (parts.length === 1) return parts[0]!;
  const known = new Set<string>();
  return parts
    .flat()
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const key = `${span.start} ${span.end}`;
      return !known.has(key) && known.add(key) !== undefined;
    });
}
