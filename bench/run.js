// Measures Saphan beside other tools on real donors: npm run bench -- DIR [--only ROW] [--rounds 5]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { withFolder } from '../scripts/donors/shell.js';
import { againRow } from './rows/again.js';
import { besideRow } from './rows/beside.js';
import { dryRunRow } from './rows/dry-run.js';
import { extractRow } from './rows/extract.js';
import { filterRepoRow } from './rows/filter-repo.js';
import { i18nextCliRow } from './rows/i18next-cli.js';
import { lexerRow } from './rows/lexer.js';
import { linearRow } from './rows/linear.js';
import { memoryRow } from './rows/memory.js';
import { oneTranslationRow } from './rows/one-translation.js';
import { transferRow } from './rows/transfer.js';
import { makeContext } from './tools/context.js';
import { heading, tableRows } from './tools/table.js';

const ROWS = [
  filterRepoRow,
  dryRunRow,
  transferRow,
  againRow,
  extractRow,
  i18nextCliRow,
  lexerRow,
  linearRow,
  oneTranslationRow,
  besideRow,
  memoryRow,
];
const USAGE = `Usage: npm run bench -- DIR [--only ${ROWS.map(({ name }) => name).join('|')}] [--rounds 5]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const count = Number(values.rounds);
const rows = ROWS.filter(({ name }) => values.only === undefined || name === values.only);
if (positionals.length !== 1 || rows.length === 0 || !Number.isInteger(count) || count < 1) {
  console.error(USAGE);
  process.exit(2);
}

await withFolder((folder) => {
  const context = makeContext(positionals[0], folder, count);
  console.log(`${cpus().length} CPUs, node ${process.version}, medians of ${count} interleaved rounds\n`);
  console.log(heading());
  for (const row of rows) {
    const groups = row.run(context);
    if (groups === null) console.log(`${row.name}: skipped, what it needs is not there`);
    for (const group of groups ?? []) for (const line of tableRows(group)) console.log(line);
  }
});
