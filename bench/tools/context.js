import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { donorRepository } from '../../scripts/donors/shell.js';
import { filterRepo } from './filter-repo.js';
import { oneCommit } from './one-commit.js';
import { makeWorkspace } from './plan.js';

/** The large donors. Literal names: git-filter-repo knows no other kind. */
const LARGE = {
  erxes: {
    repository: 'erxes+erxes',
    ref: '103c0c56ae25ee14efc036cbc90c693369fc33c3',
    names: [['literal', 'erxes', 'ezone']],
  },
  opencrvs: {
    repository: 'opencrvs+opencrvs-core',
    ref: '11a599e13a0a10959f0aba724beeca9aa223a08c',
    // Not the bare name: it stands in the licence header of nearly every file, where it is protected.
    names: [['literal', '@opencrvs/', '@laocrvs/']],
  },
};

/** What a row may use. Donors are prepared when the first row asks for them. */
export function makeContext(donors, folder, count) {
  const prepared = new Map();
  let made = 0;
  const newFolder = () => {
    const path = join(folder, String(made++));
    mkdirSync(path);
    return path;
  };
  const prepare = (name) => {
    const { repository, ref, names } = LARGE[name];
    const source = donorRepository(donors, repository);
    if (source === null) {
      console.log(`${name}: skipped, ${repository} is not in the directory`);
      return null;
    }
    process.stderr.write(`Preparing ${name} …\n`);
    return { name, names, ...oneCommit(newFolder(), { source, ref, names }) };
  };
  const large = (name) => {
    if (!prepared.has(name)) prepared.set(name, prepare(name));
    return prepared.get(name);
  };
  return {
    count,
    newFolder,
    /** The large donors that are there, each cut down to one commit. */
    largeDonors: () =>
      Object.keys(LARGE)
        .map(large)
        .filter((donor) => donor !== null),
    large,
    donor: (name) => donorRepository(donors, name),
    filterRepo: (into) => filterRepo(donors, into),
    /** A workspace whose mirror is already there. */
    workspaceOf({ repository, names }) {
      const workspace = makeWorkspace(join(newFolder(), 'workspace'), { source: repository, names });
      workspace.clone();
      return workspace;
    },
  };
}
