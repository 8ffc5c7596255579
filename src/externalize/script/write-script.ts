import type { Analysis } from '../../languages/script/keys/analysis.ts';
import type { FunctionNode, Scope } from '../../languages/script/keys/scope.ts';
import { lookUpInScope } from '../../languages/script/keys/scope.ts';
import { parseScript } from '../../languages/script/parse-script.ts';
import type { Span } from '../../model/edit.ts';
import type { CodeFile, Lookup, Rewritten, Tree } from '../codemod.ts';
import { type NestedEdit, nestedEdits } from '../nested-edits.ts';
import { hookEdits } from './hook-edits.ts';
import { importEdits, type NeededImport } from './import-edits.ts';
import type { Mechanism } from './mechanism.ts';
import { memoEdits } from './memo-edits.ts';
import { moduleName } from './module.ts';
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
  const needed: NeededImport[] = [];
  const wanted: NestedEdit[] = [];
  const quote = quoteIn(text);
  const nameOf = (
    module: Mechanism['hooks'],
    imported: string,
    names: readonly string[],
    scopes: readonly Scope[],
  ) => {
    const from = module === null ? '' : moduleName(module, path, program, mechanism.package.folder, tree);
    const local =
      names.find((name) => {
        const found = lookUpInScope(analysis.root, name);
        return (
          found?.kind === 'import' &&
          found.from === from &&
          scopes.every((scope) => lookUpInScope(scope, name) === found)
        );
      }) ?? freeName(names, scopes);
    if (local === null) return null;
    if (!needed.some((each) => each.from === from && each.local === local))
      needed.push({ from, imported, local });
    return local;
  };
  const named = mechanism.namespace === undefined ? '' : `${quote}${mechanism.namespace}${quote}`;
  const hooked = new Map<FunctionNode, ScriptLookup[]>();
  for (const lookup of lookups)
    if (lookup.access.kind === 'hook')
      hooked.set(lookup.access.component, [...(hooked.get(lookup.access.component) ?? []), lookup]);
  const hookNames = new Map<FunctionNode, string | null>();
  for (const [component, own] of hooked) {
    const scopes = own.map(({ scope }) => scope);
    const local = freeName(['t', 'translate', 'lookUp'], scopes);
    const hook =
      local === null
        ? null
        : nameOf(mechanism.hooks, 'useTranslation', ['useTranslation', 'useTexts'], scopes);
    hookNames.set(component, hook === null ? null : local);
    if (local === null || hook === null) continue;
    for (const { span, text: inserted } of hookEdits(component, `${hook}(${named})`, local, text))
      wanted.push({ span, render: () => inserted });
  }
  for (const lookup of lookups) {
    const { access, region, scope } = lookup;
    const instance = () => {
      const { module, name } = mechanism.instance!;
      return nameOf(module, name, name === 'default' ? ['i18n', 'i18next', 'texts'] : [name], [scope]);
    };
    const translator =
      access.kind === 'seen'
        ? access.name
        : access.kind === 'hook'
          ? hookNames.get(access.component)
          : `${instance()}.t`;
    const element = lookup.hasTags ? nameOf(mechanism.hooks, 'Trans', ['Trans', 'TransText'], [scope]) : '';
    if (translator === null || translator === undefined || translator.startsWith('null') || element === null)
      continue;
    const call = scriptCall(lookup, {
      translator,
      element,
      quote,
      text,
      escapes: mechanism.escapes,
      key: keyOf(lookup),
    });
    wanted.push({ span: region.span, render: call });
    if (access.kind !== 'instance') wanted.push(...memoEdits(region.span, translator, program));
  }
  const edits = nestedEdits(text, [
    ...once(wanted),
    ...importEdits(needed, program, text, quote).map(({ span, text: line }) => ({
      span,
      render: () => line,
    })),
  ]);
  const { created } = mechanism;
  const isMade = created !== null && !tree.has(created.module.path);
  return {
    edits,
    needs: isMade ? created.needs : new Map(),
    along: isMade ? created.along : new Map(),
  };
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
