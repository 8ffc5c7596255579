import type { Edit, Span } from '../../model/edit.ts';
import { withEdits } from '../../model/with-edits.ts';
import { LOCKS } from './index.ts';
import type { Order, SortedList } from './sorted-list.ts';

/**
 * The edits of a lock file, and with them the entries that a new name moves: an install that may not change the lock
 * takes one in another order for stale. A list that the donor had in no order of ours stays as it is.
 */
export function keepSorted(path: string, text: string, edits: readonly Edit[]): readonly Edit[] {
  const lock = edits.length === 0 ? undefined : LOCKS.find(({ matches }) => matches(path));
  if (lock === undefined) return edits;
  const lists = lock.lists(text).filter((list) => list.length > 1);
  const order = orderOf(text, lists, lock.orders);
  return lists.reduce((all, list) => moved(text, all, list, order), edits);
}

/** The one that most lists of the file are in. */
function orderOf(text: string, lists: readonly SortedList[], orders: readonly Order[]): Order {
  const [newest] = orders as readonly [Order, ...Order[]];
  if (orders.length === 1) return newest;
  const kept = (order: Order) => lists.filter((list) => isSortedBy(text, list, order)).length;
  return orders.reduce((best, order) => (kept(order) > kept(best) ? order : best), newest);
}

function isSortedBy(text: string, list: SortedList, compare: Order): boolean {
  const keys = list.map(({ key }) => text.slice(key.start, key.end));
  return keys.every((key, i) => i === 0 || compare(keys[i - 1]!, key) <= 0);
}

function moved(text: string, edits: readonly Edit[], list: SortedList, compare: Order): readonly Edit[] {
  const isRenamed = list.some(({ key }) => edits.some(({ span }) => touches(span, key)));
  if (!isRenamed) return edits;
  if (!isSortedBy(text, list, compare)) return edits;
  const between = text.slice(list[0]!.end, list[1]!.start);
  if (list.some(({ start }, i) => i > 0 && text.slice(list[i - 1]!.end, start) !== between)) return edits;
  const is = list.map(({ key }) => within(text, edits, key));
  const order = list.map((_, i) => i).sort((a, b) => compare(is[a]!, is[b]!) || a - b);
  const staying = longestAscending(order);
  if (staying.size === list.length) return edits;
  return withMoves(text, edits, { list, order, staying, between });
}

type Moves = {
  readonly list: SortedList;
  readonly order: readonly number[];
  readonly staying: ReadonlySet<number>;
  readonly between: string;
};

/** Each moved entry is taken out with one of its joints, and put in with one before the next that stays. */
function withMoves(text: string, edits: readonly Edit[], { list, order, staying, between }: Moves) {
  const lastStaying = Math.max(...staying);
  const gone: Edit[] = [];
  const put: Edit[] = [];
  for (const [rank, index] of order.entries()) {
    if (staying.has(index)) continue;
    const entry = list[index]!;
    const own = edits.find(({ span }) => isIn(span, entry))?.by ?? edits[0]!.by;
    const span =
      index < lastStaying
        ? { start: entry.start, end: list[index + 1]!.start }
        : { start: list[index - 1]!.end, end: entry.end };
    gone.push({ span, old: text.slice(span.start, span.end), text: '', by: own });
    const next = order.slice(rank + 1).find((each) => staying.has(each));
    const at = next === undefined ? list[lastStaying]!.end : list[next]!.start;
    const said = within(text, edits, entry);
    put.push({
      span: { start: at, end: at },
      old: '',
      text: next === undefined ? between + said : said + between,
      by: own,
    });
  }
  const isMoved = ({ span }: Edit) => list.some((entry, i) => !staying.has(i) && isIn(span, entry));
  const kept = edits.filter((edit) => !isMoved(edit));
  const all = [...kept, ...joined(put), ...gone];
  const isInsertion = ({ span }: Edit) => Number(span.start === span.end);
  return all.sort((a, b) => a.span.start - b.span.start || isInsertion(b) - isInsertion(a));
}

/** Of several that go to one place, one edit. */
function joined(put: readonly Edit[]): readonly Edit[] {
  const byPlace = new Map<number, Edit>();
  for (const edit of put) {
    const known = byPlace.get(edit.span.start);
    byPlace.set(edit.span.start, known === undefined ? edit : { ...known, text: known.text + edit.text });
  }
  return [...byPlace.values()];
}

function within(text: string, edits: readonly Edit[], entry: Span): string {
  const own = edits.filter(({ span }) => isIn(span, entry));
  return withEdits(text, own, entry);
}

function isIn(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

function touches(span: Span, { start, end }: Span): boolean {
  return span.start < end && span.end > start;
}

/** The most entries that can stay where they are: the longest run that ascends already. */
function longestAscending(order: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const index of order) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < index) low = middle + 1;
      else high = middle;
    }
    before.set(index, tails[low - 1]);
    tails[low] = index;
  }
  const staying = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) staying.add(at);
  return staying;
}
