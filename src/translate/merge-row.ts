import type { Row } from '../formats/format.ts';
import type { CatalogEntry, State } from '../model/catalog.ts';
import { placeholderDifference } from '../model/placeholder-difference.ts';
import { textHash } from '../model/text-hash.ts';

export type MergeOptions = {
  /** An empty cell over a text erases it. Otherwise it says nothing. */
  readonly allowClear?: boolean;
  /** Written into what is taken over. */
  readonly by?: string;
  readonly batch?: string;
};

/** What became of one row's text. `ignored`: it is empty where a text stands. */
type TextOutcome =
  | { readonly what: 'unchanged' | 'ignored' | 'conflict' }
  | { readonly what: 'refused'; readonly why: RefusedWhy; readonly detail: string }
  | { readonly what: 'applied'; readonly entry: CatalogEntry };

/** What became of one row; whatever becomes of its text, its remarks are in `entry`. */
export type RowOutcome = TextOutcome & { readonly entry: CatalogEntry };

export type RefusedWhy =
  | 'double'
  | 'source-of-another'
  | 'placeholder-missing'
  | 'placeholder-extra'
  | 'do-not-translate';

/** One row against its entry: a three-way merge of the text, of the state and of the remarks. */
export function mergeRow(entry: CatalogEntry, given: Row, options: MergeOptions): RowOutcome {
  const row = isBlank(given.target) && !isBlank(entry.source) ? { ...given, target: '' } : given;
  const text = mergeText(entry, row, options);
  if (text.what !== 'applied' && text.what !== 'unchanged') return { ...text, entry: remarked(entry, row) };
  const isConfirmed = text.what === 'unchanged' && confirms(entry, row);
  const merged =
    text.what === 'applied' ? text.entry : isConfirmed ? settled(entry, row.state!, options) : entry;
  const told = remarked(merged, row);
  return { what: told === entry ? 'unchanged' : 'applied', entry: told };
}

/** Who empties a cell with the space bar has left it empty; a space without width is what Lao parts its words with. */
function isBlank(text: string): boolean {
  return /^[\s\u200b]*$/.test(text);
}

/** An entry with what the translator says of it: that is lost with no text that cannot be taken over. */
export function remarked(entry: CatalogEntry, { remarks = [] }: Row): CatalogEntry {
  const said = remarks.filter((remark) => !entry.remarks.includes(remark));
  return said.length === 0 ? entry : { ...entry, remarks: [...entry.remarks, ...said] };
}

function mergeText(entry: CatalogEntry, row: Row, options: MergeOptions): TextOutcome {
  const [file, repo] = [textHash(row.target), textHash(entry.target)];
  // A file without hashes may fill what is empty, and nothing else.
  const base = row.baseHash ?? textHash('');
  if (file === base || file === repo) return { what: 'unchanged' };
  if (row.target === '' && options.allowClear !== true) return { what: 'ignored' };
  if (entry.state === 'do-not-translate')
    return { what: 'refused', why: 'do-not-translate', detail: row.target };
  const bad = row.target === '' ? null : badPlaceholder(entry, row);
  if (bad !== null) return bad;
  if (repo !== base) return { what: 'conflict' };
  return { what: 'applied', entry: written(entry, row, options) };
}

/** Judged by the source that the translator saw, as far as that is certain. */
function badPlaceholder(entry: CatalogEntry, row: Row): TextOutcome | null {
  const seen = seenSource(entry, row);
  if (seen === null) return null;
  const { missing, extra } = placeholderDifference(seen, row.target);
  if (missing.length > 0) return { what: 'refused', why: 'placeholder-missing', detail: listed(missing) };
  return extra.length > 0 ? { what: 'refused', why: 'placeholder-extra', detail: listed(extra) } : null;
}

function listed(placeholders: readonly { readonly raw: string }[]): string {
  return placeholders.map(({ raw }) => raw).join(' ');
}

/** The source of the time of export; null where nobody knows it any more. */
function seenSource(entry: CatalogEntry, row: Row): string | null {
  if (!isSourceChanged(entry, row)) return entry.source;
  return (
    [row.source, entry.previous].find((text) => text !== undefined && textHash(text) === row.srcHash) ?? null
  );
}

function isSourceChanged(entry: CatalogEntry, row: Row): boolean {
  return row.srcHash !== undefined && row.srcHash !== textHash(entry.source);
}

function written(entry: CatalogEntry, row: Row, options: MergeOptions): CatalogEntry {
  const isTouched = row.state !== undefined && row.state !== row.baseState;
  const state = isTouched && mayBecome(row.state!, row.target) ? row.state! : 'translated';
  const next = settled({ ...entry, target: row.target }, row.target === '' ? 'new' : state, options);
  if (entry.state === 'obsolete') return { ...next, state: 'obsolete', was: next.state };
  if (row.target === '' || !isSourceChanged(entry, row)) return next;
  const previous = seenSource(entry, row) ?? entry.previous;
  return { ...next, state: 'needs-review', was: next.state, ...(previous === undefined ? {} : { previous }) };
}

/** A text that stays and whose state somebody set, while nobody set it here. */
function confirms(entry: CatalogEntry, row: Row): boolean {
  return (
    row.state !== undefined &&
    row.baseState !== undefined &&
    row.state !== row.baseState &&
    entry.state === row.baseState &&
    textHash(row.target) === textHash(entry.target) &&
    !isSourceChanged(entry, row) &&
    mayBecome(row.state, row.target)
  );
}

function mayBecome(state: State, target: string): boolean {
  return state !== 'new' && state !== 'obsolete' && (target !== '' || state === 'do-not-translate');
}

/** An entry that somebody has just settled: whoever did so before did it for another text or state. */
function settled(entry: CatalogEntry, state: State, { by, batch }: MergeOptions): CatalogEntry {
  const { approvedBy: _, by: __, batch: ___, was, previous, ...rest } = entry;
  const isWaiting = state === 'needs-review' || state === 'draft';
  return {
    ...rest,
    state,
    ...(isWaiting && was !== undefined ? { was } : {}),
    ...(isWaiting && previous !== undefined ? { previous } : {}),
    ...(by === undefined ? {} : { by }),
    ...(by === undefined || state !== 'approved' ? {} : { approvedBy: by }),
    ...(batch === undefined ? {} : { batch }),
  };
}
