import { byCodePoint } from '../model/by-code-point.ts';
import type { FactRules } from '../model/facts.ts';
import type { Name, Plan } from '../model/plan.ts';
import { SHIP_POLICY, type ShipPolicy } from '../model/ship-policy.ts';
import { defaultLanguage } from './default-language.ts';
import { inferKind } from './infer-kind.ts';
import type { PlanFault } from './plan-fault.ts';
import { type PlanFile, planSchema } from './plan-schema.ts';
import { readYaml } from './read-yaml.ts';
import { ruleFlaws } from './rule-flaws.ts';
import { shapeFlaws } from './shape-flaws.ts';
import { placeOf, typedText } from './yaml-place.ts';

export type ParsedPlan =
  | { readonly plan: Plan; readonly faults: readonly [] }
  | { readonly plan: null; readonly faults: readonly PlanFault[] };

/** Reads the text of a saphan.yaml; `path` is only for the places of its faults, which come all at once. */
export function parsePlan(text: string, path: string): ParsedPlan {
  const { value, yaml, faults } = readYaml(text, path);
  if (value === null) return { plan: null, faults: inOrder(faults) };
  // An empty file lacks what an empty mapping lacks.
  const data = value.data ?? {};
  const parsed = planSchema.safeParse(data);
  const flaws = [
    ...shapeFlaws(parsed.error?.issues ?? [], data, (at) => typedText(yaml, at)),
    ...ruleFlaws(data, (at) => String(placeOf(yaml, at, 'value').line)),
  ];
  const placed = flaws.map(({ code, path: at, at: what, args }) => ({
    code,
    place: placeOf(yaml, at, what),
    args,
  }));
  const all = inOrder([...faults, ...placed]);
  if (all.length > 0 || !parsed.success) return { plan: null, faults: all };
  return { plan: planOf(parsed.data), faults: [] };
}

function planOf(file: PlanFile): Plan {
  const {
    assets,
    colours,
    country,
    donors,
    exclude,
    facts,
    languages,
    names,
    protect,
    redact,
    texts,
    version,
  } = file;
  return {
    version,
    donors: donors.map(({ agreement, id, recipient, ref, source }) => ({
      id,
      source,
      ...(ref !== undefined && { ref }),
      ...(recipient !== undefined && { recipient }),
      ...(agreement !== undefined && { agreement }),
    })),
    country,
    languages: languages ?? {
      source: defaultLanguage(country.from) ?? '',
      targets: [defaultLanguage(country.to) ?? ''],
    },
    ...(texts !== undefined && { texts: policyOf(texts) }),
    ...(facts != null && { facts: rulesOf(facts) }),
    ...(assets != null && { assets }),
    ...(colours != null && { colours }),
    names: (names ?? []).map(
      ({ aliases = [], from, kind = inferKind(from), only, spellings, to }): Name => ({
        kind,
        from,
        to,
        aliases,
        ...(only !== undefined && { only }),
        ...(spellings !== undefined && { spellings }),
      }),
    ),
    protect: (protect ?? []).map(({ paths, reason, text }) => ({
      ...(text !== undefined && { text }),
      ...(paths !== undefined && { paths }),
      reason,
    })),
    exclude: exclude ?? [],
    redact: (redact ?? []).map(({ keys, paths, reason }) => ({
      paths,
      ...(keys !== undefined && { keys }),
      reason,
    })),
  };
}

function rulesOf(facts: NonNullable<PlanFile['facts']>): FactRules {
  return Object.fromEntries(Object.entries(facts).filter(([, rule]) => rule !== undefined)) as FactRules;
}

function policyOf({ ship, missing, foreign, minimum }: NonNullable<PlanFile['texts']>): ShipPolicy {
  const { ship: usual, missing: otherwise } = SHIP_POLICY;
  return {
    ship: ship ?? usual,
    missing: missing ?? otherwise,
    ...(foreign !== undefined && { foreign }),
    ...(minimum !== undefined && { minimum }),
  };
}

/** From the text's beginning to its end, and one of each: an alias brings the same fault to many places. */
function inOrder(faults: readonly PlanFault[]): readonly PlanFault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column || byCodePoint(a.code, b.code),
  );
}
