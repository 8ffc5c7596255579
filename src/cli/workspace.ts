import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDecisions } from '../decide/parse-decisions.ts';
import { readText } from '../io/read-text.ts';
import type { Decision } from '../model/decision.ts';
import { SaphanError } from '../model/error.ts';
import type { DonorSpec, Plan } from '../model/plan.ts';
import { VERSION } from '../model/version.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { type Lock, readLock } from './lock.ts';
import { loadModules } from './steps/load-modules.ts';

export const PLAN_FILE = 'saphan.yaml';
export const LOCK_FILE = 'saphan.lock';
export const CONFIG_MAP_FILE = 'config.map.yaml';
export const DECISIONS_FILE = 'decisions.yaml';

/** A recipient's workspace: what people wrote in it, and where things stand in it. */
export type Workspace = {
  readonly root: string;
  readonly plan: Plan;
  readonly lock: Lock;
  readonly places: Places;
};

export type Places = {
  readonly mirror: (donor: string) => string;
  readonly recipient: (donor: string) => string;
  readonly cache: (donor: string, name: string) => string;
  readonly provenance: (donor: string) => string;
  readonly temporary: string;
  /** The PO files of a donor in one language. */
  readonly catalogs: (language: string, donor: string) => string;
  readonly overlay: (donor: string) => string;
  readonly configMap: string;
  readonly decisions: string;
  /** What was open when somebody last looked: a cache. */
  readonly questions: string;
  /** What saphan itself last wrote of the configuration, without people's changes. */
  readonly base: { readonly map: string; readonly overlay: (donor: string) => string };
  /** A record for each delivery to translators, and what came back with it. */
  readonly batches: string;
  /** What the last import of a file could not take over. */
  readonly conflicts: string;
  readonly exports: string;
};

/** Opens the workspace at a directory or above it. All faults of its plan are told at once. */
export function openWorkspace(from: string): Workspace {
  const root = findRoot(resolve(from));
  const text = readText(join(root, PLAN_FILE)) ?? '';
  const { plan, faults } = parsePlan(text, PLAN_FILE);
  if (plan === null)
    throw new SaphanError('plan-invalid', { path: join(root, PLAN_FILE), count: faults.length }, { faults });
  const lock = readLock(join(root, LOCK_FILE));
  if (lock.tool !== '' && lock.tool !== VERSION) {
    throw new SaphanError('lock-version', { locked: lock.tool, tool: VERSION });
  }
  const places = placesOf(root);
  const decisions = readDecisions(places.decisions);
  const systems = loadModules(plan.country.from);
  const known = { ...plan, ...(systems.length > 0 && { systems }) };
  return { root, plan: decisions.length === 0 ? known : { ...known, decisions }, lock, places };
}

function readDecisions(path: string): readonly Decision[] {
  const text = readText(path) ?? '';
  const { decisions, faults } = parseDecisions(text, DECISIONS_FILE);
  if (decisions !== null) return decisions;
  throw new SaphanError('data-invalid', { path: DECISIONS_FILE, count: faults.length }, { faults });
}

/** The donors that a command is about: all, or those that `--donor` names. */
export function chosenDonors({ plan }: Workspace, ids: readonly string[]): readonly DonorSpec[] {
  const known = plan.donors.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) throw new SaphanError('donor-unknown', { donor: id, known: known.join(', ') });
  }
  return plan.donors.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, PLAN_FILE))) return folder;
    if (dirname(folder) === folder) throw new SaphanError('workspace-missing', { path: start });
  }
}

function placesOf(root: string): Places {
  return {
    mirror: (donor) => join(root, '.saphan', 'mirrors', `${donor}.git`),
    recipient: (donor) => join(root, 'recipients', donor),
    cache: (donor, name) => join(root, '.saphan', 'cache', `${donor}.${name}`),
    provenance: (donor) => join(root, '.saphan', 'provenance', `${donor}.json`),
    temporary: join(root, '.saphan', 'tmp'),
    catalogs: (language, donor) => join(root, 'catalogs', language, donor),
    overlay: (donor) => join(root, 'overlay', donor),
    configMap: join(root, CONFIG_MAP_FILE),
    decisions: join(root, DECISIONS_FILE),
    questions: join(root, '.saphan', 'cache', 'questions.json'),
    base: {
      map: join(root, '.saphan', 'base', CONFIG_MAP_FILE),
      overlay: (donor) => join(root, '.saphan', 'base', 'overlay', donor),
    },
    batches: join(root, '.saphan', 'batches'),
    conflicts: join(root, '.saphan', 'conflicts'),
    exports: join(root, 'exports'),
  };
}
