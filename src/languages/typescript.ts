import type { Language } from './language.ts';
import { keysOf } from './script/keys/keys-of.ts';
import { parseScript } from './script/parse-script.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/i;

/** JavaScript and TypeScript, with and without JSX. */
export const typescript: Language = {
  id: 'typescript',
  match: (path) => SCRIPT.test(path),
  read: (text, path) => {
    const { program, comments, diagnostics } = parseScript(text, path);
    return { sites: [], chains: [], keys: keysOf(program, comments, text), diagnostics, shape: () => '' };
  },
  write: () => null,
};
