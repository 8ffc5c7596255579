import { type Node, parseTree } from 'jsonc-parser';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Lock, SortedEntry, SortedList } from './sorted-list.ts';

let english: Intl.Collator | undefined;

/** Made when it is asked, since that takes milliseconds of every start. */
function inEnglish(a: string, b: string): number {
  english ??= new Intl.Collator('en');
  return english.compare(a, b);
}

/** bun.lock: objects in objects. */
export const jsonLock: Lock = {
  id: 'json',
  matches: (path) => /(?:^|\/)bun\.lock$/.test(path),
  lists: (text) => listsOf(parseTree(text, undefined, { allowTrailingComma: true })),
  orders: [byCodePoint],
};

/** npm sorts as English dictionaries do, whatever the language of the machine; before npm 7 by the codes of letters. */
export const npmLock: Lock = {
  ...jsonLock,
  id: 'npm',
  matches: (path) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path),
  orders: [inEnglish, byCodePoint],
};

function listsOf(node: Node | undefined): readonly SortedList[] {
  if (node === undefined) return [];
  const children = node.children ?? [];
  const inner = children.flatMap(listsOf);
  if (node.type !== 'object') return inner;
  const own = children.flatMap((property): readonly SortedEntry[] => {
    const key = property.children?.[0];
    if (key === undefined) return [];
    const { offset, length } = property;
    return [
      {
        start: offset,
        end: offset + length,
        key: { start: key.offset + 1, end: key.offset + key.length - 1 },
      },
    ];
  });
  return [...inner, own];
}
