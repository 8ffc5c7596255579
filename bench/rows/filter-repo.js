import { git } from '../../scripts/donors/shell.js';
import { filterContender } from '../tools/filter-repo.js';
import { ratio, rounds } from '../tools/rounds.js';

/** Names in contents and paths of a whole tree, and the same tree must come out of both. */
export const filterRepoRow = {
  name: 'filter-repo',
  run(context) {
    const folder = context.newFolder();
    const script = context.filterRepo(folder);
    const donors = context.largeDonors();
    if (script === null || donors.length === 0) return null;
    return donors.map((donor) => {
      const workspace = context.workspaceOf(donor);
      const other = filterContender(script, context.newFolder(), donor);
      const derive = { name: 'saphan rebrand', before: workspace.forgetRecipient, command: workspace.derive };
      const results = rounds(context.count, [derive, other]);
      const tree = git(workspace.recipient, 'rev-parse', 'refs/heads/derived^{tree}');
      const same = tree === other.tree();
      if (!same) throw new Error(`${donor.name}: Saphan and git-filter-repo came to different trees`);
      return {
        what: `names only, ${donor.name}`,
        results,
        ratio: ratio(results[0], results[1]),
        target: 1.2,
        note: `${donor.files} files (${donor.leftOut} with protected names left out), same tree ${tree.slice(0, 12)} from both`,
      };
    });
  },
};
