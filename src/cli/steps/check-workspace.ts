import { existsSync } from 'node:fs';
import { CHECK_TOPICS, type CheckResult, type CheckTopic, type NotMeasured } from '../../model/checked.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';
import { checkConfiguration } from './check-configuration.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkFacts } from './check-facts.ts';
import { checkTexts } from './check-texts.ts';
import type { Events } from './events.ts';
import { leftovers } from './leftovers.ts';
import { uncatalogued } from './uncatalogued.ts';

type Part = Partial<Omit<CheckResult, 'measured'>> & { readonly findings: readonly Finding[] };

/**
 * Checks what a workspace has material for, or the topics that were asked for: without their material these fail. Where
 * there is nothing to measure at all it fails too, because to have found nothing would be taken for good news.
 */
export async function checkWorkspace(
  workspace: Workspace,
  { topics, failUnder }: { readonly topics: readonly CheckTopic[]; readonly failUnder: number | null },
  events: Events,
): Promise<{ readonly findings: readonly Finding[]; readonly result: CheckResult }> {
  const steps: Record<CheckTopic, (isNeeded: boolean) => Promise<Part>> = {
    leftovers: (isNeeded) => names(workspace, isNeeded, events),
    facts: (isNeeded) => facts(workspace, isNeeded, events),
    texts: (isNeeded) => texts(workspace, failUnder, isNeeded, events),
    config: (isNeeded) => configuration(workspace, isNeeded, events),
  };
  // A plan that says nothing of facts leaves all of them to people.
  const isMeant = (topic: CheckTopic) => topic !== 'facts' || workspace.plan.facts !== undefined;
  const wanted = CHECK_TOPICS.filter((topic) =>
    topics.length === 0 ? isMeant(topic) : topics.includes(topic),
  );
  const parts: Part[] = [];
  for (const topic of wanted) parts.push(await steps[topic](topics.length > 0));
  const isWithout = (topic: CheckTopic, i: number): boolean => {
    const missing = (parts[i]!.notMeasured ?? []).filter((each) => each.topic === topic);
    return missing.some(({ donor }) => donor === null) || missing.length === scopes(workspace, topic);
  };
  const measured = wanted.filter((topic, i) => !isWithout(topic, i));
  if (measured.length === 0) {
    const donor = workspace.plan.donors.map(({ id }) => id).join(', ');
    throw new SaphanError('nothing-derived', { donor });
  }
  return {
    findings: parts.flatMap(({ findings }) => findings),
    result: {
      donors: parts.flatMap(({ donors = [] }) => donors),
      facts: parts.flatMap(({ facts = [] }) => facts),
      texts: parts.flatMap(({ texts = [] }) => texts),
      measured,
      notMeasured: parts.flatMap(({ notMeasured = [] }) => notMeasured),
    },
  };
}

function scopes({ plan }: Workspace, topic: CheckTopic): number {
  return plan.donors.length * (topic === 'texts' ? plan.languages.targets.length : 1);
}

async function names(workspace: Workspace, isNeeded: boolean, events: Events): Promise<Part> {
  const { measured, missing, findings, met } = await leftovers(workspace, { isNeeded }, events);
  const decided = await checkDecisions(workspace, { met, isWhole: missing.length === 0 }, events);
  return {
    findings: [...measured.flatMap((each) => each.findings), ...findings, ...decided],
    donors: measured.map(({ findings: _, met: __, ...counts }) => counts),
    notMeasured: missing.map((donor): NotMeasured => {
      return { topic: 'leftovers', donor, language: null, why: 'nothing-derived' };
    }),
  };
}

async function facts(workspace: Workspace, isNeeded: boolean, events: Events): Promise<Part> {
  const { measured, missing } = await checkFacts(workspace, { isNeeded }, events);
  return {
    findings: measured.flatMap((each) => each.findings),
    facts: measured.map(({ counts }) => counts),
    notMeasured: missing.map((donor): NotMeasured => {
      return { topic: 'facts', donor, language: null, why: 'nothing-derived' };
    }),
  };
}

async function texts(
  workspace: Workspace,
  failUnder: number | null,
  isNeeded: boolean,
  events: Events,
): Promise<Part> {
  const checked = await checkTexts(workspace, failUnder);
  const [missing] = checked.notMeasured;
  if (isNeeded && missing !== undefined && checked.texts.length === 0)
    throw new SaphanError('nothing-extracted', { donor: missing.donor ?? '' });
  return { ...checked, findings: [...checked.findings, ...(await uncatalogued(workspace, events))] };
}

async function configuration(workspace: Workspace, isNeeded: boolean, events: Events): Promise<Part> {
  const { places, plan } = workspace;
  const without = (why: NotMeasured['why']): Part => ({
    findings: [],
    notMeasured: [{ topic: 'config', donor: null, language: null, why }],
  });
  if (!existsSync(places.configMap)) {
    if (isNeeded) throw new SaphanError('config-map-missing', { path: CONFIG_MAP_FILE });
    return without('no-config-map');
  }
  // A CI of the workspace alone may have no way to the donors; who asks for this topic has.
  if (!isNeeded && plan.donors.some(({ id }) => !existsSync(places.mirror(id))))
    return without('nothing-cloned');
  return { findings: await checkConfiguration(workspace, events) };
}
