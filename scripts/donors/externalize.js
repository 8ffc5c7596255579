import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { typescript } from '../../dist/languages/typescript.js';
import { ERXES, LAVLAGAA } from './donors.js';
import { parseJava } from './java.js';
import { run, saphan, saphanCommand } from './shell.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const POSCLIENT = 'apps/posclient-front';

/** Texts of two donors as look-ups: Java without a mechanism of its own, and a program in React. One name for both. */
export const externalize = [
  {
    name: 'externalize',
    donor: LAVLAGAA,
    run(checks, folder, source) {
      const tree = workTree(folder, source, LAVLAGAA.commit, '.');
      const { edits } = rewritten(checks, 'lavlagaa', folder, tree, (name) => {
        const read = parseJava(tree, folder);
        if (read === null) checks.skipped(`externalize ${name} parses`, 'no JDK here');
        else checks.equal(`externalize ${name} syntax errors`, read.errors, 0);
      });
      checks.atLeast('externalize lavlagaa edits', edits, 79);
    },
  },
  {
    name: 'externalize',
    donor: ERXES,
    run(checks, folder, source) {
      const tree = workTree(folder, source, ERXES.commit, POSCLIENT);
      rewritten(checks, 'posclient-front', folder, tree, (name, { files, created }) => {
        const read = [
          ...files.map(({ path }) => path),
          ...created.filter((path) => /\.[jt]sx?$/.test(path)),
        ].map((path) => ({ path, text: readFileSync(join(tree, path), 'utf8') }));
        const broken = read.filter(({ path, text }) => faultsIn(path, text) > 0);
        checks.equal(`externalize ${name} files that no longer parse (of ${read.length})`, broken.length, 0);
        const torn = read.filter(({ path, text }) => isTorn(path, text));
        checks.equal(`externalize ${name} split sentences`, torn.length, 0);
        const catalog = created.find((path) => path.endsWith('.json'));
        const keys = Object.keys(JSON.parse(readFileSync(join(tree, catalog), 'utf8')));
        checks.equal(
          `externalize ${name} keys without words (of ${keys.length})`,
          keys.filter((key) => /^(?:key)?[-_]?\d*$|^.$/.test(key)).length,
          0,
        );
      });
    },
  },
];

/** A part of a commit as a work tree of its own, committed. */
function workTree(folder, source, commit, path) {
  const tree = join(folder, 'tree');
  run('git', ['init', '--quiet', '--template=', '--initial-branch=main', tree]);
  const env = { GIT_INDEX_FILE: `${tree}.index` };
  const where = [`--git-dir=${source}`, `--work-tree=${tree}`];
  run('git', [...where, 'checkout', '--quiet', '--force', commit, '--', path], { env, cwd: tree });
  commitAll(tree, 'One');
  return tree;
}

function commitAll(tree, subject) {
  const who = ['-c', 'user.name=check', '-c', 'user.email=check@example.org', '-c', 'core.autocrlf=false'];
  run('git', [...who, 'add', '--all', '--force'], { cwd: tree });
  run('git', [...who, 'commit', '--quiet', '--allow-empty', '-m', subject], { cwd: tree });
}

function rewritten(checks, name, folder, tree, look) {
  const [command, ...args] = saphanCommand('externalize', '--tree', tree);
  const patch = join(folder, 'printed.patch');
  writeFileSync(patch, run(command, args).stdout);
  const { result } = saphan(['externalize', '--tree', tree, '--apply'], { accept: [0] });
  const [done] = result.trees;
  checks.equal(`externalize ${name} sentences (${done.keys} keys)`, done.places > 0, true);
  look(name, done);
  commitAll(tree, 'Two');
  const again = saphan(['externalize', '--tree', tree], { accept: [0] }).result.trees[0];
  checks.equal(`externalize ${name} edits of a second run`, again.edits, 0);
  run('git', ['apply', '-R', patch], { cwd: tree });
  commitAll(tree, 'Three');
  const trees = ['HEAD', 'HEAD~2'].map((at) =>
    run('git', ['rev-parse', `${at}^{tree}`], { cwd: tree })
      .stdout.toString()
      .trim(),
  );
  checks.equal(`externalize ${name} taken back, byte for byte`, trees[0], trees[1]);
  return done;
}

function faultsIn(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false).parseDiagnostics.length;
}

/** Whether a sentence of the donor has a look-up in the middle of words that stayed. */
function isTorn(path, text) {
  return typescript
    .read(text, path)
    .chains.some(
      ({ pieces }) =>
        pieces.some((piece) => piece.kind === 'site' && CYRILLIC.test(piece.site.text)) &&
        pieces.some(
          (piece) =>
            piece.kind === 'hole' && /\bt\(["']/.test(text.slice(piece.hole.span.start, piece.hole.span.end)),
        ),
    );
}
