import type { Language } from './language.ts';
import { parseScript } from './script/parse-script.ts';
import { readScript } from './script/read-script.ts';
import { scriptShape } from './script/script-shape.ts';
import { withinStack } from './script/within-stack.ts';
import { writeSite } from './script/write-site.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/i;

/** JavaScript and TypeScript, with and without JSX. */
export const typescript: Language = {
  id: 'typescript',
  match: (path) => SCRIPT.test(path),
  read: (text, path) => ({
    ...readScript(text, path),
    // Parsed again if other files came between: a tree that is kept for each file would fill the memory.
    shape: () => withinStack(() => scriptShape(parseScript(text, path))) ?? 'too deep',
  }),
  write: writeSite,
};
