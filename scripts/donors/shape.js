import { createHash } from 'node:crypto';
import ts from 'typescript';
import { git, run } from './shell.js';

const SCRIPT = /\.tsx?$/;

/** The blobs of a commit by path, those that TypeScript reads. */
function scriptsOf(gitDir, commit) {
  const rows = git(
    gitDir,
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--format=%(objectname) %(path)',
    commit,
  ).split('\0');
  return new Map(
    rows
      .filter((row) => SCRIPT.test(row))
      .map((row) => [row.slice(row.indexOf(' ') + 1), row.slice(0, row.indexOf(' '))]),
  );
}

/** What a file is to a parser: the kinds of its nodes in order, without names and values; and its errors. */
function shapeOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const hash = createHash('sha256');
  let nodes = 0;
  const visit = (node) => {
    nodes++;
    hash.update(`${node.kind} `);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { nodes, errors: file.parseDiagnostics.length, kinds: hash.digest('hex') };
}

/** Compares the scripts of two commits pair by pair: no more than one batch of texts is held. */
export function compareShapes(before, after, newPathOf) {
  const now = scriptsOf(after.gitDir, after.commit);
  const pairs = [...scriptsOf(before.gitDir, before.commit)].map(([path, oid]) => ({
    path,
    oid,
    becomes: now.get(newPathOf(path)),
  }));
  const told = { files: 0, nodes: 0, missing: 0, changed: 0, errors: 0 };
  for (let at = 0; at < pairs.length; at += 200) {
    const batch = pairs.slice(at, at + 200);
    const old = blobs(
      before.gitDir,
      batch.map(({ oid }) => oid),
    );
    const fresh = blobs(
      after.gitDir,
      batch.flatMap(({ becomes }) => becomes ?? []),
    );
    for (const { path, oid, becomes } of batch) {
      const text = old.get(oid);
      const renamed = fresh.get(becomes);
      if (text === undefined || renamed === undefined) {
        told.missing++;
        continue;
      }
      const [was, is] = [shapeOf(path, text), shapeOf(path, renamed)];
      told.files++;
      told.nodes += was.nodes;
      if (was.kinds !== is.kinds) told.changed++;
      told.errors += Math.max(0, is.errors - was.errors);
    }
  }
  return told;
}

function blobs(gitDir, oids) {
  const wanted = [...new Set(oids)];
  const input = wanted.map((oid) => `${oid}\n`).join('');
  const { stdout } = run('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch'], { input });
  const found = new Map();
  let at = 0;
  for (const oid of wanted) {
    const end = stdout.indexOf(0x0a, at);
    const head = stdout.toString('latin1', at, end);
    at = end + 1;
    if (head.endsWith(' missing')) continue;
    const size = Number(head.split(' ')[2]);
    found.set(oid, stdout.toString('utf8', at, at + size));
    at += size + 1;
  }
  return found;
}
