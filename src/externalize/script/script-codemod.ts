import { type Analysis, analysisOf } from '../../languages/script/keys/analysis.ts';
import type { FunctionNode, Scope } from '../../languages/script/keys/scope.ts';
import { parseScript } from '../../languages/script/parse-script.ts';
import type { Span } from '../../model/edit.ts';
import type { StayReason } from '../../model/externalized.ts';
import type { CodeFile, Codemod, Draft, Lookup } from '../codemod.ts';
import { holeNames } from '../hole-names.ts';
import { messageText } from '../message-text.ts';
import type { Sentence } from '../sentence-reader.ts';
import { isClientModule } from './client-modules.ts';
import { componentOf } from './component-of.ts';
import { type Mechanism, mechanismFor } from './mechanism.ts';
import { pathTo } from './path-to.ts';
import { sameNodesOutside } from './same-nodes-outside.ts';
import { type ScriptRegion, scriptRegion } from './script-region.ts';
import { scriptStay, wordsBehind } from './script-stay.ts';
import { seenHook } from './seen-hook.ts';
import { scopeAt, translatorAt } from './translator-at.ts';
import { writeScript } from './write-script.ts';

/** How a place of a script gets at a look-up. */
export type Access =
  | { readonly kind: 'seen'; readonly name: string }
  | { readonly kind: 'hook'; readonly component: FunctionNode }
  | { readonly kind: 'instance'; readonly namespace: string | undefined };

/** A place of a script that becomes a look-up. */
export type ScriptLookup = Lookup & {
  readonly region: ScriptRegion;
  readonly access: Access;
  readonly scope: Scope;
  /** Names of its holes, by number. */
  readonly names: readonly string[];
  readonly hasTags: boolean;
};

/** JavaScript and TypeScript, with i18next, react-intl or next-intl: hooks in components, elsewhere the donor's own instance. */
export const scriptCodemod: Codemod = {
  judge: (file, sentences, tree) => {
    const mechanism = mechanismFor(file.path, tree);
    if (typeof mechanism === 'string') return allStay(sentences, mechanism);
    const { program, diagnostics } = parseScript(file.text, file.path);
    if (diagnostics.length > 0) return allStay(sentences, 'would-break');
    const isModule = program.body.some(({ type }) => /^(?:Import|Export)/.test(type));
    if (!isModule && /\brequire\s*\(|\bmodule\.exports\b/.test(file.text))
      return allStay(sentences, 'commonjs');
    if (!isClientModule(file.path, mechanism.package, tree)) return allStay(sentences, 'server-code');
    const analysis = analysisOf(program);
    const { lookups, stays } = judged(file, sentences, mechanism, analysis);
    return { lookups, stays, write: (keyOf) => writeScript(file, lookups, mechanism, analysis, keyOf, tree) };
  },
  isIntact: ({ path, text, language, reading }, after, edits, keys) => {
    const again = language.read(after, path);
    if (again.diagnostics.length > reading.diagnostics.length) return false;
    const found = new Set(again.keys.flatMap(({ key }) => key ?? []));
    return keys.every((key) => found.has(key)) && sameNodesOutside(path, text, after, edits);
  },
};

function allStay(sentences: readonly Sentence[], why: StayReason): Draft {
  const stays = sentences.map((sentence) => ({ sentence, why }));
  return { lookups: [], stays, write: () => ({ edits: [], needs: new Map(), along: new Map() }) };
}

function judged(file: CodeFile, sentences: readonly Sentence[], mechanism: Mechanism, analysis: Analysis) {
  const { program } = parseScript(file.text, file.path);
  const stays: { sentence: Sentence; why: StayReason }[] = [];
  const lookups: ScriptLookup[] = [];
  const torn: Span[] = [];
  for (const sentence of sentences) {
    const region = scriptRegion(sentence, program, file.text);
    const found = region === null ? 'not-sure' : judgeOne(sentence, region);
    if (typeof found === 'string') stays.push({ sentence, why: found });
    else lookups.push(found);
  }
  const isTorn = ({ sentence }: ScriptLookup) =>
    torn.some(({ start, end }) => start <= sentence.site.span.start && sentence.site.span.end <= end);
  for (const { sentence } of lookups.filter(isTorn)) stays.push({ sentence, why: 'words-in-hole' });
  return { lookups: lookups.filter((lookup) => !isTorn(lookup)), stays };

  function judgeOne(sentence: Sentence, region: ScriptRegion): ScriptLookup | StayReason {
    const path = pathTo(program, region.span);
    const scope = scopeAt(path, analysis);
    const { holes } = region;
    const { notation } = mechanism.library;
    const why = scriptStay(sentence, { path, scope, holes, text: file.text, notation });
    if (why !== null) return why;
    const behind = holes.flatMap((hole) => wordsBehind(hole, scope, file.texts));
    if (behind.length > 0) {
      torn.push(...behind);
      return 'words-in-hole';
    }
    const component = componentOf(path, analysis);
    const seen = seenAt(scope, component, mechanism, analysis);
    const hasTags = sentence.site.parts.some(({ kind }) => kind !== 'text' && kind !== 'hole');
    const access = accessOf(seen?.name, component, mechanism);
    if (access === null || (hasTags && mechanism.hooks === null)) return 'no-mechanism';
    const own = access.kind === 'seen' ? seen : null;
    const namespace = own === null ? mechanism.namespace : own.namespace;
    const catalog = mechanism.catalogOf(namespace, own?.prefix);
    if (catalog === null) return 'no-catalog';
    const names = holeNames(sentence.holes);
    const text = messageText(sentence.site.parts, notation, names);
    return { sentence, catalog, text, region, access, scope, names, hasTags };
  }
}

type Seen = {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
};

function seenAt(
  scope: Scope,
  component: FunctionNode | null,
  { library }: Mechanism,
  analysis: Analysis,
): Seen | null {
  if (library.id === 'i18next') {
    const seen = translatorAt(scope, component, analysis);
    if (seen === null) return null;
    const { namespaces, prefix } = seen.translator;
    return { name: seen.name, namespace: namespaces[0], prefix };
  }
  const seen = component === null ? null : seenHook(library.hook, scope, component, analysis);
  return seen === null ? null : { name: seen.name, namespace: undefined, prefix: seen.prefix };
}

function accessOf(
  seen: string | undefined,
  component: FunctionNode | null,
  { hooks, instance, namespace }: Mechanism,
): Access | null {
  if (seen !== undefined) return { kind: 'seen', name: seen };
  if (component !== null && hooks !== null) return { kind: 'hook', component };
  return instance === null ? null : { kind: 'instance', namespace };
}
