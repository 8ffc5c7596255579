import { byCodePoint } from '../../model/by-code-point.ts';

/** What the files say of dotted packages: which they declare, and which they only refer to. */
export type PackageCounts = {
  /** Files by the package that each declares. */
  readonly declared: ReadonlyMap<string, number>;
  /** Of each dotted prefix of two segments or more: references, files with one, and the spellings. */
  readonly referred: ReadonlyMap<
    string,
    { readonly count: number; readonly files: number; readonly slashed: number }
  >;
};

export type PackageTally = {
  readonly see: (path: string, text: string) => void;
  readonly result: () => PackageCounts;
};

const DECLARING = /\.(?:java|kts?|scala|groovy)$/;
const REFERRING =
  /\.(?:java|kts?|scala|groovy|gradle|xml|properties|ya?ml|wsdl|xsd|json|factories|imports|html|md|pro|sql)$/;
const DECLARATION = /^[ \t]*package\s+([a-z_][\w.]*)/m;
const DEEPEST = 8;
// A donor with more different packages than this has them from elsewhere.
const MOST = 50_000;

/** Whether a file of this name may declare a package. */
export function mayDeclare(path: string): boolean {
  return DECLARING.test(path);
}

/** The package that a source file declares, or null. */
export function declaredPackage(text: string): string | null {
  return DECLARATION.exec(text.slice(0, 20_000))?.[1] ?? null;
}

/** Counts packages below the given first segments (`mn`, `com`): those that the donor's own code begins with. */
export function packageTally(roots: readonly string[]): PackageTally {
  const declared = new Map<string, number>();
  const referred = new Map<string, { count: number; files: number; slashed: number }>();
  const escaped = roots.filter((root) => /^\w+$/.test(root)).join('|');
  const pattern = new RegExp(`(?<![\\w.$])(?:${escaped})(?:(?:\\.[a-z_]\\w*)+|(?:/[a-z_]\\w*)+)(?!\\w)`, 'g');
  return {
    see(path, text) {
      if (escaped === '') return;
      const own = mayDeclare(path) ? declaredPackage(text) : null;
      if (own !== null) declared.set(own, (declared.get(own) ?? 0) + 1);
      if (!REFERRING.test(path)) return;
      const here = new Set<string>();
      for (const [found] of text.matchAll(pattern)) {
        for (const prefix of prefixesOf(found.replaceAll('/', '.'))) {
          const sum = referred.get(prefix) ?? { count: 0, files: 0, slashed: 0 };
          if (sum.count === 0 && referred.size >= MOST) continue;
          sum.count++;
          if (found.includes('/')) sum.slashed++;
          if (!here.has(prefix)) sum.files++;
          here.add(prefix);
          referred.set(prefix, sum);
        }
      }
    },
    result: () => ({ declared: sorted(declared), referred: sorted(referred) }),
  };
}

/** `a.b`, `a.b.c` … of `a.b.c.d`, as far as segments are written as packages are. */
function prefixesOf(found: string): readonly string[] {
  const segments = found.split('.').slice(0, DEEPEST);
  return segments.slice(1).map((_, i) => segments.slice(0, i + 2).join('.'));
}

function sorted<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].sort(([a], [b]) => byCodePoint(a, b)));
}
