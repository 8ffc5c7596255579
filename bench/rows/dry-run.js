import { fileURLToPath } from 'node:url';
import { ratio, rounds } from '../tools/rounds.js';
import { manyTerms } from '../tools/terms.js';

const READ_BLOBS = fileURLToPath(new URL('../read-blobs.js', import.meta.url));

/** So many names of the plan, and how long they may take against reading alone. */
const MANY = [
  [71, 1.7],
  [3_000, 2],
];

/** All that a derive finds and decides, held against merely reading the same bytes. */
export const dryRunRow = {
  name: 'dry-run',
  run(context) {
    const donors = context.largeDonors();
    if (donors.length === 0) return null;
    const groups = donors.map((donor) => measured(context, donor, donor.name, 2));
    const erxes = context.large('erxes');
    if (erxes === null) return groups;
    const many = MANY.map(([count, target]) => {
      const names = manyTerms(erxes, count);
      return measured(context, { ...erxes, names }, `${names.length} terms`, target);
    });
    return [...groups, ...many];
  },
};

function measured(context, donor, what, target) {
  const workspace = context.workspaceOf(donor);
  const read = [process.execPath, READ_BLOBS, workspace.mirror, 'refs/saphan/donor'];
  const results = rounds(context.count, [
    { name: 'rebrand --dry-run', command: workspace.dryRun },
    { name: 'only reading', command: read },
  ]);
  return { what: `dry run, ${what}`, results, ratio: ratio(results[0], results[1]), target };
}
