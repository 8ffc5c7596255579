import { lookUpInScope, type Scope } from '../../languages/script/keys/scope.ts';
import type { NeededImport } from './import-edits.ts';
import { freeName } from './translator-at.ts';

export type ImportedNames = {
  /** What a script calls an export of a module at some places, imported if it is not yet; null: every name is taken. */
  readonly nameOf: (
    from: string,
    imported: string,
    names: readonly string[],
    scopes: readonly Scope[],
  ) => string | null;
  /** All that has to be imported. */
  readonly needed: readonly NeededImport[];
};

/** Keeps count of the names that new code of a script needs; `root`: the names of the whole script. */
export function importedNames(root: Scope): ImportedNames {
  const needed: NeededImport[] = [];
  return {
    needed,
    nameOf: (from, imported, names, scopes) => {
      const isThere = (name: string) => {
        const found = lookUpInScope(root, name);
        if (found?.kind !== 'import' || found.from !== from || found.name !== imported) return false;
        return scopes.every((scope) => lookUpInScope(scope, name) === found);
      };
      const local = names.find(isThere) ?? freeName(names, scopes);
      const isKnown = needed.some((each) => each.from === from && each.local === local);
      if (local !== null && !isKnown) needed.push({ from, imported, local });
      return local;
    },
  };
}
