import type { ConfigSite } from '../../model/config.ts';
import { lineCounter } from '../../model/lines.ts';
import { scopeOf } from '../scope-of.ts';

export type Found = Omit<ConfigSite, 'path' | 'line' | 'scope'> & {
  readonly at: number;
  readonly scope?: ConfigSite['scope'];
};

/** Gives what a reader found in a text its path, line and scope; in the order of the text, doubles of one line once. */
export function textSites(path: string, text: string, found: readonly Found[]): readonly ConfigSite[] {
  const lineAt = lineCounter(text);
  const scope = scopeOf(path);
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, ...site }) => {
      const { line } = lineAt(at);
      const id = `${line} ${site.name} ${site.kind} ${site.within ?? ''}`;
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ scope, ...site, path, line }];
    });
}
