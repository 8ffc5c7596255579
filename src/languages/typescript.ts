import type { Diagnostic } from '../model/reading.ts';
import type { Language } from './language.ts';
import { keysOf } from './script/keys/keys-of.ts';
import { parseScript } from './script/parse-script.ts';
import { scriptShape } from './script/script-shape.ts';
import { walkScript } from './script/walk-script.ts';
import { withinStack } from './script/within-stack.ts';
import { writeSite } from './script/write-site.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/i;
const TOO_DEEP: Diagnostic = { fault: 'too-deep', at: 0 };

/** JavaScript and TypeScript, with and without JSX. */
export const typescript: Language = {
  id: 'typescript',
  match: (path) => SCRIPT.test(path),
  read: (text, path) => {
    const script = parseScript(text, path);
    const { sites, chains, isTooDeep } = walkScript(script, text);
    const keys = withinStack(() => keysOf(script.program, script.comments, text));
    return {
      sites,
      chains,
      keys: keys ?? [],
      diagnostics: isTooDeep || keys === null ? [...script.diagnostics, TOO_DEEP] : script.diagnostics,
      // Parsed again if other files came between: a tree that is kept for each file would fill the memory.
      shape: () => withinStack(() => scriptShape(parseScript(text, path))) ?? 'too deep',
    };
  },
  write: writeSite,
};
