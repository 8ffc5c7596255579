import type { Analysis } from '../../languages/script/keys/analysis.ts';
import type { FunctionNode, Scope } from '../../languages/script/keys/scope.ts';
import { parseScript } from '../../languages/script/parse-script.ts';
import type { Span } from '../../model/edit.ts';
import type { CodeFile, Lookup, Rewritten, Tree } from '../codemod.ts';
import { type NestedEdit, nestedEdits } from '../nested-edits.ts';
import { hookEdits } from './hook-edits.ts';
import { importEdits } from './import-edits.ts';
import { importedNames } from './imported-names.ts';
import type { Mechanism } from './mechanism.ts';
import { memoEdits } from './memo-edits.ts';
import { type Module, moduleName } from './module.ts';
import { scriptCall } from './script-call.ts';
import type { ScriptLookup } from './script-codemod.ts';
import { freeName } from './translator-at.ts';

/** The look-ups of a script written out, with the hooks and imports that they need. */
export function writeScript(
  { path, text }: CodeFile,
  lookups: readonly ScriptLookup[],
  mechanism: Mechanism,
  analysis: Analysis,
  keyOf: (lookup: Lookup) => string,
  tree: Tree,
): Rewritten {
  const { program } = parseScript(text, path);
  const { library } = mechanism;
  const quote = quoteIn(text);
  const names = importedNames(analysis.root);
  const fromOf = (module: Module) => moduleName(module, path, program, mechanism.package.folder, tree);
  const hookName = (imported: string, others: readonly string[], scopes: readonly Scope[]) =>
    mechanism.hooks === null ? null : names.nameOf(fromOf(mechanism.hooks), imported, others, scopes);
  const instanceName = (scope: Scope) => {
    if (mechanism.instance === null) return null;
    const { module, name } = mechanism.instance;
    const wanted = name === 'default' ? ['i18n', 'i18next', 'texts'] : [name];
    const local = names.nameOf(fromOf(module), name, wanted, [scope]);
    return local === null ? null : `${local}.t`;
  };
  const wanted: NestedEdit[] = [];
  const hooks = new Map<FunctionNode, string | null>();
  for (const [component, scopes] of hookedScopes(lookups)) {
    const local = freeName(library.locals, scopes);
    const hook = local === null ? null : hookName(library.hook, library.hookNames, scopes);
    hooks.set(component, hook === null ? null : local);
    if (local === null || hook === null) continue;
    const named = mechanism.namespace === undefined ? '' : `${quote}${mechanism.namespace}${quote}`;
    for (const { span, text: inserted } of hookEdits(
      component,
      `${hook}(${named})`,
      library.declared(local),
      text,
    ))
      wanted.push({ span, render: () => inserted });
  }
  for (const lookup of lookups) {
    const { access, region, scope } = lookup;
    const translator =
      access.kind === 'seen'
        ? access.name
        : access.kind === 'hook'
          ? (hooks.get(access.component) ?? null)
          : instanceName(scope);
    const element =
      lookup.hasTags && library.id === 'i18next' ? hookName('Trans', ['Trans', 'TransText'], [scope]) : '';
    // Where no name is free, the look-up is not written, and the file is not intact without it.
    if (translator === null || element === null) continue;
    const { escapes, repeats } = mechanism;
    const spelling = { library, translator, element, quote, text, escapes, repeats, key: keyOf(lookup) };
    wanted.push({ span: region.span, render: scriptCall(lookup, spelling) });
    if (access.kind !== 'instance') wanted.push(...memoEdits(region.span, translator, program));
  }
  for (const { span, text: line } of importEdits(names.needed, program, text, quote))
    wanted.push({ span, render: () => line });
  const { created } = mechanism;
  const isMade = created !== null && !tree.has(created.module.path);
  return {
    edits: nestedEdits(text, once(wanted)),
    needs: isMade ? created.needs : new Map(),
    along: isMade ? created.along : new Map(),
  };
}

/** The components that need a hook, with the scopes of all places that ask for it. */
function hookedScopes(lookups: readonly ScriptLookup[]): ReadonlyMap<FunctionNode, readonly Scope[]> {
  const hooked = new Map<FunctionNode, readonly Scope[]>();
  for (const { access, scope } of lookups)
    if (access.kind === 'hook')
      hooked.set(access.component, [...(hooked.get(access.component) ?? []), scope]);
  return hooked;
}

/** Several places in one callback ask for the same dependency. */
function once(edits: readonly NestedEdit[]): readonly NestedEdit[] {
  const seen = new Set<string>();
  const isNew = ({ start, end }: Span, said: string) => {
    const key = `${start}:${end}:${said}`;
    return !seen.has(key) && seen.add(key);
  };
  return edits.filter(
    ({ span, render }) =>
      span.start < span.end ||
      isNew(
        span,
        render(() => ''),
      ),
  );
}

/** The quotes that most texts of a script stand in. */
function quoteIn(text: string): string {
  const count = (quoted: RegExp) => text.match(quoted)?.length ?? 0;
  // An attribute of markup has the double ones in any style.
  return count(/(?<!=)"[^"\n]*"/g) > count(/(?<!=)'[^'\n]*'/g) ? '"' : "'";
}
