import { isFolder } from '../../io/is-folder.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { SHIP_POLICY } from '../../model/ship-policy.ts';
import type { DonorTexts } from '../../transfer/donor-texts.ts';
import { NO_TEXTS } from '../../transfer/texts.ts';
import type { DerivedTexts, Tongue } from '../../transfer/texts-of.ts';
import { shipping } from '../../translate/shipping.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { loadOverlay } from './load-overlay.ts';
import { mainDomain } from './main-domain.ts';

export type DerivedTextsOptions = {
  readonly cached: boolean;
  /** The donor's texts, where they have been read already. */
  readonly read?: DonorTexts;
};

/** What people have translated and written for a donor; its texts are only read where there is a translation. */
export async function derivedTexts(
  workspace: Workspace,
  donor: ClonedDonor,
  options: DerivedTextsOptions,
  events: Events,
): Promise<DerivedTexts> {
  const { country, languages, texts: policy = SHIP_POLICY } = workspace.plan;
  const region = country.to.toUpperCase();
  const overlay = await loadOverlay(workspace, donor.spec.id);
  const tongues: Tongue[] = [];
  const unread: Finding[] = [];
  for (const language of languages.targets) {
    if (!isFolder(workspace.places.catalogs(language, donor.spec.id))) continue;
    // Formats and parsers are many files: a plan of names alone does without.
    const { loadCatalogs } = await import('./load-catalogs.ts');
    const catalogs = await loadCatalogs(
      workspace,
      language,
      donor.spec.id,
      (finding) => void unread.push(finding),
    );
    // What people write on main is theirs to look up: nothing of derived changes by it.
    const crossing = catalogs.filter(({ domain }) => domain !== mainDomain(donor.spec.id));
    const targets = new Map(crossing.flatMap((catalog) => [...shipping(catalog, policy)]));
    tongues.push({ language, region, targets });
  }
  const mustBeWhole = policy.missing === 'fail';
  const isFixed = (workspace.plan.decisions ?? []).some(
    ({ kind, action }) => kind === 'text' && action === 'replace',
  );
  if (!mustBeWhole && !isFixed && tongues.every(({ targets }) => targets.size === 0)) {
    return { texts: { ...NO_TEXTS, added: overlay }, findings: unread };
  }
  const { surveyDonor } = await import('./survey-donor.ts');
  const { textsOf } = await import('../../transfer/texts-of.ts');
  const read = options.read ?? (await surveyDonor(workspace, donor, options, events));
  if (mustBeWhole) requireAll(workspace, donor.spec.id, read, tongues);
  const derived = textsOf(read, tongues, policy, overlay);
  return { ...derived, findings: [...unread, ...read.findings, ...derived.findings] };
}

/** The plan says that nothing is derived with a text that has no translation. */
function requireAll({ plan }: Workspace, donor: string, read: DonorTexts, tongues: readonly Tongue[]): void {
  for (const language of plan.languages.targets) {
    const targets = tongues.find((tongue) => tongue.language === language)?.targets;
    const missing = read.unitsFor(language).filter(({ id }) => targets?.has(id) !== true);
    if (missing.length > 0)
      throw new SaphanError('texts-missing', {
        donor,
        language,
        count: missing.length,
        first: missing[0]!.id,
      });
  }
}
