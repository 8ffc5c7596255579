import type { CountryModule } from '../../model/country-module.ts';
import type { Name } from '../../model/plan.ts';
import { leftmostLongest } from '../judge.ts';
import type { RawHits } from '../needle-search.ts';
import { buildSearch } from '../search.ts';
import { standsAlone } from '../stands-alone.ts';

/** A name of a module in a text. */
export type ModuleHit = {
  readonly module: string;
  readonly start: number;
  readonly end: number;
  readonly isHost: boolean;
};

export type ModuleSearch = {
  readonly modules: readonly CountryModule[];
  readonly scan: (utf8: Uint8Array) => RawHits;
  /** Those that stand as words of their own, or as hosts. */
  readonly locate: (raw: RawHits, utf8: Buffer, text: string) => readonly ModuleHit[];
  readonly find: (text: string) => readonly ModuleHit[];
};

/** One search for every name and host of every module. */
export function moduleSearch(modules: readonly CountryModule[]): ModuleSearch | null {
  const owner = new Map<Name, string>();
  const names = modules.flatMap(({ id, terms, hosts }) =>
    [
      ...terms.map((from) => ({ kind: 'word', from, to: from, aliases: [] }) as const),
      ...hosts.map((from) => ({ kind: 'domain', from, to: from, aliases: [] }) as const),
    ].map((name): Name => {
      owner.set(name, id);
      return name;
    }),
  );
  if (names.length === 0) return null;
  const search = buildSearch(names);
  const locate = (raw: RawHits, utf8: Buffer, text: string) =>
    leftmostLongest(search.locate(raw, utf8).hits.filter((hit) => standsAlone(text, hit))).map((hit) => ({
      module: owner.get(hit.term.name)!,
      start: hit.start,
      end: hit.end,
      isHost: hit.term.name.kind === 'domain',
    }));
  return {
    modules,
    scan: search.scan,
    locate,
    find(text) {
      const utf8 = Buffer.from(text);
      const raw = search.scan(utf8);
      return raw.length === 0 ? [] : locate(raw, utf8, text);
    },
  };
}
