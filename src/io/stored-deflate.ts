/** A stored block's length has two bytes. */
const BLOCK = 0xffff;
/** The most bytes whose sums still fit into 32 bits, as zlib counts them. */
const RUN = 5_552;
const BASE = 65_521;

/**
 * Bytes in the format of zlib (RFC 1950) without compression, in parts that may be written one after the other: a
 * deflater of Node's is made anew for each call, and making one takes longer than storing most files.
 */
export function storedDeflate(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [Buffer.of(0x78, 0x01)];
  let at = 0;
  do {
    const block = bytes.subarray(at, at + BLOCK);
    at += block.length;
    const head = Buffer.allocUnsafe(5);
    head.writeUInt8(at === bytes.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  } while (at < bytes.length);
  const sum = Buffer.allocUnsafe(4);
  sum.writeUInt32BE(adler32(bytes), 0);
  parts.push(sum);
  return parts;
}

function adler32(bytes: Buffer): number {
  let a = 1;
  let b = 0;
  for (let from = 0; from < bytes.length; from += RUN) {
    const to = Math.min(bytes.length, from + RUN);
    for (let i = from; i < to; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= BASE;
    b %= BASE;
  }
  return b * 0x10000 + a;
}
