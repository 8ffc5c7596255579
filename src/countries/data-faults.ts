import type * as z from 'zod';
import type { DataFault } from '../model/data-fault.ts';
import type { DataPath, YamlData } from './yaml-data.ts';

/** Turns a schema's issues into faults with line and column, in the order of the text. `known` lists the keys of a group. */
export function dataFaults(
  yaml: YamlData,
  issues: readonly z.core.$ZodIssue[],
  known: (path: DataPath) => readonly string[],
): readonly DataFault[] {
  return issues
    .flatMap((issue) => faultsOf({ ...yaml, known }, issue, []))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

type Told = YamlData & { readonly known: (path: DataPath) => readonly string[] };

function faultsOf(yaml: Told, issue: z.core.$ZodIssue, base: DataPath): readonly DataFault[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const key = path.join('.');
  const place = yaml.placeOf(path);
  const value = valueAt(yaml.data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((each) => ({
        code: 'data-unknown-key',
        place: yaml.placeOf([...path, each]),
        args: { key: [...path, each].join('.'), known: yaml.known(path).join(', ') },
      }));
    case 'invalid_union': {
      // The long form of a leaf is told by its `value`; of the short form's complaints the first branch has them.
      const isLong = typeof value === 'object' && value !== null && 'value' in value;
      const branch = issue.errors[isLong ? issue.errors.length - 1 : 0] ?? [];
      return branch.flatMap((each) => faultsOf(yaml, each, path));
    }
    case 'invalid_type':
      if (value === undefined) return [{ code: 'data-missing-key', place, args: { key } }];
      return [
        {
          code: 'data-wrong-type',
          place,
          args: { key, expected: typeName(issue.expected), got: typeName(typeOf(value)) },
        },
      ];
    case 'invalid_value':
      if (value === undefined) return [{ code: 'data-missing-key', place, args: { key } }];
      return [{ code: 'data-bad-value', place, args: { key, known: issue.values.join(', ') } }];
    default:
      return [{ code: 'data-bad-value', place, args: { key, known: knownOf(issue) } }];
  }
}

function knownOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format' && issue.pattern !== undefined) return issue.pattern;
  return issue.message;
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[String(step)];
  }
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a number',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
  boolean: 'true or false',
  null: 'nothing',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}
