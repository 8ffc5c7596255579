import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { fill } from '../messages/say.ts';
import type { Paint } from '../model/paint.ts';

/** How many questions wait for people. */
export function openText(count: number, { translate }: Pick<Paint, 'translate'>): string {
  const { oneQuestion, questions } = INTERFACE_WORDS;
  return `${fill(count === 1 ? oneQuestion : questions, { count }, translate)}\n`;
}
