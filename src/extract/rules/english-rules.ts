import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isProse } from '../shapes/prose.ts';
import { listOf } from '../surroundings.ts';
import { isHandedToProgram, isTool } from './for-programmers.ts';

/**
 * Sentences in the code of a donor that writes in English. They need no further evidence: what is left of the table is
 * no log, no exception, no query and no test. It stays unsure, since programmers speak English to each other as well.
 */
export const ENGLISH_RULES: readonly Rule[] = inFiles(
  ({ source, role, path }) => role === 'source' && baseLanguage(source.language) === 'en' && !isTool(path),
  [
    rule('long-list', ['reference', 'replace', 0.75], isListed),
    rule('source-language', ['ui', 'translate', 0.6], isForPeople),
  ],
);

/** Small words, of which nearly every sentence has one, and hardly any style, command or list of names. */
const SMALL_WORD =
  /\b(?:the|an?|is|are|was|were|be|been|has|have|had|do|does|did|not|no|of|to|in|on|at|by|for|from|with|without|and|or|if|as|than|that|this|these|those|there|it|its|we|our|us|you|your|they|their|them|who|what|when|where|how|will|would|can|cannot|could|should|must|may|please|before|after|until|more|any|all|each)\b/i;

/** `Contact details are stale`, in words that none but the first has a capital; `My visits | The portal`, as pages are titled. */
const PLAIN = /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?: \p{Ll}+){3,}[.!?:…]?$|^\p{Lu}[^|]*\s\|\s\p{Lu}[^|]*$/u;

/** `Not provided`, `Time expired`, `Create event page`: a name has a capital in each word, or in none. */
const SHORT = /^\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?(?: \p{Ll}{2,}){1,2}[.!?:…]*$/u;

/** Words that only those know who write the program or call it, and values behind a colon. */
const OF_PROGRAMMERS =
  /\b(?:id|ids|uuid|config|env|undefined|null|schema|endpoint|mutation|payload|callback|middleware|bucket|stdout|stderr|regex|enum|params?|args?|API|JSON|YAML|SQL|HTTP|DTO)\b|`.*`|(?:^|\s)--?\w|^[a-z][a-z\d ]*: |\w\(\)|\b[a-z]+[A-Z]\w*|\b[a-z\d]+_[a-z\d_]+\b|[a-z]: ?\{\d+\}\W*$/;

/** Pieces of queries, paths of folders, and what is noted where something was caught. */
const OF_MACHINES =
  /\w\.\w+ as \w|[a-z],[a-z]|\border by \w+ (?:desc|asc|limit)\b|\bbetween\s+\?|\bin \(["'`]?$|\/["'`]?$|^["'`]?\s*(?:Error|Exception|Fail(?:ed|ure)) (?:while|in|when|during)\b/i;

/** `{ shown: 'Islands of the North', code: 'IN' }`: how a thing of a record is called. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|and|of|the|in|for|on|to))+$/u;

/** As many in one variable are data, whatever stands between them. */
const MANY = 100;

/** Whether a text is a sentence, and none that only programmers would write or read. */
export function isForPeople({ words, site, context }: Circumstance): boolean {
  if (site.kind === 'key' || !isSentence(words)) return false;
  if (context.property !== undefined && NAME.test(words)) return false;
  if (OF_PROGRAMMERS.test(site.text.replace(/\{\{[^{}]*\}\}|\{\p{L}\w*\}/gu, ''))) return false;
  if (OF_MACHINES.test(site.text)) return false;
  return !isHandedToProgram(context);
}

/** Of four words or more, or plainly said; the letters of a date's format are no words. */
function isSentence(words: string): boolean {
  if (SHORT.test(words)) return true;
  if (words.split(' ').length < 4 || !isProse(words)) return false;
  return PLAIN.test(words) || (SMALL_WORD.test(words) && (words.match(/\p{L}{2}/gu)?.length ?? 0) >= 4);
}

/** One of a hundred or more: countries, offices, trades, also where each has a code, `["01"] = "…"`, `{ code: '01', name: '…' }`. */
function isListed({ site, words, surroundings }: Circumstance): boolean {
  if (site.kind !== 'string' || /[.!?…:]$/u.test(words) || !isSentence(words)) return false;
  if (surroundings.isInLongList(site)) return true;
  return site.context.variable !== undefined && (surroundings.lists.get(listOf(site)) ?? 0) >= MANY;
}
