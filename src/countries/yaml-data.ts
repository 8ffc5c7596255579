import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { DataFault } from '../model/data-fault.ts';
import { plainYaml } from '../model/plain-yaml.ts';

export type DataPath = readonly (string | number)[];

/** A YAML text as data; `data` is undefined where its shape cannot be trusted. */
export type YamlData = {
  readonly data: unknown;
  readonly faults: readonly DataFault[];
  /** Where the value at a path stands, or the nearest thing around it that does. */
  readonly placeOf: (path: DataPath) => DataFault['place'];
};

/** More aliases than people write, since each may stand for a list that itself holds aliases. */
const MOST_ALIASES = 100;

/** Reads one document of YAML 1.2 (core schema). Doubled keys are faults, and the last one counts. */
export function yamlData(source: string, path: string): YamlData {
  const plain = plainYaml(source);
  if (plain === null) return placedData(source, path);
  let placed: YamlData | undefined;
  const placeOf = (at: DataPath) => {
    // Only faults are asked where they stand, and most files have none.
    placed ??= placedData(source, path);
    return placed.placeOf(at);
  };
  return { data: plain.data, faults: [], placeOf };
}

function placedData(source: string, path: string): YamlData {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): DataFault['place'] => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }): DataFault => {
    const place = placeAt(pos[0]);
    if (code !== 'DUPLICATE_KEY')
      return { code: 'data-syntax', place, args: { message: message.split('\n')[0]! } };
    const key = /^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { code: 'data-doubled-key', place, args: { key } };
  });
  const isBroken = faults.some(({ code }) => code === 'data-syntax');
  const placeOf = (at: DataPath) => placeAt(offsetOf(document, at));
  if (isBroken) return { data: undefined, faults, placeOf };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, faults, placeOf };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const fault: DataFault = { code: 'data-syntax', place: placeAt(0), args: { message } };
    return { data: undefined, faults: [...faults, fault], placeOf };
  }
}

function offsetOf(document: Document, path: DataPath): number {
  let offset = rangeOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = rangeOf(pair.value) ?? rangeOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as readonly number[] | null | undefined)?.[0];
}
