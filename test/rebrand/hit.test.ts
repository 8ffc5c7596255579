import { expect, it } from 'vitest';
import { type Hit, outside } from '../../src/rebrand/hit.ts';

const TEXT = 'LaoForm goID, FormGo, my LaoForm';
const hit = (said: string, at = 0): Hit => {
  const start = TEXT.indexOf(said, at);
  return { start, end: start + said.length, term: {} as Hit['term'] };
};

it('lets no hit begin or end in a new name, nor stand in one', () => {
  const targets = [hit('LaoForm'), hit('LaoForm', 10)];
  const free = hit('FormGo');
  expect(outside([hit('Form go'), free, hit('Form'), hit('my Lao')], targets)).toEqual([free]);
});
