import type { CallExpression, Comment, Node, Program, TaggedTemplateExpression } from 'oxc-parser';
import type { KeyUse } from '../../../model/reading.ts';
import { type Analysis, analysisOf } from './analysis.ts';
import { commentKeys } from './comment-keys.ts';
import { elementKeys } from './element-keys.ts';
import { keyOptions } from './key-options.ts';
import { keyTexts } from './key-texts.ts';
import { keyUses } from './key-uses.ts';
import { isLibrary, LIBRARIES } from './libraries.ts';
import { descriptorKeys, libraryKeys, taggedIds } from './library-keys.ts';
import type { Scope } from './scope.ts';
import { NAMED, type Translator, translatorOf } from './translator.ts';
import { nameOf, unwrapTree } from './tree.ts';
import { withGuesses } from './with-guesses.ts';

/**
 * What a file without any of this looks up nothing; a test on the raw text that spares the walk. Classes of style and CSS
 * move things with `translate-x-1` and `translate(-50%, 0)`.
 */
const MARK = new RegExp(
  [
    '\\bt\\b|i18nKey|[tT]ransl(?!ate(?:-|\\([-\\d.$]))',
    ...LIBRARIES.flatMap(({ mark }) => mark?.source ?? []),
  ].join('|'),
);

/**
 * The keys that a script looks up, in ascending order, each once per place. `text` is what was parsed.
 *
 * A look-up that the file does not prove has `evidence`; a file that imports a library proves those that are named so.
 */
export function keysOf(program: Program, comments: readonly Comment[], text: string): readonly KeyUse[] {
  if (!MARK.test(text)) return [];
  const analysis = analysisOf(program);
  const isProven = analysis.modules.some(isLibrary);
  const found: KeyUse[] = [...commentKeys(comments, text)];
  for (const { call, scope } of analysis.calls) {
    // Most give none, and there are thousands.
    const own = callKeys(call, scope, analysis, text);
    if (own.length > 0) found.push(...own);
  }
  for (const { tagged, scope } of analysis.tagged) {
    found.push(...taggedKeys(tagged, scope, analysis, text), ...taggedIds(tagged, text));
  }
  for (const { element, scope } of analysis.elements) found.push(...elementKeys(element, scope, analysis));
  for (const { object, scope } of analysis.described) found.push(...descriptorKeys(object, scope, analysis));
  return eachOnce(withGuesses(isProven ? found.map(proven) : found));
}

function callKeys(call: CallExpression, scope: Scope, analysis: Analysis, text: string): readonly KeyUse[] {
  const [key, ...rest] = call.arguments;
  if (key === undefined) return [];
  const translator = calledTranslator(unwrapTree(call.callee), scope, analysis);
  if (translator === null) return libraryKeys(call, scope, analysis, written(call.callee, text));
  const argument = unwrapTree(key.type === 'SpreadElement' ? key.argument : key);
  const texts = keyTexts(argument, scope, analysis);
  const isText = texts.some((each) => each.text !== null || each.parts.some((part) => part !== ''));
  // A name alone is too weak for an argument of which nothing is known.
  if (!translator.isProven && !isText && !analysis.modules.some(isLibrary)) return [];
  const uses = keyUses(texts, translator, keyOptions(rest, scope, analysis), written(call.callee, text));
  const isItself = ({ key: known, span }: KeyUse) =>
    (known === null || nameOf(argument, true) === known) &&
    span.start === argument.start &&
    span.end === argument.end;
  return uses.map((use) => (isItself(use) ? use : { ...use, call: call.start }));
}

function taggedKeys(
  { tag, quasi }: TaggedTemplateExpression,
  scope: Scope,
  analysis: Analysis,
  text: string,
): readonly KeyUse[] {
  const translator = translatorOf(tag, scope, analysis);
  return translator === null
    ? []
    : keyUses(keyTexts(quasi, scope, analysis), translator, {}, written(tag, text));
}

function calledTranslator(callee: Node, scope: Scope, analysis: Analysis): Translator | null {
  if (callee.type === 'MemberExpression' && callee.property.type !== 'PrivateIdentifier') {
    const name = nameOf(callee.property, callee.computed);
    if (LIBRARIES.some(({ methods }) => name !== null && methods.includes(name))) {
      const translator = translatorOf(callee.object, scope, analysis);
      return translator?.isProven ? translator : null;
    }
    if (name !== 't') return null;
  }
  const translator = translatorOf(callee, scope, analysis);
  // What an unknown function gives may be anything.
  return callee.type === 'CallExpression' && translator === NAMED ? null : translator;
}

/** How the code spells what it calls, where that is short. */
function written(callee: Node, text: string): string {
  const inner = unwrapTree(callee);
  const spelling = text.slice(inner.start, inner.end).replace(/[?!]|\s+/g, '');
  return /^[\w$.]{1,60}$/.test(spelling) ? spelling : 't';
}

function proven(use: KeyUse): KeyUse {
  if (use.evidence !== 'name') return use;
  const { evidence: _, ...rest } = use;
  return rest;
}

function eachOnce(uses: readonly KeyUse[]): readonly KeyUse[] {
  const sorted = [...uses].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter((use, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const other = sorted[before]!;
      if (other.span.start !== use.span.start || other.span.end !== use.span.end) return true;
      if (isSame(other, use)) return false;
    }
    return true;
  });
}

function isSame(a: KeyUse, b: KeyUse): boolean {
  return a.key === b.key && a.namespace === b.namespace && a.prefix === b.prefix && a.context === b.context;
}
