import { isAscii } from 'node:buffer';

/** Byte offsets to UTF-16 offsets; cheap because they are asked for in nearly ascending order. */
export function unitOffsets(utf8: Buffer): (offset: number) => number {
  if (isAscii(utf8)) return (offset) => offset;
  let bytes = 0;
  let units = 0;
  return (offset) => {
    if (offset < bytes) return units - utf8.toString('utf8', offset, bytes).length;
    units += utf8.toString('utf8', bytes, offset).length;
    bytes = offset;
    return units;
  };
}
