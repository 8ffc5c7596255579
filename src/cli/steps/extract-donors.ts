import type { ComparedKeys } from '../../model/compared-keys.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { type Extracted, extractDonor } from './extract-donor.ts';
import { runEngine } from './run-engine.ts';
import { surveyDonor } from './survey-donor.ts';

export type ExtractOptions = {
  readonly isDry: boolean;
  readonly cached: boolean;
  /** Whether another tool reads the donors too, and its keys are compared. */
  readonly withEngine: boolean;
};

export type ExtractedDonors = {
  readonly extracted: readonly Extracted[];
  readonly compared: readonly ComparedKeys[];
};

/** Brings the catalogs of all donors up to date, one donor after the other. */
export async function extractDonors(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  { isDry, cached, withEngine }: ExtractOptions,
  events: Events,
): Promise<ExtractedDonors> {
  const extracted: Extracted[] = [];
  const compared: ComparedKeys[] = [];
  for (const donor of donors) {
    const texts = await surveyDonor(workspace, donor, { cached }, events);
    extracted.push(await extractDonor(workspace, donor, texts, { isDry }, events));
    if (withEngine) compared.push(await runEngine(workspace, donor, texts, events));
  }
  return { extracted, compared };
}
