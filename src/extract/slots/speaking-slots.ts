import { byCodePoint } from '../../model/by-code-point.ts';
import type { TextFacts } from '../../model/text-facts.ts';

/** As many different texts that only people say make a slot one of texts. */
const FEW = 3;

/** The slots of a donor that are handed what people say, nearly always and in several ways, wherever they stand. */
export function speakingSlots(files: readonly TextFacts[]): ReadonlySet<string> {
  const counts = new Map<string, { readonly said: Set<string>; others: number; open: number }>();
  for (const { slots = [] } of files)
    for (const { slot, said, others, open } of slots) {
      const known = counts.get(slot) ?? { said: new Set(), others: 0, open: 0 };
      counts.set(slot, known);
      for (const id of said) known.said.add(id);
      known.others += others;
      known.open += open;
    }
  const speaking = [...counts].flatMap(
    ([
      slot,
      {
        said: { size },
        others,
        open,
      },
    ]) => (size >= FEW && size >= 3 * others && size * 4 >= open ? [slot] : []),
  );
  // `ask('The visit is stored.', 'Store Visit')`: who is told a sentence is told its heading as well.
  const functions = new Set(speaking.flatMap((slot) => functionOf(slot) ?? []));
  const beside = [...counts].flatMap(([slot, { others, open }]) =>
    open >= FEW && others === 0 && functions.has(functionOf(slot) ?? '') ? [slot] : [],
  );
  return new Set([...speaking, ...beside]);
}

function functionOf(slot: string): string | null {
  const [kind, name] = slot.split('\n');
  return kind === 'call' && name !== undefined ? name : null;
}

/** The speaking slots of a file that take what could be a label as well; for these it has to be judged once more. */
export function heardIn({ slots = [] }: TextFacts, speaking: ReadonlySet<string>): readonly string[] {
  return slots
    .filter(({ slot, open }) => open > 0 && speaking.has(slot))
    .map(({ slot }) => slot)
    .sort(byCodePoint);
}
