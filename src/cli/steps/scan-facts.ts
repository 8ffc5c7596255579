import { readProfile } from '../../countries/read-profile.ts';
import { templateOrNull } from '../../io/template.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { EMPTY_WORLD } from '../../model/world.ts';
import { settleFacts } from '../../rebrand/facts/settle-facts.ts';
import { type FileFacts, surveyFacts } from '../../rebrand/facts/survey-facts.ts';
import { factSettings } from '../../transfer/country-facts.ts';

export type FactScan = {
  readonly see: (file: SourceFile) => void;
  readonly result: () => ScanResult['country'] & { readonly findings: readonly Finding[] };
};

/** Looks for what a country writes into code, where something built in is known of it; nothing else is asked of anyone. */
export function scanFacts(country: string | null): FactScan {
  const text = country === null ? null : templateOrNull(`countries/${country}.yaml`);
  const profile = text === null ? null : readProfile(text, `countries/${country}.yaml`).profile;
  if (profile === null) {
    return { see: () => undefined, result: () => ({ code: null, facts: [], worldLists: 0, findings: [] }) };
  }
  const settings = factSettings({
    donor: profile,
    recipient: null,
    protect: [],
    rules: {},
    world: EMPTY_WORLD,
  });
  const files: FileFacts[] = [];
  return {
    see(file) {
      const facts = surveyFacts(file, settings);
      if (facts !== null) files.push(facts);
    },
    result() {
      const { counts, findings, lists } = settleFacts(files, {});
      return { code: profile.country, facts: counts, worldLists: lists, findings };
    },
  };
}
