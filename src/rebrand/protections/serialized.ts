import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

const FROM_PROTOBUF = /\.pb\.(?:go|cc|h)$|_pb2\.pyi?$|_pb\.(?:js|ts)$|\.pb\.swift$/;
const isFromProtobuf = lastAnswer((path) => FROM_PROTOBUF.test(path));
const BYTES = /\\(?:x[0-9a-f]{2}|[0-7]{3}|n\\?[\x00-\x1f"\\])/i;

/** A descriptor as bytes: each name in it has its length before it, and one of another length cannot be read. */
export const serialized: Protection = {
  code: 'serialized',
  soft: false,
  protects: ({ path, line }) => isFromProtobuf(path) && BYTES.test(line),
};
