import { profileFindings } from '../../countries/profile-findings.ts';
import type { ConfigVariable } from '../../model/config.ts';
import { siteFamily } from '../site-family.ts';
import { fillTemplate } from './fill-template.ts';
import { type OverlayFile, type OverlayInput, settledOf } from './overlay-input.ts';

/** `DEPLOY.<country>.md`: every variable of the donor once, under what has to be done about it. */
export function emitDeploy(input: OverlayInput, template: string): OverlayFile {
  const { country } = input.profile;
  const groups = new Map<Group, string[]>();
  for (const variable of input.variables) {
    const group = groupOf(input, variable);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), line(input, variable)]);
  }
  const list = (group: Group): string => groups.get(group)?.join('\n') ?? 'None.';
  const text = fillTemplate(template, {
    country: input.profile.facts['identity.nameEnglish']?.value ?? country.toUpperCase(),
    code: country,
    donor: input.rename(input.donor),
    open: list('open'),
    secrets: list('secret'),
    pipeline: list('pipeline'),
    fixed: list('fixed'),
    values: list('value'),
    kept: list('keep'),
    facts: facts(input),
  });
  return { path: `DEPLOY.${country}.md`, text };
}

type Group = 'open' | 'secret' | 'pipeline' | 'fixed' | 'value' | 'keep';

/** null: nothing to be done, and nothing to be known. */
function groupOf(input: OverlayInput, { name, sites }: ConfigVariable): Group | null {
  const families = new Set(sites.map(siteFamily));
  const { kind } = settledOf(input, name);
  if (families.has('fixed')) return 'fixed';
  if (kind === 'keep') return input.entries.get(name)?.disposition === 'ignore' ? null : 'keep';
  if (families.size === 1 && families.has('ci')) return 'pipeline';
  return kind;
}

function line(input: OverlayInput, { name, class: kind, services }: ConfigVariable): string {
  const where = services.filter((service) => service !== '').map((service) => input.rename(service));
  const settled = settledOf(input, name);
  const value = settled.kind === 'value' ? ` = ${settled.text}` : '';
  return `- \`${input.rename(name)}\`${value} (${kind}${where.length === 0 ? '' : `; ${where.join(', ')}`})`;
}

function facts({ profile }: OverlayInput): string {
  const found = profileFindings(profile, '').flatMap(({ args }) =>
    'fact' in args ? [`- ${args.fact}`] : [],
  );
  return found.join('\n') || 'None.';
}
