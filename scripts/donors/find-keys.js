// The keys of a directory as i18next-cli finds them, printed as JSON. Run by a Node that it can run on.
// Usage: node scripts/donors/find-keys.js TOOLS, in the directory
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools] = process.argv.slice(2);
const entry = join(tools, 'node_modules', 'i18next-cli', 'dist', 'esm', 'index.js');
const { findKeys } = await import(pathToFileURL(entry).href);
const quiet = { info() {}, warn() {}, error() {} };
const extract = {
  input: ['**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'],
  output: 'locales/{{language}}/{{namespace}}.json',
};
const { allKeys } = await findKeys({ locales: ['en'], extract }, quiet);
console.log(JSON.stringify([...allKeys.values()].map(({ key, ns, hasCount }) => ({ key, ns, hasCount }))));
