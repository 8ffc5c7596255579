import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { LeftOut } from '../model/record.ts';
import type { Entry } from '../model/snapshot.ts';
import { decidedModules } from './decided-modules.ts';
import type { AddedFile } from './texts.ts';

export type Stubbed = {
  readonly crossing: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  /** The places of decisions that stand here, by `placeKey`. */
  readonly met: readonly string[];
};

/**
 * Systems of which somebody decided that an empty form takes their place. The form is the recipient's own, in the overlay:
 * where it has a file of a system's folder, none of the donor's crosses. Until then they do, and that is told.
 */
export function stubbed(
  entries: readonly Entry[],
  plan: Plan,
  donor: string,
  added: readonly Pick<AddedFile, 'path'>[],
): Stubbed {
  const folders = decidedModules(entries, plan, donor, 'stub').map((folder) => {
    const isIn = (path: string) => path === folder.folder || path.startsWith(`${folder.folder}/`);
    return { ...folder, isIn, isReady: added.some(({ path }) => isIn(path)) };
  });
  const isReplaced = (path: string) => folders.some(({ isReady, isIn }) => isReady && isIn(path));
  const waiting = folders.filter(({ isReady }) => !isReady);
  return {
    crossing: folders.length === 0 ? entries : entries.filter(({ path }) => !isReplaced(path)),
    leftOut: entries
      .filter(({ path }) => isReplaced(path))
      .map(({ path, mode, oid }) => ({ path, mode, oid })),
    findings: waiting.map(
      ({ module, folder }): Finding => ({
        code: 'module-stub-missing',
        severity: 'warning',
        args: { module },
        place: { path: folder },
      }),
    ),
    met: folders.map(({ key }) => key),
  };
}
