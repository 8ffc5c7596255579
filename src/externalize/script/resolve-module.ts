const ENDINGS = ['', '.ts', '.tsx', '.js', '.jsx', '/index.ts', '/index.tsx', '/index.js', '/index.jsx'];
const ALIAS = /^(?:@|~|#)\//;

/**
 * The file that a script means by a name: relative to it, or by an alias that stands for the package's folder or its
 * `src/`. undefined for packages from elsewhere.
 */
export function resolveModule(
  name: string,
  from: string,
  folder: string,
  has: (path: string) => boolean,
): string | undefined {
  const root = folder.split('/').filter((step) => step !== '');
  const rest = name.replace(ALIAS, '');
  const bases = name.startsWith('.')
    ? [joined(from.split('/').slice(0, -1), name)]
    : ALIAS.test(name) || name.startsWith('src/')
      ? [joined(root, rest), joined(root, `src/${rest}`)]
      : [];
  for (const base of bases)
    for (const ending of ENDINGS) if (has(`${base}${ending}`)) return `${base}${ending}`;
  return undefined;
}

function joined(folders: readonly string[], name: string): string {
  const steps = [...folders];
  for (const step of name.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
