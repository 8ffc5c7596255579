// What i18next-parser has to do for its keys alone: git inflates the scripts of a commit, and it parses each in this
// process, with its own defaults and without the plumbing of streams around it.
// Usage: node bench/i18next-parser.js GIT_DIR COMMIT
import { parser as Parser } from 'i18next-parser';
import { readTree } from '../scripts/donors/tree.js';

const [gitDir, commit] = process.argv.slice(2);
const SCRIPT = /\.[cm]?[jt]sx?$/;
const keys = new Set();
let files = 0;
for (const { path, text } of readTree(gitDir, commit, SCRIPT)) {
  if (text === null) continue;
  files++;
  for (const { key, namespace } of new Parser().parse(text, path)) keys.add(`${namespace ?? ''}:${key}`);
}
console.log(`${files} files, ${keys.size} keys`);
