// What people have translated and decided has to outlive the donor's own work: five hundred of its commits later the
// units are still called as they were, and the answers still stand where they were given.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ERXES } from './donors.js';
import { git, saphan } from './shell.js';
import { makeWorkspace, standIn } from './transferred.js';

/** Five hundred commits before the one that all other checks take. */
const EARLIER = '700258f';
/** Ids of texts in code; those of catalogs are the donor's own keys. */
const IN_CODE = /^u_/;

export const stability = {
  name: 'stability',
  donor: ERXES,
  run(checks, folder, source) {
    const donor = standIn(source, git(source, 'rev-parse', EARLIER), join(folder, 'donor.git'));
    const { root } = makeWorkspace(join(folder, 'workspace'), donor, ERXES.names);
    saphan(['transfer', '-C', root, '--yes', '--accept-missing'], { accept: [0] });
    const before = unitsIn(root);
    saphan(['decide', '-C', root, '--accept-proposed', '--by', 'N. N.', '--on', '2026-01-01'], {
      accept: [0],
    });
    const given = placesIn(root);

    git(donor, 'update-ref', 'refs/heads/main', ERXES.commit);
    saphan(['clone', '-C', root, '--update', '--accept-missing'], { accept: [0] });
    const { findings } = saphan(['transfer', '-C', root, '--yes', '--accept-missing'], { accept: [0] });
    const lost = findings.filter(({ code }) => code === 'decision-unmatched').length;
    checks.atLeast(
      `stability answers that still attach (of ${given})`,
      (100 * (given - lost)) / given,
      95,
      ' %',
    );

    const fresh = makeWorkspace(join(folder, 'fresh'), donor, ERXES.names).root;
    saphan(['extract', '-C', fresh, '--accept-missing'], { accept: [0] });
    const after = unitsIn(fresh);
    share(checks, 'stability units kept', before, after, () => true);
    share(checks, 'stability units in code kept', before, after, (id) => IN_CODE.test(id));
    const torn = [...before].filter(
      ([id, text]) => IN_CODE.test(id) && after.has(id) && after.get(id) !== text,
    );
    checks.equal('stability units in code with another text', torn.length, 0);
  },
};

function share(checks, name, before, after, isMeant) {
  const ids = [...before.keys()].filter(isMeant);
  const kept = ids.filter((id) => after.has(id)).length;
  checks.atLeast(`${name} (of ${ids.length})`, (100 * kept) / ids.length, 95, ' %');
}

/** The digest of the donor's text by unit, as the catalogs have it. */
function unitsIn(root) {
  const folder = join(root, 'catalogs', 'lo', 'donor');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.state.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, sourceHash }) => [id, sourceHash]));
}

/** At how many places something was decided. */
function placesIn(root) {
  const { decisions } = parse(readFileSync(join(root, 'decisions.yaml'), 'utf8'));
  return decisions.reduce((sum, { places }) => sum + places.length, 0);
}
