import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { references } from './references.ts';
import { type Found, textSites } from './text-sites.ts';

const LINE = /^([ \t]*(#[ \t#]*)?(?:export[ \t]+)?)([A-Za-z_][\w.]*)[ \t]*=[ \t]*(.*)$/gm;

/** Files called `.env…` and `env.example`; lines that are commented out count where they look like a variable. */
export const dotenv: Reader = {
  id: 'dotenv',
  match: (path) =>
    /(?:^|\/)(?:\.env(?:[.-][\w.-]+)?|[\w-]*\.env|env\.(?:example|sample|dist|template))$/.test(path) &&
    !/\.sw[a-p]$/.test(path),
  read: (path, text) => {
    if (text.includes('\0')) return [];
    const found: Found[] = [];
    for (const match of text.matchAll(LINE)) {
      const [, lead = '', hash, name = '', raw = ''] = match;
      const isCommented = hash !== undefined;
      // `# note = this` is prose.
      if (isCommented && !/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
      const at = match.index + lead.length;
      const value = dotenvValue(raw);
      const same = found.find(
        (each) => each.name === name && each.kind === 'declare' && each.isCommented !== true,
      );
      found.push({
        name,
        kind: 'declare',
        how: 'dotenv',
        at,
        ...describeValue(value),
        ...(isCommented && { isCommented }),
        ...(same !== undefined && !isCommented && { flaw: 'doubled-key' as const }),
      });
      if (!raw.trimStart().startsWith("'")) found.push(...references(value, 'dotenv', at + name.length + 1));
    }
    return textSites(path, text, found);
  },
};

/** Without quotes, and without the comment after it. */
function dotenvValue(raw: string): string {
  const quoted = /^(["'`])(.*?)\1/.exec(raw);
  return quoted === null ? raw.replace(/(?:^|\s)#.*$/, '').trim() : quoted[2]!;
}
