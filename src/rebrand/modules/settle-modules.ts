import { byCodePoint } from '../../model/by-code-point.ts';
import type { FoundModule } from '../../model/country-module.ts';
import type { Finding } from '../../model/finding.ts';
import type { ModuleSearch } from './module-search.ts';
import type { ModuleSighting } from './survey-modules.ts';

type Sighted = { readonly path: string; readonly modules: readonly ModuleSighting[] };

/** Folders and files of modules: those whose own name is a module's, the outermost of each branch. */
export function moduleFolders(paths: readonly string[], search: ModuleSearch): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const judged = new Map<string, string | null>();
  for (const path of paths) {
    const segments = path.split('/');
    for (const [i, segment] of segments.entries()) {
      if (!judged.has(segment)) judged.set(segment, search.find(segment)[0]?.module ?? null);
      const module = judged.get(segment);
      if (module == null) continue;
      folders.set(segments.slice(0, i + 1).join('/'), module);
      break;
    }
  }
  return folders;
}

/** What depends on each module, over all files; only modules that the donor speaks of. */
export function settleModules(
  search: ModuleSearch,
  paths: readonly string[],
  files: readonly Sighted[],
): readonly FoundModule[] {
  const folders = moduleFolders(paths, search);
  const folderOf = folderFinder(folders);
  return search.modules.flatMap((module): FoundModule[] => {
    const seen = files
      .flatMap(({ path, modules }) => {
        const own = modules.find((each) => each.module === module.id);
        return own === undefined ? [] : [{ path, ...own }];
      })
      .sort((a, b) => byCodePoint(a.path, b.path));
    const own = [...folders].filter(([, id]) => id === module.id).map(([folder]) => folder);
    if (seen.length === 0 && own.length === 0) return [];
    const unique = (items: readonly string[]) => [...new Set(items)].sort(byCodePoint);
    return [
      {
        module,
        places: seen.reduce((sum, { places }) => sum + places, 0),
        files: seen.length,
        folders: own.sort(byCodePoint),
        ownFiles: paths.filter((path) => folderOf(path) === module.id).length,
        importers: seen
          .filter(({ path, imports }) => imports && folderOf(path) !== module.id)
          .map(({ path }) => path),
        variables: unique(seen.flatMap(({ variables }) => variables)),
        hosts: unique(seen.flatMap(({ hosts }) => hosts)),
        first: own[0] ?? seen[0]!.path,
      },
    ];
  });
}

/** The module in whose folder a path lies, or null. */
export function folderFinder(folders: ReadonlyMap<string, string>): (path: string) => string | null {
  return (path) => {
    const segments = path.split('/');
    for (let i = 1; i <= segments.length; i++) {
      const module = folders.get(segments.slice(0, i).join('/'));
      if (module !== undefined) return module;
    }
    return null;
  };
}

export function moduleFindings(found: readonly FoundModule[]): readonly Finding[] {
  return found.map(
    ({ module, places, files, folders, ownFiles, importers, variables, hosts, first }): Finding => ({
      code: 'module-foreign',
      severity: 'warning',
      args: {
        module: module.id,
        what: module.what,
        places,
        files,
        folders: folders.length,
        ownFiles,
        importers: importers.length,
        variables: variables.join(', '),
        hosts: hosts.join(', '),
        proposal: module.proposal,
        reason: module.reason,
        effect: module.effect,
      },
      place: { path: first },
    }),
  );
}
