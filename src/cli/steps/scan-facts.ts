import { readProfile } from '../../countries/read-profile.ts';
import { templateNames, templateOrNull } from '../../io/template.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Finding } from '../../model/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { EMPTY_WORLD } from '../../model/world.ts';
import { type FileFacts, surveyFacts } from '../../rebrand/facts/survey-facts.ts';
import { factSettings, settleCountry } from '../../transfer/country-facts.ts';
import { loadModules } from './load-modules.ts';

export type FactScan = {
  readonly see: (file: SourceFile) => void;
  readonly result: () => ScanResult['country'] & { readonly findings: readonly Finding[] };
};

/** So many places at least, before a country is guessed from its facts alone. */
const ENOUGH = 3;

/**
 * Looks for what a country writes into code, as far as something built in is known of it. Where neither a flag nor the
 * hosts tell the country, it is the one whose time zone and currency stand there most.
 */
export function scanFacts(country: string | null, paths: readonly string[]): FactScan {
  const known = country === null ? null : profileOf(country);
  const profiles = known === null ? builtIn() : [known];
  const scans = profiles.map((profile) => ({ profile, ...scanOf(profile, paths) }));
  return {
    see(file) {
      for (const scan of scans) scan.see(file);
    },
    result() {
      const results = scans.map(({ profile, settle }) => ({ profile, ...settle() }));
      const weighed = results
        .map((result) => ({ result, weight: weightOf(result.counts) }))
        .sort((a, b) => b.weight - a.weight);
      const best = known === null ? weighed.find(({ weight }) => weight >= ENOUGH)?.result : results[0];
      if (best === undefined) return { code: null, facts: [], worldLists: 0, modules: [], findings: [] };
      const { profile, counts, lists, modules, findings } = best;
      return { code: profile.country, facts: counts, worldLists: lists, modules, findings };
    },
  };
}

function scanOf(profile: Profile, paths: readonly string[]) {
  const modules = loadModules(profile.country);
  const wish = {
    donor: profile,
    modules,
    recipient: null,
    protect: [],
    rules: {},
    world: EMPTY_WORLD,
    decisions: [],
    id: '',
  };
  const settings = factSettings(wish, paths);
  const files: FileFacts[] = [];
  return {
    see(file: SourceFile) {
      const facts = surveyFacts(file, settings);
      if (facts !== null) files.push(facts);
    },
    settle: () => settleCountry(files, settings, paths, wish),
  };
}

function weightOf(counts: ScanResult['country']['facts']): number {
  const telling = counts.filter(({ kind }) => kind === 'currency' || kind === 'timezone');
  return telling.reduce((sum, { open }) => sum + open, 0);
}

function builtIn(): readonly Profile[] {
  return templateNames('countries')
    .filter((name) => /^[a-z]{2}\.yaml$/.test(name))
    .flatMap((name) => profileOf(name.slice(0, 2)) ?? []);
}

function profileOf(country: string): Profile | null {
  const path = `countries/${country}.yaml`;
  const text = templateOrNull(path);
  return text === null ? null : readProfile(text, path).profile;
}
