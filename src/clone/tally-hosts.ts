import { parse } from 'tldts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { HostCount } from '../model/scan-result.ts';
import { findHosts } from './host.ts';

export type HostTally = {
  /** Takes one file's text. */
  readonly see: (text: string) => void;
  readonly result: () => readonly HostCount[];
};

/** Counts the hosts that a donor's files name; bare names (`e-mongolia.mn`) only under the country's own `tld`. */
export function tallyHosts(tld: string | null): HostTally {
  const counts = new Map<string, { count: number; files: number; wire: number }>();
  return {
    see(text) {
      const here = new Set<string>();
      for (const { host, wire } of findHosts(text, tld === null ? {} : { tld })) {
        const sum = counts.get(host) ?? { count: 0, files: 0, wire: 0 };
        sum.count++;
        if (wire) sum.wire++;
        if (!here.has(host)) sum.files++;
        here.add(host);
        counts.set(host, sum);
      }
    },
    result: () =>
      [...counts]
        .map(([host, sum]) => ({ host, domain: parse(host).domain ?? host, ...sum }))
        .sort((a, b) => b.count - a.count || byCodePoint(a.host, b.host)),
  };
}
