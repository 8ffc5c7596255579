import { join } from 'node:path';
import { makeWorkspace } from '../tools/plan.js';
import { ratio, rounds } from '../tools/rounds.js';

const NAMES = [
  ['word', 'e-Mongolia', 'e-Laos'],
  ['package', 'mn.gov.ema.emongolia', 'la.gov.mtc.elaos'],
];

/** From nothing to a checked-out recipient, held against the derive inside it. */
export const transferRow = {
  name: 'transfer',
  run(context) {
    const source = context.donor('e-mongolia+lavlagaa');
    if (source === null) return null;
    const fresh = makeWorkspace(join(context.newFolder(), 'fresh'), { source, names: NAMES });
    const known = context.workspaceOf({ repository: source, names: NAMES });
    const results = rounds(context.count, [
      { name: 'saphan transfer', before: fresh.forgetAll, command: fresh.transfer },
      { name: 'names only', before: known.forgetRecipient, command: known.derive },
    ]);
    return [{ what: 'whole transfer, lavlagaa', results, ratio: ratio(results[0], results[1]), target: 4 }];
  },
};
