import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { tempDir } from './temp-dir.ts';

/** What stands at a path: text, bytes, a symbolic link, or null for nothing any more. */
export type Content = string | Buffer | { readonly link: string } | null;
export type Files = Readonly<Record<string, Content>>;

/** A donor's repository with one commit on `trunk`. The same files always make the same commit. */
export function makeDonor(files: Files, label = 'donor'): string {
  const folder = tempDir(label);
  emptyRepository ??= newRepository();
  cpSync(emptyRepository, folder, { recursive: true });
  addCommit(folder, files, 'One');
  return folder;
}

/** Git makes it once: to start a program for each donor of each test takes longer than the tests. */
let emptyRepository: string | undefined;

function newRepository(): string {
  const folder = tempDir('empty');
  git(folder, 'init', '--quiet', '--initial-branch=trunk', '--template=');
  return folder;
}

/** One more commit, with these files changed. Returns its id. */
export function addCommit(folder: string, files: Files, subject = 'More'): string {
  writeFiles(folder, files);
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', subject);
  return tipOf(folder);
}

/** The commit that is checked out, as git notes it: of a branch that nobody has packed, or by itself. */
function tipOf(folder: string): string {
  const inGit = (name: string) => readFileSync(join(folder, '.git', name), 'utf8').trim();
  const head = inGit('HEAD');
  return head.startsWith('ref: ') ? inGit(head.slice(5)) : head;
}

/** Writes the files into a directory, which need not be a repository. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    rmSync(full, { force: true, recursive: true });
    if (content === null) continue;
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, full);
    else writeFileSync(full, content);
  }
}
