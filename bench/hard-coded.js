// What Saphan has to do for hard-coded text alone, where the catalogs are left aside: git inflates the scripts of a
// commit, and those with a letter of the donor’s script are read and judged.
// Usage: node bench/hard-coded.js GIT_DIR COMMIT LANGUAGE
import { prefilter } from '../dist/extract/prefilter.js';
import { scriptOf } from '../dist/extract/script.js';
import { surveyBlob } from '../dist/transfer/survey-blob.js';
import { readTree } from '../scripts/donors/tree.js';

const [gitDir, commit, language] = process.argv.slice(2);
const SCRIPT = /\.[cm]?[jt]sx?$/;
const askOf = prefilter({ script: scriptOf(language), foreign: false });
const texts = readTree(gitDir, commit, SCRIPT)
  .filter(({ bytes }) => askOf(bytes) === 'texts')
  .flatMap((file) => surveyBlob({ ...file, language }).facts?.sites ?? []);
const wanted = texts.filter(({ verdict }) => verdict.action === 'translate');
console.log(`${texts.length} texts, ${wanted.length} to translate`);
