import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { storedDeflate } from '../../src/io/stored-deflate.ts';

// Around the length of a block, of a run of the checksum, and of bytes that are largest.
it.each([0, 1, 5_551, 5_552, 5_553, 65_534, 65_535, 65_536, 131_070, 200_001])(
  'zlib reads %i stored bytes, checksum and all',
  (length) => {
    const bytes = Buffer.alloc(length, 0xff);
    for (let i = 0; i < length; i += 7) bytes[i] = i % 251;
    expect(inflateSync(Buffer.concat(storedDeflate(bytes))).equals(bytes)).toBe(true);
  },
);
