import type { Reader } from './reader.ts';
import { textSites } from './text-sites.ts';

/** `url = env("DATABASE_URL")` of a Prisma schema. */
export const prisma: Reader = {
  id: 'prisma',
  match: (path) => path.endsWith('.prisma'),
  read: (path, text) => {
    const code = text.replace(/\/\/.*$/gm, (comment) => ' '.repeat(comment.length));
    const found = [...code.matchAll(/\benv\(\s*"([A-Za-z_]\w*)"\s*\)/g)].map((match) => ({
      name: match[1]!,
      kind: 'read' as const,
      how: 'prisma',
      hasDefault: false,
      at: match.index,
    }));
    return textSites(path, text, found);
  },
};
