import { join } from 'node:path';
import { OPENCRVS } from './donors.js';
import { saphan } from './shell.js';
import { makeWorkspace, standIn } from './transferred.js';
import { untouchables } from './untouchables.js';

/** The brand stands in the licence notice of nearly every file. */
export const opencrvs = {
  name: 'opencrvs',
  donor: OPENCRVS,
  run(checks, folder, source) {
    const donor = standIn(source, OPENCRVS.commit, join(folder, 'donor.git'));
    const { root, recipient } = makeWorkspace(join(folder, 'workspace'), donor, OPENCRVS.names);
    saphan(['transfer', '-C', root, '--yes', '--accept-missing']);
    checks.equal('opencrvs verify exits', saphan(['verify', '-C', root]).exit, 0);
    const before = { gitDir: donor, commit: 'main' };
    untouchables(
      checks,
      'opencrvs',
      before,
      { gitDir: recipient, commit: 'refs/heads/derived' },
      { notices: 1674 },
    );
  },
};
