import type { Repository } from '../../io/git.ts';
import { importDirectory } from '../../io/import-directory.ts';
import { initGit } from '../../io/init-git.ts';
import { resolveLocalRef } from '../../io/resolve-ref.ts';
import type { Source } from '../../io/source.ts';
import { workTreeFiles } from '../../io/work-tree-files.ts';

/** What people have in a directory or a work tree, as a commit in a repository at `copy`; of a bare one, its own. */
export async function openTree(
  source: Exclude<Source, { kind: 'url' }>,
  copy: string,
): Promise<{ readonly mirror: Repository; readonly commit: string }> {
  const files = source.kind === 'repository' ? await workTreeFiles(source) : undefined;
  if (source.kind === 'repository' && files === null) {
    const { oid } = await resolveLocalRef(source, undefined);
    return { mirror: { gitDir: source.gitDir }, commit: oid };
  }
  await initGit(copy, true, []);
  const mirror = { gitDir: copy };
  return { mirror, commit: await importDirectory(mirror, source.path, files ?? undefined) };
}
