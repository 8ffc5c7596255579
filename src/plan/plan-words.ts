import { badValueWords } from './bad-value-words.ts';
import { planFaultWords } from './fault-words.ts';
import type { FaultArgs } from './plan-fault.ts';

/** Args that lead to each of the sentences that a fault can have. */
const WAYS: readonly FaultArgs[] = [
  {},
  ...['text', 'number', 'boolean', 'nothing', 'list', 'map'].map((got) => ({ expected: got, got })),
  { reason: 'too-many' },
  { reason: 'circular' },
  { key: 'key', in: 'group', near: 'near', part: 'part', write: 'write', name: 'name', other: 'other' },
  { key: 'key', item: '1' },
];

/** All that the faults of a plan can say, each text once. */
export function planWords(): readonly string[] {
  const asked = new Set<string>();
  const note = (words: string) => {
    asked.add(words);
    return words;
  };
  const { 'bad-value': _each, ...faults } = planFaultWords;
  for (const words of [...Object.values(faults), ...Object.values(badValueWords)])
    for (const args of WAYS) words(args, note);
  asked.delete('');
  return [...asked];
}
