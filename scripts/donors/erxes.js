import { join } from 'node:path';
import { ERXES } from './donors.js';
import { hasTime, measure } from './measure.js';
import { compareShapes } from './shape.js';
import { saphan, saphanCommand } from './shell.js';
import { makeWorkspace, standIn } from './transferred.js';
import { movesOf, untouchables } from './untouchables.js';

/** Eleven thousand files, and one that the mirror lacks. */
export const erxes = {
  name: 'erxes',
  donor: ERXES,
  run(checks, folder, source) {
    const donor = standIn(source, ERXES.commit, join(folder, 'donor.git'));
    const { root, recipient } = makeWorkspace(join(folder, 'workspace'), donor, ERXES.names);
    const refused = saphan(['transfer', '-C', root, '--yes'], { accept: [4] });
    checks.equal('erxes without its missing file', refused.error.code, 'objects-missing');
    const { mb } = measure(saphanCommand('transfer', '-C', root, '--yes', '--accept-missing'));
    if (hasTime) checks.atMost('erxes memory', mb, 400, ' MB');
    else checks.skipped('erxes memory', 'no GNU time here');
    checks.equal('erxes verify exits', saphan(['verify', '-C', root]).exit, 0);
    checks.equal('erxes check exits', saphan(['check', '-C', root]).exit, 0);
    const before = { gitDir: donor, commit: 'main' };
    const after = { gitDir: recipient, commit: 'refs/heads/derived' };
    const moves = movesOf(recipient);
    const shapes = compareShapes(before, after, (path) => moves.get(path) ?? path);
    checks.equal('erxes scripts compared', shapes.files + shapes.missing, 11171);
    checks.atMost('erxes scripts that the mirror lacks', shapes.missing, 1);
    checks.equal(`erxes scripts of another shape (${shapes.nodes} nodes)`, shapes.changed, 0);
    checks.equal('erxes new errors in scripts', shapes.errors, 0);
    untouchables(checks, 'erxes', before, after, { links: 4 });
  },
};
