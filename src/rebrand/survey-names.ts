import { detached } from '../model/detached.ts';
import type { Span } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { OpenMatter } from '../model/question.ts';
import type { World } from '../model/world.ts';
import { type Blocked, type Clash, clashesIn, isIdentifier, isReached, isSource, tokenAt } from './clash.ts';
import { decideNames } from './decide-names.ts';
import { duplicateKeys } from './duplicate-key.ts';
import { foreignNames } from './foreign-names.ts';
import { bundlerOf, generatorOf } from './generator-of.ts';
import { type Hit, outside } from './hit.ts';
import { isOfTree, OF_TREE } from './is-of-tree.ts';
import { isCodeInDocument, isProse } from './is-prose.ts';
import { judge, type Verdict } from './judge.ts';
import { isLookalike, judgeLookalikes, withLookalikes } from './judge-lookalikes.ts';
import { keptByText } from './kept-by-text.ts';
import { isInQuotes } from './landings/is-in-quotes.ts';
import { nameOccurrences } from './name-occurrences.ts';
import { openNames } from './open-names.ts';
import { isHost, isOuter, outerNameAt, standsOutside } from './outer-name.ts';
import { refuseIllegal } from './refuse-illegal.ts';
import type { NameRules } from './rules.ts';
import type { Found } from './search.ts';
import { standsAlone } from './stands-alone.ts';

/** What the names mean for one file. `targets` are the places where a new name already stands. */
export type NameFacts = {
  readonly verdicts: readonly Verdict[];
  /** What only resembles a name: slips and short forms. */
  readonly alike: readonly Verdict[];
  readonly clashes: readonly Clash[];
  readonly targets: readonly Hit[];
  /** Longer names that databases, browsers or others hold, and which of these: `EMONGOLIA_ID`, `database-name`. */
  readonly stored: readonly (readonly [name: string, why: string])[];
  /** Longer names that a foreign package exports. */
  readonly foreign: readonly string[];
  /** Whole tokens in which a rename stands, with their dashes and dots as well: who needs one of them to stay concerns this file. */
  readonly tokens: readonly string[];
  /** What waits for a person. */
  readonly open: readonly OpenMatter[];
  /** The places of decisions that stand here. */
  readonly met: readonly string[];
  /** The tool that wrote the file; null for what people write, and for what is kept whole. */
  readonly generator: string | null;
};

export function surveyNames(file: SourceFile, found: Found, rules: NameRules, blocked: Blocked): NameFacts {
  const text = file.text();
  const whole = bundled(rules.fileProtection(file.path) ?? told(file.path, text), text);
  const targets = found.targets.filter((hit) => standsAlone(text, hit));
  const judged = judge(file.path, text, outside(found.hits, targets), {
    surroundings: rules.surroundings,
    protectedTexts: rules.protectedTexts.filter((rule) => rule.applies(file.path)),
    whole,
  });
  const foreign = foreignNames(file.path, text, rules.surroundings.world.foreignPackages, judged);
  const own = leaveForeign(judged, foreign);
  const isFree =
    blocked.identifiers.size + blocked.stored.size + blocked.keys.size + blocked.foreign.size === 0;
  const free = isFree
    ? own
    : own.map((verdict) => leave(file.path, text, verdict, blocked, rules.surroundings.world));
  const named = refuseIllegal(file.path, text, free, rules.surroundings);
  const alike = whole === null ? judgeLookalikes(text, found.alike, named) : [];
  const undecided = withLookalikes(named, alike);
  const occurrences = nameOccurrences(file.path, text, undecided, rules);
  const decided = decideNames(undecided, occurrences, rules);
  // What a person wants to stand there has to be legal there, too.
  const settled =
    decided.met.length === 0
      ? decided.verdicts
      : refuseIllegal(file.path, text, decided.verdicts, rules.surroundings);
  const verdicts = alike.length === 0 ? settled : settled.filter((verdict) => !isLookalike(verdict));
  const clashes = [...clashesIn(file.path, text, verdicts), ...duplicateKeys(file.path, text, verdicts)];
  const renamed = renamedNames(file.path, text, verdicts);
  // Most files have nothing that stays.
  const kept = verdicts.filter((verdict) => verdict.kind === 'keep');
  return {
    verdicts,
    alike: alike.length === 0 ? [] : settled.filter(isLookalike),
    clashes,
    targets,
    stored: [...longerNames(text, kept, isStored), ...renamed.ofTree],
    tokens: renamed.tokens,
    foreign: longerNames(text, kept, (why) => why === 'foreign-name').map(([name]) => name),
    open: openNames(text, settled, occurrences),
    met: decided.met,
    generator: whole === null ? generatorOf(file.path, text) : null,
  };
}

function told(path: string, text: string): { code: string; reason: string } | null {
  const code = keptByText(path, text);
  return code === null ? null : { code, reason: '' };
}

/** With the tool that wrote it, where the bundle tells. */
function bundled<T extends { readonly code: string; readonly reason: string }>(
  whole: T | null,
  text: string,
) {
  return whole?.code === 'minified' ? { ...whole, reason: bundlerOf(text) } : whole;
}

/** The verdict, unless another file of the donor needs this name to stay. */
function leave(path: string, text: string, verdict: Verdict, blocked: Blocked, world: World): Verdict {
  if (verdict.kind !== 'rename') return verdict;
  const token = tokenAt(text, verdict.start, verdict.end);
  const name = text.slice(token.start, token.end);
  const { start, end, rule, text: becomes } = verdict;
  const keep = (why: string) => {
    return { kind: 'keep' as const, start, end, rule, why, soft: true, reason: '', becomes };
  };
  // Among words the bare brand is the product's name; anything longer there names what the code calls so.
  const isSaid = token.end - token.start === end - start && isProse(path, text, start, end);
  const isNamed = (isIdentifier(text, token) && !isSaid) || isCodeInDocument(path, text, token);
  if (blocked.identifiers.has(name) && isNamed) return keep('clash');
  if (blocked.keys.has(name) && (isReached(text, token) || isIdentifier(text, token))) return keep('clash');
  if (blocked.foreign.has(name) && isOfCode(text, token)) return { ...keep('foreign-name'), soft: false };
  const outer = outerNameAt(text, verdict);
  const whole = text.slice(outer.start, outer.end);
  const asked = blocked.stored.get(whole) ?? '';
  if (isUnderSeal(asked) || isUnderSeal(blocked.stored.get(name)))
    return isReadByName(path, text, token) ? { ...keep('sealed-file'), soft: false } : verdict;
  if (isOuter(asked)) {
    const isProduct = PRODUCT.test(whole) && isProse(path, text, outer.start, outer.end);
    return !isProduct && standsOutside(path, text, outer, world) ? keep(asked) : verdict;
  }
  const why = blocked.stored.get(name);
  if (why === undefined || isOuter(why) || (STORED.has(why) && isInPath(text, token))) return verdict;
  const isSame = why.startsWith('illegal-') && isIdentifier(text, token);
  // A script of SQL writes its names without quotes.
  const isOfScript = why === 'database-name' && path.endsWith('.sql');
  return isSame || isOfScript || isQuoted(text, token) ? keep(why) : verdict;
}

/** As people write a name among words, and systems now and then: `PortalGo`. */
const PRODUCT = /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u;

/** The tokens in which a rename stands, with the longer names around them, and which of these something of the tree is called by. */
function renamedNames(path: string, text: string, verdicts: readonly Verdict[]) {
  const tokens = new Set<string>();
  const ofTree: (readonly [name: string, why: string])[] = [];
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename') continue;
    const { start, end } = verdict;
    const token = tokenAt(text, start, end);
    const outer = outerNameAt(text, verdict, token);
    tokens.add(text.slice(token.start, token.end));
    if (outer !== token) tokens.add(text.slice(outer.start, outer.end));
    if (outer.end - outer.start > end - start && isOfTree(path, text, outer))
      ofTree.push([detached(text.slice(outer.start, outer.end)), OF_TREE]);
  }
  return { tokens: [...tokens].map(detached), ofTree };
}

const STORED: ReadonlySet<string> = new Set(['database-name', 'cookie-name', 'client-id', 'storage-key']);

/** What has to stay in quotes elsewhere as it stays here: code finds it by them. */
function isStored(why: string): boolean {
  return STORED.has(why) || isOuter(why) || isUnderSeal(why) || why.startsWith('illegal-');
}

function isUnderSeal(why: string | undefined): boolean {
  return why === 'sealed-file';
}

/** Where something under a seal is reached: by its name in quotes, in what is no program, and in the environment. */
function isReadByName(path: string, text: string, token: Span): boolean {
  return !isSource(path) || isQuoted(text, token) || text.startsWith('env.', token.start - 4);
}

/** `app/models/portal_url.rb`: a file is called so, and follows its own name. */
function isInPath(text: string, { start, end }: Span): boolean {
  return (
    text[start - 1] === '/' &&
    /[\w.-]/.test(text[start - 2] ?? '') &&
    /^(?:\.[a-z]|\/\w)/.test(text.slice(end, end + 2))
  );
}

type Kept = Verdict & { readonly kind: 'keep' };

/** Only names that are longer than the brand itself: the bare brand means too many other things. */
function longerNames(
  text: string,
  kept: readonly Kept[],
  isMeant: (why: string) => boolean,
): readonly (readonly [name: string, why: string])[] {
  if (kept.length === 0) return [];
  const names = new Map<string, string>();
  for (const verdict of kept) {
    const asked = verdict.asked ?? verdict.why;
    if (!isMeant(asked)) continue;
    const spans = [
      ...(isOuter(asked) || isUnderSeal(asked) ? [outerNameAt(text, verdict)] : []),
      ...(isOuter(asked) ? [] : [tokenAt(text, verdict.start, verdict.end)]),
    ];
    for (const { start, end } of spans) {
      if (asked === 'address' && !isHost(text, { start, end })) continue;
      if (end - start > verdict.end - verdict.start) names.set(detached(text.slice(start, end)), asked);
    }
  }
  return [...names];
}

function leaveForeign(verdicts: readonly Verdict[], spans: readonly Span[]): readonly Verdict[] {
  if (spans.length === 0) return verdicts;
  return verdicts.map((verdict): Verdict => {
    if (verdict.kind !== 'rename') return verdict;
    const { start, end, rule, text: becomes } = verdict;
    const isIn = spans.some((span) => span.start <= start && end <= span.end);
    if (!isIn) return verdict;
    return { kind: 'keep', start, end, rule, why: 'foreign-name', soft: false, reason: '', becomes };
  });
}

/** As an identifier stands, a member's dot before it included. */
function isOfCode(text: string, token: Span): boolean {
  return !/[-/@"'`#]/.test(text[token.start - 1] ?? '') && !/[-/"'`]/.test(text[token.end] ?? '');
}

/** Whether a quote is open before the token on its line and closes after it. */
function isQuoted(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const next = text.indexOf('\n', end);
  return isInQuotes(before) && /["'`]/.test(text.slice(end, next === -1 ? text.length : next));
}
