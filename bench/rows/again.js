import { ratio, rounds } from '../tools/rounds.js';

/** Stands in ten files of the donor. */
const FEW = ['literal', 'Ulaanbaatar', 'Vientiane'];
const FEW_CHANGED = ['literal', 'Ulaanbaatar', 'Savannakhet'];

/** What the cache is worth: nothing changed, and one name changed that few files hold. */
export const againRow = {
  name: 'again',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const first = () => {
      workspace.forgetRecipient();
      workspace.forgetCache();
      workspace.setNames([...donor.names, FEW]);
    };
    // `clone` has looked through the donor for secrets then, and left it unpacked.
    const cloned = () => {
      first();
      workspace.clone();
    };
    const change = () => workspace.setNames([...donor.names, FEW_CHANGED]);
    const results = rounds(context.count, [
      { name: 'first run', before: first, command: workspace.rebrand },
      { name: 'first after a clone', before: cloned, command: workspace.rebrand },
      { name: 'nothing changed', command: workspace.rebrand },
      { name: 'one name changed', before: change, command: workspace.rebrand },
    ]);
    const [initial, derived, same, changed] = results;
    return [
      { what: 'second run, erxes', results: [same, initial], ratio: ratio(same, initial), target: null },
      { what: 'one name of ten files', results: [changed], ratio: ratio(changed, initial), target: 0.4 },
      {
        what: 'against a derive alone',
        results: [changed, derived],
        ratio: ratio(changed, derived),
        target: null,
      },
    ];
  },
};
