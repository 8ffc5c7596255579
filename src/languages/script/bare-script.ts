import type { Language } from '../language.ts';
import { parseScript } from './parse-script.ts';
import { readScript } from './read-script.ts';
import { scriptShape } from './script-shape.ts';
import { withinStack } from './within-stack.ts';
import { writeSite } from './write-site.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/i;

/** JavaScript and TypeScript, with and without JSX; a literal is one text, whatever it holds. */
export const bareScript: Language = {
  id: 'typescript',
  match: (path) => SCRIPT.test(path),
  read: (text, path) => ({
    ...readScript(text, path),
    // Parsed again if other files came between: a tree that is kept for each file would fill the memory.
    shape: () => withinStack(() => scriptShape(parseScript(text, path))) ?? 'too deep',
  }),
  write: writeSite,
};
