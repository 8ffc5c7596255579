import { JAVA_KEYWORDS } from '../model/keywords.ts';
import type { Name } from '../model/plan.ts';
import { isHostLabel, isWord } from './infer-kind.ts';
import { legalName } from './legal-name.ts';
import { flatName, nameWords } from './name-words.ts';

export type NameFaultReason =
  | 'empty'
  | 'control-character'
  | 'too-short'
  | 'word-shape'
  | 'starts-with-digit'
  | 'package-segment'
  | 'package-keyword'
  | 'host-label'
  | 'unchanged'
  | 'renames-itself'
  | 'spelling-of-word'
  | 'no-spelling';

/** What is wrong with a name: which of its texts, why, the piece of the text that is at fault, and what to write ('': nobody knows). */
export type NameFault = {
  readonly field: 'from' | 'to' | 'aliases' | 'spellings';
  /** Which alias or spelling; 0 for the other fields. */
  readonly index: number | string;
  readonly reason: NameFaultReason;
  readonly value: string;
  readonly part: string;
  readonly write: string;
};

type Flaw = readonly [reason: NameFaultReason, part: string];

const SHORTEST = { word: 2, package: 2, domain: 3, literal: 3 } as const;
const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
/** Everything that is wrong with one name of a plan, by itself. */
export function checkName(name: Name): readonly NameFault[] {
  return nameFaults(name).map((fault) => ({ ...fault, write: instead(name, fault) }));
}

function nameFaults(name: Name): readonly Omit<NameFault, 'write'>[] {
  const toFlaw = shapeFlaw(name.kind, name.to) ?? digitFlaw(name);
  const faults: Omit<NameFault, 'write'>[] = [];
  const judge = (field: 'from' | 'aliases', index: number, value: string): void => {
    const flaw = shapeFlaw(name.kind, value) ?? lengthFlaw(name.kind, value);
    if (flaw !== null) faults.push({ field, index, value, reason: flaw[0], part: flaw[1] });
    // The target is what a person would change, whichever of the sources it clashes with.
    const clash = flaw === null && toFlaw === null ? clashOf(name.kind, value, name.to) : null;
    if (clash !== null) faults.push({ field: 'to', index: 0, value: name.to, reason: clash, part: value });
  };
  judge('from', 0, name.from);
  name.aliases.forEach((alias, index) => {
    judge('aliases', index, alias);
  });
  for (const [spelling, becomes] of Object.entries(name.spellings ?? {})) {
    const flaw = spellingFlaw(name, spelling, becomes);
    if (flaw === null) continue;
    faults.push({ field: 'spellings', index: spelling, value: becomes, reason: flaw[0], part: flaw[1] });
  }
  if (toFlaw !== null) {
    faults.push({ field: 'to', index: 0, value: name.to, reason: toFlaw[0], part: toFlaw[1] });
  }
  return faults;
}

/** A legal name in the place of one that is none, where it would have no fault itself. */
function instead(name: Name, { field, reason, value }: Omit<NameFault, 'write'>): string {
  if (field !== 'to' || !/^(?:package-segment|package-keyword|host-label)$/.test(reason)) return '';
  const to = legalName(name.kind, value);
  return to !== '' && nameFaults({ ...name, to }).length === 0 ? to : '';
}

function shapeFlaw(kind: Name['kind'], text: string): Flaw | null {
  if (text.trim() === '') return ['empty', ''];
  const control = CONTROL.exec(text);
  if (control !== null) return ['control-character', `U+${hex(control[0])}`];
  if (kind === 'word') return isWord(text) ? null : ['word-shape', strangers(text)];
  if (kind === 'package') return packageFlaw(text.split('.'));
  return kind === 'domain' ? hostFlaw(text.split('.')) : null;
}

function spellingFlaw({ kind, from, aliases }: Name, spelling: string, becomes: string): Flaw | null {
  if (kind !== 'word') return ['spelling-of-word', spelling];
  if (![from, ...aliases].some((text) => flatName(text) === flatName(spelling)))
    return ['no-spelling', spelling];
  const flaw = shapeFlaw('word', becomes);
  if (flaw !== null) return flaw;
  const clash = [from, ...aliases]
    .map((text) => clashOf('word', text, becomes))
    .find((each) => each !== null);
  if (clash !== undefined) return [clash, spelling];
  return /^\p{Nd}/u.test(becomes) ? ['starts-with-digit', becomes] : null;
}

function packageFlaw(segments: readonly string[]): Flaw | null {
  const odd = segments.find((segment) => !/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(segment));
  if (odd !== undefined) return ['package-segment', odd];
  const keyword = segments.find((segment) => JAVA_KEYWORDS.has(segment));
  return keyword === undefined ? null : ['package-keyword', keyword];
}

function hostFlaw(labels: readonly string[]): Flaw | null {
  const odd = labels.find((label) => !isHostLabel(label));
  if (odd !== undefined) return ['host-label', odd];
  const host = labels.join('.');
  return labels.length < 2 || host.length > 253 || isBadAddress(labels) ? ['host-label', host] : null;
}

/** What ends in a number is read as an address of four numbers: https://url.spec.whatwg.org/#ends-in-a-number-checker */
function isBadAddress(labels: readonly string[]): boolean {
  if (!/^\d+$/.test(labels.at(-1) ?? '')) return false;
  return (
    labels.length !== 4 || labels.some((label) => !/^(?:0|[1-9]\d{0,2})$/.test(label) || Number(label) > 255)
  );
}

function lengthFlaw(kind: Name['kind'], text: string): Flaw | null {
  return [...text].length < SHORTEST[kind] ? ['too-short', String(SHORTEST[kind])] : null;
}

/** An identifier that starts with the name would stop being an identifier. */
function digitFlaw(name: Name): Flaw | null {
  if (name.kind !== 'word' || !/^\p{Nd}/u.test(name.to)) return null;
  return [name.from, ...name.aliases].every((text) => /^\p{Nd}/u.test(text))
    ? null
    : ['starts-with-digit', [...name.to][0] ?? ''];
}

function clashOf(kind: Name['kind'], from: string, to: string): 'unchanged' | 'renames-itself' | null {
  if (from === to) return 'unchanged';
  if (kind === 'literal') return to.includes(from) ? 'renames-itself' : null;
  if (kind !== 'word') {
    const [inner, outer] = kind === 'domain' ? [from.toLowerCase(), to.toLowerCase()] : [from, to];
    if (inner === outer) return 'unchanged';
    return `.${outer}.`.includes(`.${inner}.`) ? 'renames-itself' : null;
  }
  const flat = flatName(from);
  if (flatName(to) === flat) return 'unchanged';
  return hasRun(nameWords(to), flat) ? 'renames-itself' : null;
}

/** Whether some neighbouring words spell `flat`: a second run would find it at their boundaries. */
function hasRun(words: readonly string[], flat: string): boolean {
  return words.some((_, start) => {
    let run = '';
    for (let i = start; run.length < flat.length && i < words.length; i++) run += words[i];
    return run === flat;
  });
}

/** The characters that no word may hold, or the separators at its ends. */
function strangers(text: string): string {
  const found = [...new Set(text.match(/[^\p{L}\p{M}\p{Nd}\-_. ]/gu) ?? [])];
  return found.length > 0 ? found.join(' ') : (/^[-_. \p{M}]+|[-_. ]+$/u.exec(text)?.[0] ?? '');
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
