import type { Profile } from '../model/profile.ts';

/** Lays profiles over each other, the later over the earlier, fact by fact: built-in, workspace, province, environment. */
export function layerProfiles(base: Profile, ...over: readonly Profile[]): Profile {
  return {
    country: base.country,
    facts: Object.assign({}, base.facts, ...over.map(({ facts }) => facts)) as Profile['facts'],
  };
}
