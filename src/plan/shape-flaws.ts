import type * as z from 'zod';
import { badValue, emptyList, missingKey, unknownKey, wrongChoice, wrongType } from './bad-value.ts';
import type { PlanFlaw, PlanPath, TextFlaw } from './plan-fault.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = { string: 'text', array: 'list', object: 'map' };

/** Turns the schema's issues into flaws. `typed` gives the scalar at a path as it stands in the text. */
export function shapeFlaws(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  typed: (path: PlanPath) => string | undefined,
): readonly PlanFlaw[] {
  return issues.flatMap((issue): PlanFlaw[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const value = valueAt(data, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey([...path, key]));
      case 'invalid_type':
        if (value === undefined) return [missingKey(path)];
        return [wrongType(path, TYPE_NAMES[issue.expected] ?? 'text', value, typed(path))];
      case 'invalid_value': {
        if (value === undefined) return [missingKey(path)];
        const type = typeof issue.values[0];
        if (typeof value === type) return [wrongChoice(path, value, issue.values)];
        return [wrongType(path, TYPE_NAMES[type] ?? type, value, typed(path))];
      }
      case 'too_small':
        return [emptyList(path)];
      default:
        return issue.code === 'custom' && typeof value === 'string'
          ? [badValue(path, value, textFlawOf(issue.params))]
          : [wrongType(path, 'text', value, typed(path))];
    }
  });
}

function valueAt(data: unknown, path: PlanPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

/** The schema's judges put their flaw here whole; zod hands it back without its type. */
function textFlawOf(params: unknown): TextFlaw {
  return params as TextFlaw;
}
