import type { DataFault } from '../model/data-fault.ts';
import type { Fact, FactKey, FactStatus, Profile } from '../model/profile.ts';
import { dataFaults } from './data-faults.ts';
import { FACT_KEYS, FACT_SCHEMAS } from './fact-schemas.ts';
import { profileSchema } from './profile-schema.ts';
import { type DataPath, yamlData } from './yaml-data.ts';

export type ReadProfile = { readonly profile: Profile | null; readonly faults: readonly DataFault[] };

/**
 * Reads one country's file (YAML, schema saphan.country/1). `plainStatus` is the status of a plain value: in a
 * workspace it is the answer of those who deploy.
 */
export function readProfile(text: string, path: string, plainStatus: FactStatus = 'official'): ReadProfile {
  const yaml = yamlData(text, path);
  if (yaml.data === undefined) return { profile: null, faults: yaml.faults };
  const data = yaml.data ?? {};
  const { issues } = profileSchema.safeParse(data).error ?? { issues: [] };
  const faults = [...yaml.faults, ...dataFaults(yaml, issues, knownKeys)];
  if (faults.length > 0) return { profile: null, faults };
  const root = data as Readonly<Record<string, unknown>>;
  const facts = FACT_KEYS.flatMap((key) => {
    const [group, leaf] = key.split('.') as [string, string];
    const raw = (root[group] as Readonly<Record<string, unknown>> | null | undefined)?.[leaf];
    return raw === undefined ? [] : [[key, factOf(key, raw, plainStatus)] as const];
  });
  const country = String(root['country']).toLowerCase();
  return { profile: { country, facts: Object.fromEntries(facts) }, faults: [] };
}

type LongForm = {
  readonly value: unknown;
  readonly status?: FactStatus;
  readonly source?: string | readonly string[];
  readonly as_of?: string;
  readonly note?: string;
};

function factOf(key: FactKey, raw: unknown, plainStatus: FactStatus): Fact<unknown> {
  const isLong = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const { value, status, source, as_of, note } = (isLong ? raw : { value: raw }) as LongForm;
  const parsed = value === null ? null : FACT_SCHEMAS[key].parse(value);
  return {
    value: parsed,
    status: parsed === null ? 'unknown' : (status ?? plainStatus),
    sources: source === undefined ? [] : [source].flat(),
    ...(as_of !== undefined && { asOf: as_of }),
    ...(note !== undefined && { note }),
  };
}

function knownKeys(path: DataPath): readonly string[] {
  const [group] = path;
  if (group === undefined)
    return ['schema', 'country', 'sources', ...new Set(FACT_KEYS.map((key) => key.split('.')[0]!))];
  if (path.length === 1)
    return FACT_KEYS.filter((key) => key.startsWith(`${group}.`)).map((key) => key.split('.')[1]!);
  return ['value', 'status', 'source', 'as_of', 'note'];
}
