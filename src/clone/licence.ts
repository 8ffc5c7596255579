/** How a text compares with the published licences: `score` is a Dice coefficient, 0 to 1. */
export type LicenceMatch = {
  /** The SPDX id of the nearest licence, or null when none is near. */
  readonly id: string | null;
  readonly score: number;
  readonly verdict: 'match' | 'modified' | 'unknown';
};

type Known = {
  readonly id: string;
  readonly osi: boolean;
  readonly words: readonly string[];
  /** The words before the appendix on how to apply the licence, where there is one. */
  readonly terms: readonly string[] | null;
};

const MATCH = 0.98;
const NEAR = 0.85;
// In a licence of 5,000 words an added clause of 40 costs under 0.01, so the score alone would let it through.
const ADDED_CLAUSE = 12;
/** So much of a licence's pairs of words stands in a text that holds it; shorter ones may stand in another licence. */
const HELD = 0.97;
const SHORTEST_HELD = 80;

let known: Promise<readonly Known[]> | undefined;

/**
 * Which published licence a text is, by bigrams of words against the full texts of spdx-license-list.
 * `match` is the licence itself, `modified` one with other words in it (a person must read them). A short notice
 * ("SPDX-License-Identifier: MIT") counts as a match. Of equal texts an OSI-approved id wins, then the shorter.
 */
export async function detectLicence(text: string): Promise<LicenceMatch> {
  // The list is 12 MB and most runs never need it.
  known ??= loadKnown();
  const licences = await known;
  const words = normalise(text);
  const bigrams = countBigrams(words);
  let best: LicenceMatch = { id: null, score: 0, verdict: 'unknown' };
  let osi = false;
  for (const licence of licences) {
    for (const candidate of licence.terms === null ? [licence.words] : [licence.words, licence.terms]) {
      // Dice can be no higher than the lengths allow.
      const bound = (2 * Math.min(words.length, candidate.length)) / (words.length + candidate.length || 1);
      if (bound < NEAR || bound < best.score) continue;
      const score = dice(bigrams, words.length - 1, candidate);
      if (score < NEAR || score < best.score) continue;
      if (score === best.score && !preferred(licence, { id: best.id ?? '', osi })) continue;
      const whole = score >= MATCH && largestAddition(words, candidate) < ADDED_CLAUSE;
      best = { id: licence.id, score, verdict: whole ? 'match' : 'modified' };
      osi = licence.osi;
    }
  }
  if (best.id !== null) return best;
  const held = heldLicence(licences, words, bigrams);
  if (held !== null) return held;
  const id = noticeOf(text, new Set(licences.map((licence) => licence.id)));
  return id === null ? best : { id, score: 1, verdict: 'match' };
}

/** The licence of which most stands in the text, with much said around it; of equals the longest. */
function heldLicence(
  licences: readonly Known[],
  words: readonly string[],
  bigrams: ReadonlyMap<string, number>,
): LicenceMatch | null {
  let held = null as { readonly licence: Known; readonly share: number } | null;
  for (const licence of licences) {
    const { length } = licence.words;
    if (length < SHORTEST_HELD || length > words.length) continue;
    const share = sharedBigrams(bigrams, licence.words) / (length - 1);
    if (share < Math.max(HELD, held?.share ?? 0)) continue;
    const isEqual = share === held?.share;
    const longer = length - (held?.licence.words.length ?? 0);
    if (isEqual && (longer < 0 || (longer === 0 && !preferred(licence, held!.licence)))) continue;
    held = { licence, share };
  }
  if (held === null) return null;
  const { id, words: own } = held.licence;
  return { id, score: dice(bigrams, words.length - 1, own), verdict: 'modified' };
}

async function loadKnown(): Promise<readonly Known[]> {
  const { default: list } = await import('spdx-license-list/full.js');
  return Object.entries(list).map(([listed, { licenseText, osiApproved }]) => {
    // The text cannot say "only" or "or later", and the list has it under each of the three.
    const family = listed.replace(/-only$|-or-later$|\+$/, '');
    const id = family in list ? family : `${family}-only` in list ? `${family}-only` : listed;
    const appendix = licenseText.search(id.startsWith('LGPL-3') ? GPL_APPENDED : APPENDIX);
    const terms = appendix > 0 ? normalise(licenseText.slice(0, appendix)) : null;
    return { id, osi: osiApproved, words: normalise(licenseText), terms };
  });
}

function preferred(a: Pick<Known, 'id' | 'osi'>, b: Pick<Known, 'id' | 'osi'>): boolean {
  if (a.osi !== b.osi) return a.osi;
  if (a.id.length !== b.id.length) return a.id.length < b.id.length;
  return a.id < b.id;
}

const APPENDIX = /^.*END OF (?:THE )?TERMS AND CONDITIONS|^\W*(?:Appendix\W*)?How to apply/im;
// LGPL-3.0 adds to the GPL; the list prints both, a repository usually keeps the GPL in a file of its own.
const GPL_APPENDED = /(?<=\n)\s*GNU GENERAL PUBLIC LICENSE\s*\n/;

// The lines and names that every adopter fills in for himself.
const COPYRIGHT_LINE =
  /^[^\p{L}\p{N}\n]*(?:copyright(?![a-z ]*(?:holder|notice|owner|licen|law|right|and|in ))|©|\(c\)).*$/gimu;
const OWN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/neither the names? of .{1,120}? nor the names? of/g, 'neither the name of nor the names of'],
  [/(?:by .{1,80}? )?as is and (?:any express|.{1,80}? disclaims?)/g, 'as is and'],
  [/in no event (shall|will) .{1,80}? be liable/g, 'in no event $1 be liable'],
  // The last words of the GPL's appendix, which the list has for version 3 but not for version 2.
  [
    /(?:this|the gnu) general public license does not permit incorporating .{1,300}? instead of this license/g,
    '',
  ],
];

function normalise(text: string): readonly string[] {
  const words = text
    .replace(COPYRIGHT_LINE, '')
    .toLowerCase()
    .replace(/https?:/g, '')
    .replace(/licence/g, 'license')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const plain = OWN_WORDS.reduce((rest, [pattern, to]) => rest.replace(pattern, to), words);
  return plain.split(' ').filter((word) => word !== '');
}

function countBigrams(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const bigram = `${words[i - 1]} ${words[i]}`;
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return counts;
}

function dice(a: ReadonlyMap<string, number>, total: number, candidate: readonly string[]): number {
  if (total < 1 || candidate.length < 2) return 0;
  return (2 * sharedBigrams(a, candidate)) / (total + candidate.length - 1);
}

function sharedBigrams(a: ReadonlyMap<string, number>, candidate: readonly string[]): number {
  let shared = 0;
  for (const [bigram, count] of countBigrams(candidate)) shared += Math.min(count, a.get(bigram) ?? 0);
  return shared;
}

/**
 * How much stands in one place that the licence does not say: of all stretches of the text, the most by which the
 * strange pairs of words outnumber the familiar ones ("in writing" is familiar wherever it stands).
 */
function largestAddition(words: readonly string[], licence: readonly string[]): number {
  const bigrams = countBigrams(licence);
  let largest = 0;
  let stretch = 0;
  for (let i = 1; i < words.length; i++) {
    stretch = Math.max(0, stretch + (bigrams.has(`${words[i - 1]} ${words[i]}`) ? -1 : 1));
    largest = Math.max(largest, stretch);
  }
  return largest;
}

const NOTICES: readonly (readonly [RegExp, (version: string, words: string) => string])[] = [
  [/\b(?:EUPL|European Union Public Licen[cs]e)\b.{0,40}?\b(1\.[012])\b/is, (version) => `EUPL-${version}`],
  [/\bApache Licen[cs]e\b.{0,20}?\b([12]\.[01])\b/is, (version) => `Apache-${version}`],
  [/\bMozilla Public Licen[cs]e\b.{0,20}?\b([12]\.[01])\b/is, (version) => `MPL-${version}`],
  [
    /\bGNU (?:Affero |Lesser |Library )?General Public Licen[cs]e\b.{0,60}?\b([123](?:\.[01])?)\b/is,
    (version, words) => `${gnuFamily(words)}-${version.includes('.') ? version : `${version}.0`}`,
  ],
  [/\b(?:the|an?) MIT licen[cs]e\b()/i, () => 'MIT'],
];
const LONGEST_NOTICE = 4000;

/** The licence that a short text refers to; a long one that matched nothing is a licence of its own. */
function noticeOf(text: string, ids: ReadonlySet<string>): string | null {
  const tag = /SPDX-License-Identifier:\s*\(?([A-Za-z0-9.+-]+)/.exec(text)?.[1];
  if (tag !== undefined && ids.has(tag)) return tag;
  if (text.length > LONGEST_NOTICE || !/\blicen[cs]ed\b|\bterms of\b|\blicen[cs]e\s*:/i.test(text))
    return null;
  for (const [pattern, idOf] of NOTICES) {
    const found = pattern.exec(text);
    const id = found && idOf(found[1] ?? '', found[0]);
    if (id && ids.has(id)) return id;
  }
  return null;
}

function gnuFamily(words: string): 'AGPL' | 'LGPL' | 'GPL' {
  if (/affero/i.test(words)) return 'AGPL';
  return /lesser|library/i.test(words) ? 'LGPL' : 'GPL';
}
