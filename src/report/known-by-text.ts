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
  const parts = [namesText(names, paint)];
  const section = <T>(title: string, rows: readonly T[], cells: (row: T) => readonly string[]) => {
    if (rows.length === 0) return;
    const more = rows.length > MOST ? paint.dim(`… and ${rows.length - MOST} more, with --json\n`) : '';
    const shown = rows.slice(0, MOST).map((row) => cells(row).map(harmlessText));
    parts.push(`${paint.bold(title)}\n${table(shown)}${more}`);
  };
  section('Perhaps a name, too', near, ({ spelling, name, why, count, place }) => [
    spelling,
    `${why} of ${name}`,
    `${count}×`,
    `${place.path}:${place.line ?? ''}`,
  ]);
  const keys = names.filter(({ kind }) => kind === 'word').map(({ name }) => lettersOf(name));
  const isOwn = (host: string) =>
    (tld !== null && host.endsWith(`.${tld}`)) || keys.some((key) => lettersOf(host).includes(key));
  const called = hosts.filter(({ host, count, wire }) => count > wire && isOwn(host));
  section('Hosts of its country, and with a name in theirs', called, ({ host, count, files }) => [
    host,
    `${count}×`,
    countOf(files, 'file'),
  ]);
  section('Scopes and packages of its own', ownPackages(packages), (row) => row);
  section('From a registry, with a name in theirs: they stay', packages.npmForeignWithName, (name) => [name]);
  section('Colours', colours, ({ colour, count, files }) => [colour, `${count}×`, countOf(files, 'file')]);
  section('Logos and icons', logos, ({ path, role, format, width, height, bytes }) => [
    path,
    role,
    format,
    width === 0 ? '' : `${width}×${height}`,
    `${bytes} bytes`,
  ]);
  return parts.join('\n');
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Scopes with the number of their packages; packages without a scope by themselves. */
function ownPackages({ npm, java }: ScanResult['packages']): readonly (readonly string[])[] {
  const scopes = new Map<string, number>();
  for (const name of npm) {
    const key = name.startsWith('@') ? `${name.slice(0, name.indexOf('/'))}/*` : name;
    scopes.set(key, (scopes.get(key) ?? 0) + 1);
  }
  return [
    ...[...scopes].map(([name, count]) => [name, 'npm', countOf(count, 'package')]),
    ...java.map(({ prefix, files }) => [prefix, 'Java', countOf(files, 'file')]),
  ];
}
