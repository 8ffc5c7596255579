import { charClass } from '../char-class.ts';
import { runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isOfFileName = charClass(/[\p{L}\p{N}._@-]/u);

/** A mention of a file that keeps its name must keep it too. */
export const keptFile: Protection = {
  code: 'kept-file',
  soft: false,
  protects(context, { keptFiles }) {
    if (keptFiles.length === 0) return false;
    const mention = runAround(context, isOfFileName).text;
    return keptFiles.some((name) => mention === name || mention.endsWith(name));
  },
};
