import { countryTld } from '../../clone/country-tld.ts';
import { tallyHosts } from '../../clone/tally-hosts.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Finding } from '../../model/finding.ts';
import { lettersOf } from '../../model/letters-of.ts';
import type { NearName, ScanResult } from '../../model/scan-result.ts';
import { fileProtection } from '../../rebrand/file-protection.ts';
import { gatherCandidates } from '../../rebrand/suggest/candidate.ts';
import { nameSearch } from '../../rebrand/suggest/name-search.ts';
import { nameTally } from '../../rebrand/suggest/name-tally.ts';
import { nearTally } from '../../rebrand/suggest/near-tally.ts';
import { packagePrefixes } from '../../rebrand/suggest/package-prefixes.ts';
import { packageTally } from '../../rebrand/suggest/package-tally.ts';
import { suggestNames } from '../../rebrand/suggest-names.ts';
import { nameLeads } from './name-leads.ts';
import type { Visit } from './visit-donor.ts';

export type NameSurvey = {
  /** The top-level domain of the country whose hosts the telling files call most, or null. */
  readonly tld: string | null;
  readonly see: (file: SourceFile) => void;
  readonly result: () => Pick<ScanResult, 'names' | 'packages' | 'hosts'> & {
    readonly near: readonly NearName[];
    /** The same as far as all files tell it. */
    readonly tld: string | null;
    readonly findings: readonly Finding[];
  };
};

/** Looks for a donor's names: a few files tell which they may be, then every file shows which they are. */
export async function nameSurvey(visit: Visit): Promise<NameSurvey> {
  const { donor, entries } = visit.snapshot;
  const { clues, roots, tld, families, world } = await nameLeads(visit);
  const candidates = gatherCandidates(clues, world.foreignPackages, families);
  const search = nameSearch(candidates);
  const tally = nameTally();
  const packages = packageTally(roots);
  const hosts = tallyHosts(tld);
  const near = nearTally();
  const keptWhole = fileProtection([]);
  const unread: {
    readonly file: Pick<SourceFile, 'path' | 'unread'>;
    readonly counts: ReadonlyMap<string, number>;
  }[] = [];
  for (const { path } of entries) {
    const bytes = Buffer.from(path);
    tally.seePath(search.locate(search.scan(bytes), bytes, path));
  }
  return {
    tld,
    see(file) {
      const raw = search.scan(file.encoding === null ? file.bytes : file.utf8());
      if (file.encoding === null) {
        const { path } = file;
        const counts = raw.length === 0 ? new Map<string, number>() : search.inBytes(raw, file.bytes);
        if (counts.size > 0 || file.unread === 'unknown-encoding')
          unread.push({ file: { path, unread: file.unread }, counts });
        return;
      }
      const text = file.text();
      if (raw.length > 0) {
        const hits = search.locate(raw, file.utf8(), text);
        tally.seeText(text, hits);
        if (keptWhole(file.path) === null)
          near.see(file.path, text, search.resembling(raw, file.utf8(), text, hits));
      }
      packages.see(file.path, text);
      // Thousands of addresses of a registry say nothing of the donor.
      if (keptWhole(file.path)?.code !== 'lock-file') hosts.see(text);
    },
    result() {
      const counted = packages.result();
      const paths = entries.map(({ path }) => path);
      const found = hosts.result();
      const called = found.filter(({ count, wire }) => count > wire).map(({ host }) => host);
      const told = tld ?? countryTld(called, { isAll: true });
      const names = suggestNames({ candidates, tally, packages: counted, hosts: found, tld: told, paths });
      const keys = names.filter(({ kind }) => kind === 'word').map(({ name }) => lettersOf(name));
      const isNamed = (text: string) => keys.some((key) => lettersOf(text).includes(key));
      return {
        names,
        near: near.result(names),
        tld: told,
        hosts: found,
        packages: {
          npm: world.ownPackages,
          npmForeignWithName: world.foreignPackages.filter(
            (name) => name.replace(/^@[^/]*$/, '') !== '' && isNamed(name),
          ),
          java: packagePrefixes(counted.declared),
        },
        findings: unread
          .flatMap(({ file, counts }): Finding[] => {
            const count = Math.max(0, ...keys.map((key) => counts.get(key) ?? 0));
            const place = { donor, path: file.path };
            if (file.unread === 'unknown-encoding') {
              return [{ code: 'encoding-unknown', severity: 'warning', args: { count }, place }];
            }
            return count === 0
              ? []
              : [{ code: 'binary-holds-name', severity: 'warning', args: { count }, place }];
          })
          .sort((a, b) => byCodePoint(a.place!.path, b.place!.path)),
      };
    },
  };
}
