import { join } from 'node:path';
import { saphan } from './shell.js';

/** Every text to translate filled with pseudo text, as plain files; the donor's own tools then judge the result. */
export function pseudoTree(checks, name, { folder, workspace }) {
  const out = join(folder, 'pseudo');
  const args = ['localize', '-C', workspace.root, '--pseudo', '--out', out];
  const { findings, result } = saphan(args, { accept: [0] });
  const { units, places } = result.donors[0].texts;
  const refused = findings.filter(({ code }) => code === 'text-not-written');
  checks.equal(`${name} texts that could not be written`, refused.length, 0);
  checks.equal(`${name} has texts in place (${units} at ${places} places)`, units > 0, true);
  return join(out, 'donor');
}
