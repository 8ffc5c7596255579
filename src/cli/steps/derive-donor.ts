import { join } from 'node:path';
import { git } from '../../io/git.ts';
import { jsonCache } from '../../io/json-cache.ts';
import { jsonFile } from '../../io/json-file.ts';
import type { Decision } from '../../model/decision.ts';
import type { FactCount } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { World } from '../../model/world.ts';
import { type Derivation, derive } from '../../transfer/derive.ts';
import type { Outcome } from '../../transfer/outcome.ts';
import type { AddedChange, DerivePorts, FileChange } from '../../transfer/ports.ts';
import type { StoredScans } from '../../transfer/scan-memory.ts';
import type { AddedFile, ReadyEdits } from '../../transfer/texts.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { derivedTexts } from './derived-texts.ts';
import type { Events } from './events.ts';
import { bulkReader, cachedSource } from './reader.ts';

/** Where the objects of a derive go, and which are there from earlier ones. */
export type Sink = Pick<DerivePorts, 'write' | 'has' | 'named'>;

/** For a dry run and a proof: everything is computed, nothing is kept. */
export const NOWHERE: Sink = { write: () => undefined, has: () => true, named: true };

/** The same for who does not look at the ids of what would be written. */
export const UNNAMED: Sink = { ...NOWHERE, named: false };

export type DeriveOptions = {
  readonly cached: boolean;
  readonly sink: Sink;
  readonly onChange?: (change: FileChange) => void;
  readonly onAdded?: (added: AddedChange) => void;
  /** Other texts than those of the catalogs: for a look at the layout. */
  readonly texts?: DerivedTexts;
  /** Takes what can be done while a process is waited for; where nobody takes it, it is done at once. */
  readonly later?: (work: () => void) => void;
};

/** A derivation, and what became of the facts of the donor's country. */
export type DerivedDonor = Derivation & { readonly facts: readonly FactCount[] };

/** Runs the pass over one donor, with the cache or (to prove something) without. */
export async function deriveDonor(
  workspace: Workspace,
  donor: ClonedDonor,
  world: World,
  options: DeriveOptions,
  events: Events,
): Promise<DerivedDonor> {
  const { id } = donor.spec;
  const cache = options.cached ? jsonCache<Outcome>(workspace.places.cache(id, 'outcomes.lines')) : null;
  const texts = options.texts ?? (await derivedTexts(workspace, donor, options, events));
  const facts = await countryFacts(workspace, donor, world, options, events);
  const brand = await ownBrand(workspace, donor, world);
  const stubs = await moduleStubs(workspace, donor, texts.texts.added);
  const scans = options.cached ? jsonFile<StoredScans>(workspace.places.cache(id, 'scans.json')) : null;
  const { later = (work: () => void) => work() } = options;
  events.phase('derive', id);
  const ports: DerivePorts = {
    ...(options.cached
      ? cachedSource(donor.mirror, id, workspace.places.cache(id, 'blobs'))
      : { read: bulkReader(donor.mirror, id, join(workspace.places.temporary, `${id}.objects`)) }),
    write: options.sink.write,
    has: options.sink.has,
    named: options.sink.named,
    cache,
    scans: scans && { load: scans.load, save: (stored) => later(() => scans.save(stored())) },
    progress: events.tick,
    ...(options.onChange === undefined ? {} : { onChange: options.onChange }),
    ...(options.onAdded === undefined ? {} : { onAdded: options.onAdded }),
  };
  const derivation = await derive(donor.snapshot, workspace.plan, world, ports, {
    ...texts.texts,
    added: [...(brand?.added ?? []), ...texts.texts.added],
    ready: merged(merged(facts?.edits, brand?.edits), stubs?.edits) ?? texts.texts.ready,
  });
  if (cache !== null) later(cache.save);
  const findings = texts.findings.map((finding) => atDonor(finding, id));
  return {
    ...derivation,
    decided: [...derivation.decided, ...(facts?.decided ?? [])],
    findings: [
      ...derivation.findings,
      ...findings,
      ...(facts?.findings ?? []),
      ...(brand?.findings ?? []),
      ...(stubs?.findings ?? []).map((finding) => atDonor(finding, id)),
    ],
    facts: facts?.counts ?? [],
  };
}

/** Pictures and colours, where the plan has any. */
async function ownBrand(workspace: Workspace, donor: ClonedDonor, world: World) {
  const { assets = [], colours = [] } = workspace.plan;
  if (assets.length + colours.length === 0) return null;
  const { surveyBrand } = await import('./survey-brand.ts');
  return surveyBrand(workspace, donor, world);
}

/** Systems that somebody decided to replace by an empty form; only these bring the parsers of source code. */
async function moduleStubs(workspace: Workspace, donor: ClonedDonor, added: readonly AddedFile[]) {
  const isStub = ({ kind, action }: Decision) => kind === 'module' && action === 'stub';
  if (workspace.plan.decisions?.some(isStub) !== true) return null;
  const { surveyStubs } = await import('./survey-stubs.ts');
  return surveyStubs(workspace, donor, added);
}

function merged(a: ReadyEdits | undefined, b: ReadyEdits | undefined): ReadyEdits | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const all = new Map(a);
  for (const [path, edits] of b) all.set(path, [...(all.get(path) ?? []), ...edits]);
  return all;
}

/** Only a plan that says something of facts has them looked for. */
async function countryFacts(
  workspace: Workspace,
  donor: ClonedDonor,
  world: World,
  options: DeriveOptions,
  events: Events,
) {
  const { facts: rules, country } = workspace.plan;
  if (rules === undefined) return null;
  const { surveyCountry } = await import('./survey-country.ts');
  return surveyCountry(workspace, donor, { world, rules, country, cached: options.cached }, events);
}

function atDonor(finding: Finding, donor: string): Finding {
  // Those stand in the workspace.
  if (finding.place === undefined || finding.code === 'states-unread') return finding;
  return { ...finding, place: { donor, ...finding.place } };
}

/** The ids of all objects that a ref's tree holds: what an earlier derive has left. None where there is no such ref. */
export async function objectsOf(
  repository: { readonly gitDir: string },
  ref: string,
): Promise<ReadonlySet<string>> {
  const flags = ['-r', '-t', '--full-tree', '--format=%(objectname)'];
  const listing = await git(repository, ['ls-tree', ...flags, ref], { accept: [128] });
  return new Set(listing.stdout.toString('latin1').split('\n'));
}
