import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { meanwhile } from '../../src/cli/steps/meanwhile.ts';

describe('work meanwhile', () => {
  const fails = () => {
    throw new Error('disk full');
  };

  it('gives what was under way, and is done before', async () => {
    const order: string[] = [];
    const slow = turn().then(() => order.push('published'));
    expect(await meanwhile(slow, () => void order.push('saved'))).toBe(2);
    expect(order).toEqual(['saved', 'published']);
  });

  it('lets nothing go on behind its error', async () => {
    let isOver = false;
    const slow = turn().then(() => {
      isOver = true;
    });
    await expect(meanwhile(slow, fails)).rejects.toThrow('disk full');
    expect(isOver).toBe(true);
  });

  it('tells what failed under way before its own error', async () => {
    await expect(meanwhile(Promise.reject(new Error('ref moved')), fails)).rejects.toThrow('ref moved');
  });
});
