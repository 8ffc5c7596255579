import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOut, saphan } from './shell.js';
import { carryOver } from './transferred.js';

/**
 * A donor under the names that a newcomer would write, and nothing else: no name of it is left that nobody was asked
 * about, and the donor leads back to itself. Returns the folder of the derived files, for the donor's own tools.
 */
export function renamedTree(checks, name, folder, source, donor, names) {
  const own = join(folder, 'renamed');
  mkdirSync(own);
  const carried = carryOver(own, source, { ...donor, names });
  const { root, recipient } = carried.workspace;
  const left = saphan(['check', 'leftovers', '-C', root]).findings.filter(({ code }) => code === 'name-left');
  checks.equal(`${name} renamed: names left`, left.length, 0);
  const { questions } = saphan(['decide', '-C', root, '--topic', 'name'], { accept: [0] }).result;
  checks.atMost(`${name} renamed: questions`, questions.length, 25);
  checks.equal(`${name} renamed: verify exits`, saphan(['verify', '-C', root]).exit, 0);
  const tree = join(own, 'build');
  checkOut(recipient, 'refs/heads/derived', tree);
  return tree;
}
