// What i18next-cli has to do for its keys: it reads a directory by itself. Run by a Node that it can run on.
// Usage: node bench/i18next-cli.js TOOLS, in the directory
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools] = process.argv.slice(2);
const entry = join(tools, 'node_modules', 'i18next-cli', 'dist', 'esm', 'index.js');
const { findKeys } = await import(pathToFileURL(entry).href);
const quiet = { info() {}, warn() {}, error() {} };
const { allKeys } = await findKeys(
  {
    locales: ['en'],
    extract: {
      input: ['**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'],
      output: 'locales/{{language}}/{{namespace}}.json',
    },
  },
  quiet,
);
console.log(`${allKeys.size} keys`);
