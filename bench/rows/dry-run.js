import { fileURLToPath } from 'node:url';
import { ratio, rounds } from '../tools/rounds.js';

const READ_BLOBS = fileURLToPath(new URL('../read-blobs.js', import.meta.url));

/** All that a derive finds and decides, held against merely reading the same bytes. */
export const dryRunRow = {
  name: 'dry-run',
  run(context) {
    const donors = context.largeDonors();
    if (donors.length === 0) return null;
    return donors.map((donor) => {
      const workspace = context.workspaceOf(donor);
      const read = [process.execPath, READ_BLOBS, workspace.mirror, 'refs/saphan/donor'];
      const results = rounds(context.count, [
        { name: 'rebrand --dry-run', command: workspace.dryRun },
        { name: 'only reading', command: read },
      ]);
      return { what: `dry run, ${donor.name}`, results, ratio: ratio(results[0], results[1]), target: 2 };
    });
  },
};
