/** The elements that are open at a place, the innermost last. */
export type OpenElements = {
  readonly names: readonly string[];
  readonly open: (name: string) => void;
  /** Closes the nearest of that name and all in it; nothing where none is open. */
  readonly close: (name: string) => void;
  readonly isInside: (name: string) => boolean;
};

export function openElements(): OpenElements {
  const names: string[] = [];
  // A page with many stray end tags would be searched to its root for each of them.
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => void counts.set(name, (counts.get(name) ?? 0) + by);
  const isInside = (name: string) => (counts.get(name) ?? 0) > 0;
  return {
    names,
    isInside,
    open: (name) => {
      names.push(name);
      count(name, 1);
    },
    close: (name) => {
      if (!isInside(name)) return;
      for (let last = names.pop(); last !== undefined; last = names.pop()) {
        count(last, -1);
        if (last === name) return;
      }
    },
  };
}
