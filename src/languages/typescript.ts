import type { Language } from './language.ts';
import { parseScript } from './script/parse-script.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/i;

/** JavaScript and TypeScript, with and without JSX. */
export const typescript: Language = {
  id: 'typescript',
  match: (path) => SCRIPT.test(path),
  read: (text, path) => {
    const { diagnostics } = parseScript(text, path);
    return { sites: [], chains: [], keys: [], diagnostics, shape: () => '' };
  },
  write: () => null,
};
