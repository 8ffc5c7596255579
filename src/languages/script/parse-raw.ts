import type { ParserOptions } from 'oxc-parser';
// @ts-expect-error: the package types only what stands around these.
import { getBufferOffset, parseRawSync, rawTransferSupported } from 'oxc-parser/src-js/bindings.js';
// @ts-expect-error: as above.
import * as layout from 'oxc-parser/src-js/generated/constants.js';
// @ts-expect-error: as above.
import * as scripts from 'oxc-parser/src-js/generated/deserialize/js.js';
// @ts-expect-error: as above.
import * as typed from 'oxc-parser/src-js/generated/deserialize/ts.js';
import type { Encoded, Parsed } from './parse-natively.ts';

/** Where oxc lays its tree down, with the views that its readers expect. */
type Arena = Uint8Array & { int32: Int32Array; float64: Float64Array; block: Uint8Array };

type Reader = {
  readonly deserialize: (arena: Arena, text: string, start: number, bytes: number) => Parsed;
  readonly resetBuffer: () => void;
};

const { ACTIVE_SIZE, BLOCK_ALIGN, BLOCK_SIZE, BUFFER_SIZE, IS_TS_FLAG_POS } = layout as Readonly<
  Record<string, number>
>;

/** What was touched stays taken. Above this the arena is given back after the script. In bytes. */
const LARGE = 1 << 20;

let arena: Arena | null | undefined;

/**
 * Parses as `parseByJson` does, and reads the tree where oxc has laid it down: a sixth of the time. null where that
 * cannot be done here, or not for this script.
 */
export function parseRaw(path: string, { text, bytes }: Encoded, options: ParserOptions): Parsed | null {
  if (arena === undefined) arena = isSupported() ? newArena() : null;
  if (arena === null) return null;
  // oxc wants the text where the arena ends.
  const start = ACTIVE_SIZE! - bytes.length;
  arena.set(bytes, start);
  parseRawSync(path, arena.block, start, bytes.length, options);
  const isTyped = arena[IS_TS_FLAG_POS!] !== 0;
  const reader: Reader = isTyped ? typed : scripts;
  try {
    const parsed = reader.deserialize(arena, text, start, bytes.length);
    return isTyped ? parsed : withHashbang(parsed);
  } catch (error) {
    // Nested deeper than the stack; JSON is read without one.
    if (!(error instanceof RangeError)) throw error;
    reader.resetBuffer();
    return null;
  } finally {
    if (bytes.length > LARGE) arena = undefined;
  }
}

/** In JSON the first line of a script for a shell is a comment too, where it is not TypeScript. */
function withHashbang({ program, comments, errors }: Parsed): Parsed {
  const { hashbang } = program;
  if (hashbang === null) return { program, comments, errors };
  const { value, start, end } = hashbang;
  return { program, comments: [{ type: 'Line', value, start, end }, ...comments], errors };
}

/**
 * The arena is 6 GiB of addresses, of which only what is written to takes memory; Windows sets all of it aside. The
 * package itself does without in Node 20, although that can make a buffer as large, only no view over all of it.
 */
function isSupported(): boolean {
  return process.platform !== 'win32' && rawTransferSupported() === true;
}

/** Two GiB at a multiple of four, as oxc wants them; null where there are not so many addresses. */
function newArena(): Arena | null {
  try {
    const buffer = new SharedArrayBuffer(BLOCK_SIZE! + BLOCK_ALIGN!);
    const offset: number = getBufferOffset(new Uint8Array(buffer, 0, 1));
    return Object.assign(new Uint8Array(buffer, offset, BUFFER_SIZE!), {
      int32: new Int32Array(buffer, offset, BUFFER_SIZE! / 4),
      float64: new Float64Array(buffer, offset, BUFFER_SIZE! / 8),
      block: new Uint8Array(buffer, offset, BLOCK_SIZE!),
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
