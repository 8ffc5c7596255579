import { join } from 'node:path';
import { layerProfiles } from '../../countries/layer-profiles.ts';
import { type ReadProfile, readProfile } from '../../countries/read-profile.ts';
import { readText } from '../../io/read-text.ts';
import { templateOrNull } from '../../io/template.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { Workspace } from '../workspace.ts';

export type LoadedProfile = {
  readonly profile: Profile;
  /** Where people write what they know of the country, from the workspace's root. */
  readonly path: string;
  readonly findings: readonly Finding[];
};

/** What is known of a country: the built-in facts, and over them what the workspace says in `country/<code>.yaml`, where there is one. */
export function loadProfile(
  { root }: Pick<Workspace, 'root'> | { readonly root: null },
  country: string,
): LoadedProfile {
  const path = `country/${country}.yaml`;
  const builtIn = templateOrNull(`countries/${country}.yaml`);
  const own = root === null ? null : readText(join(root, path));
  const layers = [
    ...(builtIn === null ? [] : [sound(readProfile(builtIn, `countries/${country}.yaml`), country)]),
    ...(own === null ? [] : [sound(readProfile(own, path), country, path)]),
  ];
  const findings: readonly Finding[] =
    layers.length > 0
      ? []
      : [{ code: 'country-unknown', severity: 'warning', args: { country }, place: { path } }];
  return { profile: layerProfiles({ country, facts: {} }, ...layers), path, findings };
}

/** A file of people's that is not sound, or is another country's, is refused; a built-in one that is not is our fault. */
function sound({ profile, faults }: ReadProfile, country: string, path?: string): Profile {
  if (profile?.country === country) return profile;
  if (path === undefined) throw new Error(`the built-in facts of ${country} cannot be read`);
  const other = {
    code: 'data-bad-value',
    args: { key: 'country', known: country.toUpperCase() },
    place: { path, line: 1, column: 1 },
  };
  const told = profile === null ? faults : [other];
  throw new SaphanError('data-invalid', { path, count: told.length }, { faults: told });
}
