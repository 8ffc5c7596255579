import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, run, saphan } from './shell.js';

/** A repository that stands for a donor at its commit and borrows the objects: nothing of the donor's is touched. */
export function standIn(source, commit, target) {
  run('git', ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', target]);
  mkdirSync(join(target, 'objects', 'info'), { recursive: true });
  const objects = join(git(source, 'rev-parse', '--absolute-git-dir'), 'objects');
  writeFileSync(join(target, 'objects', 'info', 'alternates'), `${objects}\n`);
  git(target, 'update-ref', 'refs/heads/main', commit);
  return target;
}

/** A workspace for one donor, as `saphan init` makes it. `from` is the country that gives. */
export function makeWorkspace(root, source, names, from = 'mn') {
  const flags = [...names.flatMap((name) => ['--name', name]), '--from', from];
  saphan(['init', root, '--donor', `donor=${source}`, '--country', 'la', ...flags, '--yes'], { accept: [0] });
  return {
    root,
    recipient: join(root, 'recipients', 'donor', '.git'),
    /** What a transfer did, from its JSON. */
    transfer(env = {}, flags = []) {
      const { exit, findings, result } = saphan(['transfer', '-C', root, '--yes', ...flags], { env });
      return { exit, findings, ...result.donors[0] };
    },
  };
}

/** A donor carried over in a workspace of its own: what nearly every check starts from. */
export function carryOver(folder, source, { commit, names, from }) {
  const donor = standIn(source, commit, join(folder, 'donor.git'));
  const workspace = makeWorkspace(join(folder, 'workspace'), donor, names, from);
  return { folder, donor, names, workspace, first: workspace.transfer() };
}
