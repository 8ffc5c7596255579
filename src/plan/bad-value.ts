import { flowYaml, quoted } from './flow-yaml.ts';
import { nearest } from './nearest.ts';
import { exampleLine, knownKeys } from './plan-example.ts';
import type { BadValueReason, FaultArgs, PlanFlaw, PlanPath, TextFlaw } from './plan-fault.ts';

/** A value of the right type that cannot stand. */
export function badValue(path: PlanPath, value: string, flaw: TextFlaw, part = ''): PlanFlaw {
  const write = flaw.write === '' ? '' : line(path, flowYaml(flaw.write));
  return reasoned(path, flaw.shown ?? value, flaw.reason, write, part);
}

/** A list without the one entry that it needs. */
export function emptyList(path: PlanPath): PlanFlaw {
  return reasoned(path, '[]', 'empty-list', exampleLine(path), '');
}

/** Choices that have words of their own. */
const CHOICES: ReadonlyMap<string | number | undefined, BadValueReason> = new Map([
  ['version', 'unknown-version'],
  ['kind', 'unknown-kind'],
]);

/** None of the values that may stand here. */
export function wrongChoice(path: PlanPath, value: unknown, choices: readonly unknown[]): PlanFlaw {
  const texts = choices.map(String);
  const write = choices.length === 1 ? texts[0] : nearest(String(value), texts);
  return reasoned(
    path,
    String(value),
    CHOICES.get(path.at(-1)) ?? 'unknown-choice',
    write ? line(path, write) : '',
    texts.join(', '),
  );
}

export function missingKey(path: PlanPath, write = exampleLine(path)): PlanFlaw {
  return { code: 'missing-key', path, at: 'key', args: { ...where(path), write } };
}

export function unknownKey(path: PlanPath): PlanFlaw {
  const known = knownKeys(path.slice(0, -1));
  const near = nearest(String(path.at(-1)), known);
  return { code: 'unknown-key', path, at: 'key', args: { ...where(path), near, known: known.join(', ') } };
}

/** `typed` is the value as it stands in the text, where that is one scalar. */
export function wrongType(
  path: PlanPath,
  expected: string,
  value: unknown,
  typed: string | undefined,
): PlanFlaw {
  const args = {
    ...where(path),
    expected,
    got: typeName(value),
    write: instead(path, expected, value, typed),
  };
  return { code: 'wrong-type', path, at: 'value', args };
}

function instead(path: PlanPath, expected: string, value: unknown, typed: string | undefined): string {
  if (expected === 'text' && typed) return line(path, quoted(typed));
  const isTextList = /^(?:targets|aliases|only|paths|keys)$/.test(String(path.at(-1)));
  if (expected === 'list' && isTextList && typeof value === 'string') return line(path, flowYaml([value]));
  return exampleLine(path);
}

function reasoned(
  path: PlanPath,
  value: string,
  reason: BadValueReason,
  write: string,
  part: string,
): PlanFlaw {
  return { code: 'bad-value', path, at: 'value', args: { ...where(path), value, reason, write, part } };
}

/** The key, the mapping that it is in, and which entry of its list is meant, counted from 1 ('' for none). */
function where(path: PlanPath): FaultArgs {
  const keys = path.filter((step) => typeof step === 'string');
  const last = path.at(-1);
  const item = typeof last === 'number' ? String(last + 1) : '';
  return { key: keys.at(-1) ?? '', in: keys.slice(0, -1).join('.'), item };
}

function line(path: PlanPath, value: string): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${value}` : value;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const types: Record<string, string> = {
    string: 'text',
    number: 'number',
    bigint: 'number',
    boolean: 'boolean',
  };
  return types[typeof value] ?? 'map';
}
