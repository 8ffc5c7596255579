import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOut } from '../../scripts/donors/shell.js';
import { installed } from '../tools/installed.js';
import { ratio, rounds } from '../tools/rounds.js';

const program = (name) => fileURLToPath(new URL(`../${name}.js`, import.meta.url));
/** It asks for Node 22, which comes with it. */
const PACKAGES = ['node@22', 'i18next-cli@1.74.2'];
/** It takes a minute for each. */
const MOST_ROUNDS = 3;
const CONFIG = `export default {
  locales: ['en'],
  extract: { input: ['**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'], output: 'locales/{{language}}/{{namespace}}.json' },
};
`;

/** Held against i18next-cli: its keys alone, and its hard-coded texts alone (of React). */
export const i18nextCliRow = {
  name: 'i18next-cli',
  run(context) {
    const donor = context.large('erxes');
    const tools = donor === null ? null : installed(context.newFolder(), PACKAGES);
    if (tools === null) return null;
    const workspace = context.workspaceOf(donor);
    const folder = join(context.newFolder(), 'erxes');
    checkOut(workspace.mirror, 'refs/saphan/donor', folder);
    writeFileSync(join(folder, 'i18next.config.mjs'), CONFIG);
    const node = join(tools, 'node_modules', '.bin', 'node');
    const cli = join(tools, 'node_modules', 'i18next-cli', 'dist', 'esm', 'cli.js');
    const options = { cwd: folder };
    const count = Math.min(context.count, MOST_ROUNDS);
    const keys = rounds(count, [
      { name: 'saphan extract', before: workspace.forgetCatalogs, command: workspace.extract },
      { name: 'i18next-cli findKeys', command: [node, program('i18next-cli'), tools], options },
    ]);
    const texts = rounds(count, [
      {
        name: 'saphan, hard-coded alone',
        command: [process.execPath, program('hard-coded'), workspace.mirror, 'refs/saphan/donor', 'mn'],
      },
      { name: 'i18next-cli instrument', command: [node, cli, 'instrument', '--dry-run', '-q'], options },
    ]);
    return [
      { what: 'keys and texts, erxes', results: keys, ratio: ratio(keys[0], keys[1]), target: 0.25 },
      { what: 'hard-coded alone, erxes', results: texts, ratio: ratio(texts[0], texts[1]), target: 0.1 },
    ];
  },
};
