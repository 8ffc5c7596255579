import { field, list, text } from './field.ts';
import { inferKind } from './infer-kind.ts';
import { flatName } from './name-words.ts';
import type { PlanFlaw } from './plan-fault.ts';

/** `start` and `end` are what the two names are compared by. */
type Step = Readonly<Record<'from' | 'to' | 'start' | 'end', string>> & { readonly index: number };

/**
 * Names that go round in a circle of three or more: each becomes one that another entry renames, so no run could
 * ever tell what is left of the donor. Two that change places are a swap, and that is meant.
 */
export function cycleFlaws(data: unknown): readonly PlanFlaw[] {
  const steps = new Map<string, Step>();
  list(field(data, 'names')).forEach((item, index) => {
    const [from, to] = [text(field(item, 'from')), text(field(item, 'to'))];
    if (from === undefined || to === undefined) return;
    const [start, end] = [keyOf(from), keyOf(to)];
    if (!steps.has(start)) steps.set(start, { from, to, start, end, index });
  });
  const told = new Set<string>();
  return [...steps.keys()].flatMap((start): PlanFlaw[] => {
    const circle: Step[] = [];
    for (let step = steps.get(start); step !== undefined; step = steps.get(step.end)) {
      if (circle.length > 0 && step.start === start) break;
      if (circle.includes(step)) return [];
      circle.push(step);
    }
    const last = circle.at(-1);
    const isClosed = last !== undefined && last.end === start;
    if (!isClosed || circle.length < 3 || told.has(start)) return [];
    for (const step of circle) told.add(step.start);
    const names = [...circle.map(({ from }) => from), circle[0]!.from].join(' → ');
    return [{ code: 'name-cycle', path: ['names', last.index, 'to'], at: 'value', args: { names } }];
  });
}

function keyOf(name: string): string {
  return inferKind(name) === 'word' ? flatName(name) : name;
}
