import { dataFaults } from '../countries/data-faults.ts';
import { type DataPath, yamlData } from '../countries/yaml-data.ts';
import type { DataFault } from '../model/data-fault.ts';
import type { Decision, DecisionPlace } from '../model/decision.ts';
import { unitId } from '../model/unit-id.ts';
import {
  DECISION_KEYS,
  type DecisionFile,
  decisionsSchema,
  PLACE_KEYS,
  type PlaceFile,
} from './decisions-schema.ts';

export type ParsedDecisions =
  | { readonly decisions: readonly Decision[]; readonly faults: readonly [] }
  | { readonly decisions: null; readonly faults: readonly DataFault[] };

/** Reads the text of a decisions.yaml; its faults come all at once, with line and column. An empty text decides nothing. */
export function parseDecisions(text: string, path: string): ParsedDecisions {
  if (text.trim() === '') return { decisions: [], faults: [] };
  const yaml = yamlData(text, path);
  if (yaml.data === undefined) return { decisions: null, faults: yaml.faults };
  const parsed = decisionsSchema.safeParse(yaml.data ?? {});
  const faults = [...yaml.faults, ...dataFaults(yaml, parsed.error?.issues ?? [], keysAt)];
  if (faults.length > 0 || !parsed.success) return { decisions: null, faults };
  return { decisions: (parsed.data.decisions ?? []).map(decisionOf), faults: [] };
}

function keysAt(path: DataPath): readonly string[] {
  if (path.length === 0) return ['version', 'decisions'];
  return path.includes('places') ? PLACE_KEYS : DECISION_KEYS;
}

function decisionOf({ places, about, why, to, question, expires, ...rest }: DecisionFile): Decision {
  return {
    ...rest,
    ...(about !== undefined && { about }),
    ...(why !== undefined && { why }),
    ...(to !== undefined && { to }),
    ...(question !== undefined && { question }),
    ...(expires !== undefined && { expires }),
    places: places.map(placeOf),
  };
}

function placeOf({ donor, path, text, hash, context, ordinal }: PlaceFile): DecisionPlace {
  return {
    ...(donor !== undefined && { donor }),
    ...(path !== undefined && { path }),
    ...(text !== undefined && { text }),
    hash: hash ?? unitId(text ?? ''),
    ...(context !== undefined && { context }),
    ...(ordinal !== undefined && { ordinal }),
  };
}
