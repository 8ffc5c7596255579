import { byCodePoint } from '../../model/by-code-point.ts';
import type { Edit } from '../../model/edit.ts';
import {
  FACT_KINDS,
  type FactCount,
  type FactHit,
  type FactKind,
  type FactRules,
} from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import { factFindings } from './fact-findings.ts';
import type { FactFound, FileFacts } from './survey-facts.ts';

export type SettledFacts = {
  /** By path, in ascending order; only of kinds that the plan replaces. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly findings: readonly Finding[];
  readonly counts: readonly FactCount[];
  readonly lists: number;
};

/** What only all files together can tell: whether a member exists, whether a test's subject changes too. */
export function settleFacts(files: readonly FileFacts[], rules: FactRules): SettledFacts {
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
  const isOn = ({ kind, verdict }: FactHit) => verdict === 'swap' && rules[kind] === 'replace';
  const edits = new Map<string, readonly Edit[]>();
  for (const { path, hits } of settled) {
    const own = hits.filter(isOn).map(editOf);
    if (own.length > 0) edits.set(path, own);
  }
  return {
    edits,
    findings: factFindings(settled, rules),
    counts: countsOf(settled, rules),
    lists: settled.reduce((sum, { lists }) => sum + lists.length, 0),
  };
}

function editOf({ kind, start, end, spelling, becomes }: FactHit): Edit {
  return {
    span: { start, end },
    old: spelling,
    text: becomes ?? spelling,
    by: { stage: 'rebrand', rule: `fact:${kind}` },
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
    const replaced = rules[kind] === 'replace' ? hits.filter(({ verdict }) => verdict === 'swap').length : 0;
    const left = hits.filter(({ verdict }) => verdict === 'left').length;
    const paths = new Set(hits.map(({ place }) => place.path));
    return [
      { kind, places: hits.length, files: paths.size, replaced, left, open: hits.length - replaced - left },
    ];
  });
}
