import { rounds } from '../tools/rounds.js';

/** The largest process of a first derive of the largest donor. */
export const memoryRow = {
  name: 'memory',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const fresh = () => {
      workspace.forgetRecipient();
      workspace.forgetCache();
    };
    const results = rounds(Math.min(context.count, 3), [
      { name: 'first derive', before: fresh, command: workspace.rebrand },
    ]);
    const { mb } = results[0];
    const note =
      mb === null ? 'no GNU time here: not measured' : `${mb > 400 ? 'over' : 'within'} the target of 400 MB`;
    return [{ what: 'memory, erxes', results, ratio: null, target: null, note }];
  },
};
