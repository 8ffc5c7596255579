// Checks Saphan on real donors: npm run donors -- DIR [--only NAME] [--quick], or how it judges texts that people
// labelled: npm run donors -- DIR --labels FILE [--verbose]
// DIR holds them as OWNER+NAME/repo. They are read where they are and built in copies that are thrown away.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beUserService } from './donors/be-user-service.js';
import { makeChecks } from './donors/checks.js';
import { conova } from './donors/conova.js';
import { counts } from './donors/counts.js';
import { erxes } from './donors/erxes.js';
import { externalize } from './donors/externalize.js';
import { keys } from './donors/keys.js';
import { labels } from './donors/labels.js';
import { lavlagaa } from './donors/lavlagaa.js';
import { lexer } from './donors/lexer.js';
import { ohtk } from './donors/ohtk.js';
import { opencrvs } from './donors/opencrvs.js';
import { portal } from './donors/portal.js';
import { redone } from './donors/redone.js';
import { donorRepository, withFolder } from './donors/shell.js';
import { stability } from './donors/stability.js';

const GROUPS = [
  ...counts,
  ...lexer,
  ...keys,
  ...externalize,
  conova,
  lavlagaa,
  portal,
  ohtk,
  redone,
  beUserService,
  opencrvs,
  erxes,
  stability,
];
const NAMES = [...new Set(GROUPS.map(({ name }) => name))];
const USAGE = `Usage: npm run donors -- DIR [--only ${NAMES.join('|')}] [--quick]
       npm run donors -- DIR --labels FILE [--verbose]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    labels: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const groups = GROUPS.filter(({ name }) => values.only === undefined || name === values.only);
if (positionals.length !== 1 || groups.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const checks = makeChecks();
if (values.labels !== undefined) labels(checks, positionals[0], values.labels, values);
else
  await withFolder((temporary) => {
    for (const [at, group] of groups.entries()) {
      const source = donorRepository(positionals[0], group.donor.repository);
      if (source === null) {
        checks.skipped(group.name, `${group.donor.repository} is not in the directory`);
        continue;
      }
      const folder = join(temporary, `${group.name}-${at}`);
      mkdirSync(folder);
      try {
        group.run(checks, folder, source, values);
      } catch (error) {
        checks.broke(group.name, error);
      }
    }
  });
const { passed, failed } = checks.result();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
