import { expect, it } from 'vitest';
import { PATH_FAULTS } from '../../src/messages/path-faults.ts';
import { sayFinding } from '../../src/messages/say.ts';
import type { PathFault } from '../../src/model/path-fault.ts';

it.each(['control', 'bidi', 'dot-git', 'too-long', 'reserved'] as const)(
  'says what is wrong with a path in words: %s',
  (fault: PathFault) => {
    const said = sayFinding({ code: 'path-hostile', severity: 'error', args: { fault } });
    expect(said.endsWith(`: ${PATH_FAULTS[fault]}`)).toBe(true);
  },
);
