import { byCodePoint } from '../model/by-code-point.ts';
import type { ConfigSite, ConfigVariable } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { isDonorDefault } from './dispose.ts';
import { BASE_PROFILE } from './readers/spring-files.ts';
import { zoneEncodings } from './value-from.ts';

/** What is odd about a donor's variables, whatever the recipient makes of them. */
export function surfaceFindings(variables: readonly ConfigVariable[]): readonly Finding[] {
  const profiles = allProfiles(variables);
  return variables.flatMap((variable) => [
    ...silentDefault(variable),
    ...twoEncodings(variable),
    ...profileGap(variable, profiles),
    ...flaws(variable),
  ]);
}

const LEADING_BACK = new Set(['endpoint', 'brand', 'country', 'secret']);

function silentDefault({ name, class: kind, disposition, sites }: ConfigVariable): readonly Finding[] {
  if (!LEADING_BACK.has(kind) || disposition === 'ignore') return [];
  const site = sites.find(isDonorDefault);
  if (site === undefined) return [];
  const host = sites.filter(isDonorDefault).find(({ defaultHost }) => defaultHost !== undefined)?.defaultHost;
  return [
    {
      code: 'config-silent-default',
      severity: 'warning',
      args: { name, class: kind, host: host ?? site.shape ?? 'computed' },
      place: placeOf(site),
    },
  ];
}

function twoEncodings({ name, valueFrom, sites }: ConfigVariable): readonly Finding[] {
  if (valueFrom?.fact !== 'time.zones') return [];
  const encodings = zoneEncodings(name, sites);
  if (encodings.length < 2) return [];
  return [
    {
      code: 'config-two-encodings',
      severity: 'warning',
      args: { name, encodings: encodings.join(', ') },
      place: placeOf(sites[0]!),
    },
  ];
}

type Profiles = ReadonlyMap<string, ReadonlySet<string>>;

/** The profiles of each directory with Spring's files. */
function allProfiles(variables: readonly ConfigVariable[]): Profiles {
  const profiles = new Map<string, Set<string>>();
  for (const { path, how, kind, within } of variables.flatMap(({ sites }) => sites)) {
    if (how !== 'spring' || kind !== 'declare' || within === undefined || within === 'test') continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    profiles.set(folder, (profiles.get(folder) ?? new Set()).add(within));
  }
  return profiles;
}

/** A key that some profiles set, the base does not, and another profile lacks. */
function profileGap({ name, sites }: ConfigVariable, profiles: Profiles): readonly Finding[] {
  const declared = sites.filter(({ how, kind }) => how === 'spring' && kind === 'declare');
  return [...profiles]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([folder, all]): readonly Finding[] => {
      const here = declared.filter(({ path }) => path.slice(0, path.lastIndexOf('/') + 1) === folder);
      const present = new Set(here.map(({ within }) => within ?? BASE_PROFILE));
      const absent = [...all].filter((profile) => profile !== BASE_PROFILE && !present.has(profile));
      if (here.length === 0 || present.has(BASE_PROFILE) || absent.length === 0) return [];
      return [
        {
          code: 'config-profile-gap',
          severity: 'info',
          args: { name, present: sorted(present), absent: sorted(absent) },
          place: placeOf(here[0]!),
        },
      ];
    });
}

function flaws({ name, sites }: ConfigVariable): readonly Finding[] {
  return sites.flatMap((site): readonly Finding[] => {
    if (site.flaw === undefined) return [];
    const code = site.flaw === 'doubled-key' ? 'config-doubled-key' : 'config-no-separator';
    return [{ code, severity: 'warning', args: { name }, place: placeOf(site) }];
  });
}

function sorted(profiles: Iterable<string>): string {
  return [...profiles].sort(byCodePoint).join(', ');
}

function placeOf({ path, line }: ConfigSite): Place {
  return { path, line };
}
