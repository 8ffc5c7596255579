import { type DerivedTexts, textsOf } from '../../transfer/texts-of.ts';
import { pseudo } from '../../translate/pseudo.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { loadOverlay } from './load-overlay.ts';
import { surveyDonor } from './survey-donor.ts';

/** Texts that look like the target's language in every place that is to be translated, whatever is translated already. */
export async function pseudoTexts(
  workspace: Workspace,
  donor: ClonedDonor,
  options: { readonly cached: boolean },
  events: Events,
): Promise<DerivedTexts> {
  const { country, languages } = workspace.plan;
  const language = languages.targets[0] ?? '';
  const read = await surveyDonor(workspace, donor, options, events);
  const targets = new Map(read.unitsFor(language).map(({ id, source }) => [id, pseudo(source)]));
  const tongue = { language, region: country.to.toUpperCase(), targets };
  const overlay = await loadOverlay(workspace, donor.spec.id);
  const derived = textsOf(read, [tongue], { missing: 'donor' }, overlay);
  return { ...derived, findings: [...read.findings, ...derived.findings] };
}
