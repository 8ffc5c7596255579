import type { ImageFacts } from '../model/asset.ts';

/** Tells format and size of an image from its bytes alone; null for what is none of the known kinds. */
export function readImage(bytes: Buffer): ImageFacts | null {
  return png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? ico(bytes) ?? svg(bytes);
}

function png(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG' || bytes[0] !== 0x89) return null;
  return { format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gif(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 10 || !/^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))) return null;
  return { format: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** VP8X, VP8L and VP8 keep their size in three ways (RFC 9649). */
function webp(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 30 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X')
    return { format: 'webp', width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { format: 'webp', width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** The size stands in the first frame header, behind segments of any length. */
function jpeg(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return { format: 'jpeg', width: 0, height: 0 };
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { format: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    // Fill bytes and markers without a length.
    const hasLength = marker !== 0xff && marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
    at += marker === 0xff ? 1 : hasLength ? 2 + bytes.readUInt16BE(at + 2) : 2;
  }
  return { format: 'jpeg', width: 0, height: 0 };
}

/** The largest of the pictures that one icon holds; 0 means 256. */
function ico(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x00010000) return null;
  const count = bytes.readUInt16LE(4);
  if (count === 0 || bytes.length < 6 + 16 * count) return null;
  const sizes = Array.from({ length: count }, (_, i) => ({
    width: bytes[6 + 16 * i] || 256,
    height: bytes[7 + 16 * i] || 256,
  }));
  const largest = sizes.reduce((most, size) => (size.width > most.width ? size : most));
  return { format: 'ico', ...largest };
}

const HEAD = 4_096;

function svg(bytes: Buffer): ImageFacts | null {
  const tag = /<svg\b[^>]*>/i.exec(bytes.toString('utf8', 0, HEAD))?.[0];
  if (tag === undefined) return null;
  const own = (name: string) =>
    Number(new RegExp(String.raw`\s${name}\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']`, 'i').exec(tag)?.[1] ?? 0);
  const box = /\sviewBox\s*=\s*["']\s*[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(tag);
  return {
    format: 'svg',
    width: own('width') || Number(box?.[1] ?? 0),
    height: own('height') || Number(box?.[2] ?? 0),
  };
}
