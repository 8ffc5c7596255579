import type { TextIndex } from '../extract/merge-facts.ts';
import type { Script } from '../extract/script.ts';
import { languageOf } from '../languages/index.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { StayReason } from '../model/externalized.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { withEdits } from '../model/with-edits.ts';
import { angularCodemod } from './angular/angular-codemod.ts';
import { addToCatalog, takenNames } from './catalogs/add-to-catalog.ts';
import {
  type CodeFile,
  type Codemod,
  type Draft,
  type Lookup,
  type TargetCatalog,
  type Tree,
  targetId,
} from './codemod.ts';
import { javaCodemod } from './java/java-codemod.ts';
import { mintKeys, type Wanted } from './mint-keys.ts';
import { safeSentences } from './safe-sentences.ts';
import { scriptCodemod } from './script/script-codemod.ts';
import { vueCodemod } from './vue/vue-codemod.ts';

/** By the language that reads a file. */
const CODEMODS: Readonly<Record<string, Codemod>> = {
  html: angularCodemod,
  java: javaCodemod,
  typescript: scriptCodemod,
  vue: vueCodemod,
};

export type TreeToExternalize = Tree & {
  readonly facts: readonly TextFacts[];
  readonly index: TextIndex;
  readonly script: Script | null;
};

export type Stay = {
  readonly unit: string;
  readonly path: string;
  readonly line: number;
  readonly why: StayReason;
};

/** A tree as it is to be. `files` holds all of the new text of what changes and of what is new, by path. */
export type Externalized = {
  readonly files: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, number>;
  readonly places: number;
  readonly keys: number;
  /** In the order of the files. */
  readonly stays: readonly Stay[];
};

type Judged = { readonly file: CodeFile; readonly codemod: Codemod; readonly draft: Draft };

/** Turns hard-coded texts into look-ups; what is not safe stays, each with its reason. Pure. */
export function externalizeTree(tree: TreeToExternalize): Externalized {
  const stays: Stay[] = [];
  const judged: Judged[] = [];
  for (const facts of [...tree.facts].sort((a, b) => byCodePoint(a.path, b.path))) {
    const { path } = facts;
    if (facts.unitSites.length === 0) continue;
    const codemod = CODEMODS[facts.language];
    const text = tree.textOf(path);
    const language = languageOf(path);
    if (text === undefined || language === undefined) continue;
    const texts = facts.unitSites.map(({ span }) => span);
    const file = { path, text, language, reading: language.read(text, path), texts };
    const { safe, stays: unsafe } = safeSentences(facts, tree.index, tree.script, file);
    const stay = ({ unit, line }: { unit: string; line: number }, why: StayReason) =>
      stays.push({ unit, path, line, why });
    for (const { site, why } of unsafe) stay(site, why);
    if (codemod === undefined) for (const { site } of safe) stay(site, 'no-codemod');
    else {
      const draft = codemod.judge(file, safe, tree);
      for (const { sentence, why } of draft.stays) stay(sentence.site, why);
      judged.push({ file, codemod, draft });
    }
  }
  const keyOf = keysOf(judged.flatMap(({ draft }) => draft.lookups));
  const files = new Map<string, string>();
  const edits = new Map<string, number>();
  const kept: Lookup[] = [];
  for (const { file, codemod, draft } of judged) {
    if (draft.lookups.length === 0) continue;
    const rewritten = draft.write(keyOf);
    const after = withEdits(file.text, rewritten.edits);
    if (!codemod.isIntact(file, after, rewritten.edits, draft.lookups.map(keyOf))) {
      for (const { sentence } of draft.lookups)
        stays.push({
          unit: sentence.site.unit,
          path: file.path,
          line: sentence.site.line,
          why: 'would-break',
        });
      continue;
    }
    kept.push(...draft.lookups);
    files.set(file.path, after);
    edits.set(file.path, rewritten.edits.length);
    for (const [path, text] of [...rewritten.needs, ...rewritten.along]) files.set(path, text);
  }
  const catalogs = catalogsOf(kept, keyOf);
  for (const [path, { text }] of catalogs) files.set(path, text);
  return {
    files: new Map([...files].sort(([a], [b]) => byCodePoint(a, b))),
    edits,
    places: kept.length,
    keys: new Set(
      kept.flatMap((lookup) =>
        takenNames(lookup.catalog).has(keyOf(lookup)) ? [] : [`${targetId(lookup.catalog)} ${keyOf(lookup)}`],
      ),
    ).size,
    stays: stays.sort(
      (a, b) => byCodePoint(a.path, b.path) || a.line - b.line || byCodePoint(a.unit, b.unit),
    ),
  };
}

/** The key of each look-up: minted for all files together, catalog by catalog. */
function keysOf(lookups: readonly Lookup[]): (lookup: Lookup) => string {
  const wanted = new Map<string, { catalog: TargetCatalog; texts: Wanted[] }>();
  for (const { catalog, text, sentence } of lookups) {
    const id = targetId(catalog);
    const known = wanted.get(id) ?? { catalog, texts: [] };
    const { context } = sentence.literals[0]!;
    known.texts.push({ text, within: context.function ?? context.variable ?? context.type ?? '' });
    wanted.set(id, known);
  }
  const keys = new Map(
    [...wanted].map(([id, { catalog, texts }]) => [id, mintKeys(texts, takenNames(catalog))]),
  );
  return ({ catalog, text }) => keys.get(targetId(catalog))!.get(text)!;
}

/** The catalogs with the texts of the look-ups, by path. */
function catalogsOf(lookups: readonly Lookup[], keyOf: (lookup: Lookup) => string) {
  const catalogs = new Map<string, { text: string }>();
  const byTarget = new Map<string, { catalog: TargetCatalog; entries: Map<string, string> }>();
  for (const lookup of lookups) {
    const { catalog, text } = lookup;
    const known = byTarget.get(targetId(catalog)) ?? { catalog, entries: new Map<string, string>() };
    known.entries.set(keyOf(lookup), text);
    byTarget.set(targetId(catalog), known);
  }
  for (const { catalog, entries } of byTarget.values()) {
    for (const { path, text } of catalog.files) {
      const before = catalogs.get(path)?.text ?? text;
      const after = addToCatalog(catalog, before, entries);
      if (after !== before) catalogs.set(path, { text: after });
    }
  }
  return catalogs;
}
