import { byCodePoint } from '../../model/by-code-point.ts';
import type { Edit } from '../../model/edit.ts';
import { FACT_KINDS, type FactCount, type FactKind, type FactRules } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import { decideFacts, type FactDecisions } from './decide-facts.ts';
import { factFindings, isReplaced } from './fact-findings.ts';
import type { FactFound, FileFacts } from './survey-facts.ts';

export type SettledFacts = {
  /** By path, in ascending order; only of kinds that the plan replaces. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly findings: readonly Finding[];
  readonly counts: readonly FactCount[];
  readonly lists: number;
  /** The places of decisions that stand here, by `placeKey`. */
  readonly decided: readonly string[];
};

/** What only all files together can tell: whether a member exists, whether a test's subject changes too. */
export function settleFacts(
  files: readonly FileFacts[],
  rules: FactRules,
  decisions: FactDecisions,
): SettledFacts {
  const sorted = [...files].sort((a, b) => byCodePoint(a.path, b.path));
  const named = new Map(
    sorted.flatMap(({ lists }) =>
      lists.flatMap((list) => (list.name === '' ? [] : [[list.name, list] as const])),
    ),
  );
  const hasOwner = (hit: FactFound): boolean => {
    if (hit.owner === undefined) return true;
    return named.get(hit.owner)?.values.includes(hit.becomes ?? '') === true;
  };
  const known = sorted.map((file): FileFacts => {
    const hits = file.hits.map((hit): FactFound => {
      if (hit.verdict !== 'swap' || hasOwner(hit)) return hit;
      return { ...hit, verdict: 'open', why: 'member' };
    });
    return { ...file, hits };
  });
  const changed = new Set(
    known
      .filter(({ role }) => role !== 'test')
      .flatMap(({ path, hits }) =>
        hits.flatMap(({ kind, verdict }) => (verdict === 'swap' ? [`${kind} ${subject(path)}`] : [])),
      ),
  );
  const settled = known.map((file): FileFacts => {
    if (file.role !== 'test') return file;
    const hits = file.hits.map((hit): FactFound => {
      const follows = changed.has(`${hit.kind} ${subject(file.path)}`);
      return hit.verdict === 'swap' && !follows ? { ...hit, verdict: 'left', why: 'test' } : hit;
    });
    return { ...file, hits };
  });
  const met = new Set<string>();
  const ruled = settled.map((file) => decideFacts(file, rules, decisions, met));
  const isOn = (hit: FactFound) => isReplaced(hit, rules);
  const edits = new Map<string, readonly Edit[]>();
  for (const { path, hits } of ruled) {
    const own = hits.filter(isOn).map(editOf);
    if (own.length > 0) edits.set(path, own);
  }
  return {
    edits,
    findings: factFindings(ruled, rules),
    counts: countsOf(ruled, rules),
    decided: [...met],
    lists: ruled.reduce((sum, { lists }) => sum + lists.length, 0),
  };
}

function editOf({ kind, start, end, spelling, becomes, by }: FactFound): Edit {
  return {
    span: { start, end },
    old: spelling,
    text: becomes ?? spelling,
    by: by === undefined ? { stage: 'rebrand', rule: `fact:${kind}` } : { stage: 'decide', rule: by },
  };
}

/** What a test tests, as far as its name tells: `invoice.spec.ts` and `__tests__/invoice.ts` go with `invoice.ts`. */
function subject(path: string): string {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const stem = file
    .replace(/\.[^.]+$/, '')
    .replace(/(?:[._-](?:test|tests|spec|e2e))$|(?:Tests?|Spec|IT)$|^test_/g, '');
  const isOfTests = (folder: string) =>
    /^(?:tests?|__tests__|spec|unit|integration|src|main|java|kotlin)$/.test(folder);
  return [...folders.filter((folder) => !isOfTests(folder)), stem].join('/');
}

function countsOf(files: readonly FileFacts[], rules: FactRules): readonly FactCount[] {
  return FACT_KINDS.flatMap((kind: FactKind): FactCount[] => {
    const hits = files.flatMap((file) => file.hits.filter((hit) => hit.kind === kind));
    if (hits.length === 0) return [];
    const replaced = hits.filter((hit) => isReplaced(hit, rules)).length;
    const left = hits.filter(({ verdict }) => verdict === 'left').length;
    const paths = new Set(hits.map(({ place }) => place.path));
    return [
      { kind, places: hits.length, files: paths.size, replaced, left, open: hits.length - replaced - left },
    ];
  });
}
