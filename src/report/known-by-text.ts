import { type Say, sayIn } from '../messages/say-in.ts';
import { SCAN_WORDS } from '../messages/scan-words.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import type { ColourCount, Mark } from '../model/asset.ts';
import { harmlessText } from '../model/harmless.ts';
import { lettersOf } from '../model/letters-of.ts';
import type { Paint } from '../model/paint.ts';
import type { HostCount, NameSuggestion, NearName, ScanResult } from '../model/scan-result.ts';
import { namesText } from './names-text.ts';
import { table } from './table.ts';

/** All that a donor is known by. `tld` is its country's, or null. */
export type KnownBy = {
  readonly names: readonly NameSuggestion[];
  readonly near: readonly NearName[];
  readonly hosts: readonly HostCount[];
  readonly packages: ScanResult['packages'];
  readonly colours: readonly ColourCount[];
  readonly logos: readonly Mark[];
  readonly tld: string | null;
};

const MOST = 12;

/** What a donor goes by, a table for each kind of thing. */
export function knownByText(
  { names, near, hosts, packages, colours, logos, tld }: KnownBy,
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const parts = [namesText(names, paint)];
  const section = <T>(title: string, rows: readonly T[], cells: (row: T) => readonly string[]) => {
    if (rows.length === 0) return;
    const rest = rows.length - MOST;
    const more = rest > 0 ? paint.dim(`${say(SUMMARY_WORDS.moreWithJson, { count: rest })}\n`) : '';
    const shown = rows.slice(0, MOST).map((row) => cells(row).map(harmlessText));
    parts.push(`${paint.bold(say(title))}\n${table(shown)}${more}`);
  };
  section(SCAN_WORDS.near, near, ({ spelling, name, why, count, place }) => [
    spelling,
    say(TABLE_WORDS.near, { why, name }),
    `${count}×`,
    `${place.path}:${place.line ?? ''}`,
  ]);
  const keys = names.filter(({ kind }) => kind === 'word').map(({ name }) => lettersOf(name));
  const isOwn = (host: string) =>
    (tld !== null && host.endsWith(`.${tld}`)) || keys.some((key) => lettersOf(host).includes(key));
  const called = hosts.filter(({ host, count, wire }) => count > wire && isOwn(host));
  section(SCAN_WORDS.ownHosts, called, ({ host, count, files }) => [host, `${count}×`, filesOf(files, say)]);
  section(SCAN_WORDS.ownPackages, ownPackages(packages, say), (row) => row);
  section(SCAN_WORDS.foreignPackages, packages.npmForeignWithName, (name) => [name]);
  section(SCAN_WORDS.colours, colours, ({ colour, count, files }) => [
    colour,
    `${count}×`,
    filesOf(files, say),
  ]);
  section(SCAN_WORDS.logos, logos, ({ path, role, format, width, height, bytes }) => [
    path,
    role,
    format,
    width === 0 ? '' : `${width}×${height}`,
    say(TABLE_WORDS.bytes, { count: bytes }),
  ]);
  return parts.join('\n');
}

function filesOf(count: number, say: Say): string {
  return say(count === 1 ? TABLE_WORDS.oneFile : TABLE_WORDS.files, { count });
}

/** Scopes with the number of their packages; packages without a scope by themselves. */
function ownPackages({ npm, java }: ScanResult['packages'], say: Say): readonly (readonly string[])[] {
  const scopes = new Map<string, number>();
  for (const name of npm) {
    const key = name.startsWith('@') ? `${name.slice(0, name.indexOf('/'))}/*` : name;
    scopes.set(key, (scopes.get(key) ?? 0) + 1);
  }
  return [
    ...[...scopes].map(([name, count]) => [
      name,
      'npm',
      say(count === 1 ? TABLE_WORDS.onePackage : TABLE_WORDS.packages, { count }),
    ]),
    ...java.map(({ prefix, files }) => [prefix, 'Java', filesOf(files, say)]),
  ];
}
