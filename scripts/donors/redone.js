import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAHIS } from './donors.js';
import { git, saphan } from './shell.js';
import { makeWorkspace, standIn } from './transferred.js';
import { readTree } from './tree.js';

/** Prose that people wrote by hand. */
const PROSE = /(?:^|\/)README\.md$/;

/**
 * A rename that people made in one commit, made again: lines that were replaced become literal names, files with lines
 * that were only added come from the overlay. The result has to be theirs, byte for byte, and nothing else may change.
 */
export const redone = {
  name: 'redone',
  donor: LAHIS,
  run(checks, folder, source) {
    const before = readTree(source, LAHIS.commit);
    const theirs = new Map(readTree(source, LAHIS.renamed).map((file) => [file.path, file]));
    const changed = before.filter(
      ({ path, oid, text }) => text !== null && !PROSE.test(path) && theirs.get(path)?.oid !== oid,
    );
    checks.equal('redone text files that people changed', changed.length, 8);
    const donor = standIn(source, LAHIS.commit, join(folder, 'donor.git'));
    const { root, recipient } = makeWorkspace(join(folder, 'workspace'), donor, [], 'us');
    const pairs = new Map(
      changed.map((file) => [file.path, replacedLines(file.text, theirs.get(file.path).text)]),
    );
    const { names, covered } = literals(before, pairs);
    const plan = join(root, 'saphan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^names:.*$/m, `names: ${JSON.stringify(names)}`));
    for (const { path } of changed.filter((file) => !covered.has(file.path))) {
      const own = join(root, 'overlay', 'donor', path);
      mkdirSync(dirname(own), { recursive: true });
      writeFileSync(own, theirs.get(path).bytes);
    }
    saphan(['transfer', '-C', root, '--yes', '--allow-noop'], { accept: [0] });
    const ours = new Map(readTree(recipient, 'refs/heads/derived').map((file) => [file.path, file.oid]));
    const same = changed.filter(({ path }) => ours.get(path) === theirs.get(path).oid);
    const others = before.filter(({ path, oid }) => !pairs.has(path) && ours.get(path) !== oid);
    checks.equal('redone files by names alone', covered.size, 6);
    checks.equal('redone files that are theirs, byte for byte', same.length, changed.length);
    checks.equal('redone other files that changed', others.length, 0);
    checks.equal(
      'redone reverse gives the tree',
      git(donor, 'rev-parse', 'main^{tree}'),
      saphan(['reverse', recipient.replace(/\/\.git$/, '')]).result.tree,
    );
  },
};

/** The lines that were replaced one by one; null where lines came or went. */
function replacedLines(old, now) {
  const [was, is] = [old.split('\n'), now.split('\n')];
  if (was.length !== is.length) return null;
  return was.flatMap((line, i) => (line === is[i] ? [] : [{ from: line, to: is[i] }]));
}

/** Literal names for the lines that stand nowhere else, or everywhere change alike; with the files that they cover. */
function literals(files, pairs) {
  const names = new Map();
  const covered = new Set();
  for (const [path, lines] of pairs) {
    const own = (lines ?? []).map((line) => [line.from.trim(), line.to.trim(), line]);
    const isAll = own.map(([from, to, line]) => {
      const whole = files.filter(({ text }) => text?.includes(from)).map((file) => file.path);
      const isAlike = whole.every((other) =>
        pairs.get(other)?.some((each) => each.from.trim() === from && each.to.trim() === to),
      );
      if (isAlike && names.get(from) !== null) names.set(from, to);
      return isAlike || line === undefined;
    });
    if (lines !== null && isAll.every(Boolean)) covered.add(path);
  }
  return { names: [...names].map(([from, to]) => ({ from, to, kind: 'literal' })), covered };
}
