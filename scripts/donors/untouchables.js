// What no rename may touch, compared before and after.
import { git } from './shell.js';
import { readTree } from './tree.js';

/** The donor's path of every derived file that moved, as the recipient's own record tells. */
export function movesOf(recipient) {
  const lines = git(recipient, 'show', 'refs/saphan/record:record.jsonl').split('\n').slice(1);
  const rows = lines.map((line) => JSON.parse(line)).filter(({ from }) => from !== undefined);
  return new Map(rows.map(({ path, from }) => [from, path]));
}

/** Binaries and links by what is in them; hashes of lock files; notices at the heads of files. */
export function untouchables(checks, name, before, after, wanted = {}) {
  const moves = movesOf(after.gitDir);
  const now = new Map(listing(after).map(({ path, oid, mode }) => [path, { oid, mode }]));
  const old = listing(before);
  const newPath = (path) => moves.get(path) ?? path;
  const links = old.filter(({ mode }) => mode === '120000');
  const changedLinks = links.filter(({ path, oid }) => now.get(newPath(path))?.oid !== oid);
  checks.equal(`${name} links`, links.length, wanted.links ?? links.length);
  checks.equal(`${name} links changed`, changedLinks.length, 0);
  const [was, is] = [before, after].map(({ gitDir, commit }) => readTree(gitDir, commit));
  const binaries = was.filter(({ path, text }) => text === null && now.has(newPath(path)));
  const changed = binaries.filter(({ path, oid }) => now.get(newPath(path)).oid !== oid);
  checks.equal(`${name} binaries`, binaries.length, wanted.binaries ?? binaries.length);
  checks.equal(`${name} binaries changed`, changed.length, 0);
  const [hashes, kept] = [was, is].map(integrities);
  checks.equal(`${name} integrity hashes as before (${hashes.length})`, hashes.join() === kept.join(), true);
  const [headers, still] = [was, is].map(notices);
  checks.equal(`${name} licence notices`, headers.length, wanted.notices ?? headers.length);
  checks.equal(`${name} licence notices as before`, headers.join() === still.join(), true);
}

function listing({ gitDir, commit }) {
  return git(gitDir, 'ls-tree', '-r', '-z', '--full-tree', commit)
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const [head, path] = row.split('\t');
      const [mode, , oid] = head.split(' ');
      return { mode, oid, path };
    });
}

function integrities(files) {
  return files
    .flatMap(({ text }) => text?.match(/\bsha(?:1|256|384|512)-[A-Za-z0-9+/]{20,}={0,2}/g) ?? [])
    .sort();
}

/** Each notice of the Mozilla Public License, to the line of its owner or the end of its comment. */
function notices(files) {
  const notice =
    /This Source Code Form is subject to the terms of the Mozilla Public[\s\S]{0,900}?(?:Copyright[^\n]*|\*\/|-->)/g;
  return files.flatMap(({ text }) => text?.match(notice) ?? []).sort();
}
