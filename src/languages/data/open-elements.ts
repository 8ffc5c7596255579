/** The elements that are open at a place, the innermost last. */
export type OpenElements<T extends { readonly name: string }> = {
  readonly list: readonly T[];
  readonly open: (element: T) => void;
  /** Closes the nearest of that name and all in it; nothing where none is open. */
  readonly close: (name: string) => void;
  readonly isInside: (name: string) => boolean;
};

export function openElements<T extends { readonly name: string }>(): OpenElements<T> {
  const list: T[] = [];
  // A page with many stray end tags would be searched to its root for each of them.
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => void counts.set(name, (counts.get(name) ?? 0) + by);
  const isInside = (name: string) => (counts.get(name) ?? 0) > 0;
  return {
    list,
    isInside,
    open: (element) => {
      list.push(element);
      count(element.name, 1);
    },
    close: (name) => {
      if (!isInside(name)) return;
      for (let last = list.pop(); last !== undefined; last = list.pop()) {
        count(last.name, -1);
        if (last.name === name) return;
      }
    },
  };
}
