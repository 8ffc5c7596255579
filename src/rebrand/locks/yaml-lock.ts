import { byCodePoint } from '../../model/by-code-point.ts';
import type { Lock, SortedEntry, SortedList } from './sorted-list.ts';

/** `"key": value`, `key "value"` or `"key", "key":`; what is no map goes by its whole line. */
const HEAD = /^( *)(["']?)(\S.*?)["']?(?=:(?: |\r?$)| "|\r?$)/;

/** `isFirst`: it stands before all others, whatever they are called. */
type Open = SortedEntry & { readonly isFirst: boolean };
type Level = { readonly depth: number; readonly list: SortedEntry[]; open: Open | null };

/** yarn.lock, pnpm-lock.yaml, pubspec.lock: maps in maps, each told by how far its lines are indented. */
export const yamlLock: Lock = {
  id: 'yaml',
  matches: (path) => /(?:^|\/)(?:yarn\.lock|pnpm-lock\.yaml|pubspec\.lock)$/.test(path),
  lists(text) {
    const lists: SortedList[] = [];
    const levels: Level[] = [];
    let at = 0;
    let lastEnd = 0;
    const close = (deeperThan: number): void => {
      for (let top = levels.at(-1); top !== undefined && top.depth > deeperThan; top = levels.at(-1)) {
        finish(top, lastEnd);
        lists.push(top.list);
        levels.pop();
      }
    };
    for (const line of text.split('\n')) {
      const head = /^ *(?:#|$)/.test(line) ? null : HEAD.exec(line);
      if (head !== null) {
        const depth = head[1]!.length;
        close(depth);
        const known = levels.at(-1);
        const top = known?.depth === depth ? known : { depth, list: [], open: null };
        if (top !== known) levels.push(top);
        finish(top, lastEnd);
        // Of several descriptors of one package the first says where they stand.
        const [first = ''] = head[3]!.split(/["']?, /);
        const key = at + depth + head[2]!.length;
        top.open = {
          start: at,
          end: at,
          isFirst: head[3] === '__metadata',
          key: { start: key, end: key + first.length },
        };
      }
      if (head !== null) lastEnd = at + line.replace(/\r$/, '').length;
      at += line.length + 1;
    }
    close(-1);
    return lists;
  },
  orders: [byCodePoint],
};

function finish(level: Level, end: number): void {
  if (level.open === null) return;
  const { start, key, isFirst } = level.open;
  if (!isFirst) level.list.push({ start, end, key });
  level.open = null;
}
