import { type Attach, decisionId } from '../../model/attach.ts';
import type { FactRules } from '../../model/facts.ts';
import { unitId } from '../../model/unit-id.ts';
import { isReplaced } from './fact-findings.ts';
import type { FactFound, FileFacts } from './survey-facts.ts';

/** What people decided on facts, and in which donor they stand. */
export type FactDecisions = { readonly decided: Attach; readonly donor: string };

/** Follows people's decisions on what the rules leave open. The places of those that stand here are added to `met`. */
export function decideFacts(
  file: FileFacts,
  rules: FactRules,
  { decided, donor }: FactDecisions,
  met: Set<string>,
): FileFacts {
  if (decided.isEmpty) return file;
  const hits = file.hits.map((hit): FactFound => {
    const { fact, spelling, verdict } = hit;
    if (verdict === 'left' || isReplaced(hit, rules)) return hit;
    const at = { donor, path: file.path, hash: unitId(spelling), context: '', ordinal: 0 };
    const found = decided.find({ ...at, about: fact, why: 'fact-open' });
    if (found === null) return hit;
    const { action, to } = found.decision;
    const becomes = to ?? hit.becomes;
    if (action === 'keep') {
      met.add(found.key);
      return { ...hit, verdict: 'left', why: 'decided' };
    }
    // A number of somebody's is told by its form alone, so no text is known that could be replaced.
    if (action !== 'replace' || becomes === null || fact === PERSON) return hit;
    met.add(found.key);
    return { ...hit, verdict: 'swap', becomes, by: decisionId(found.decision) };
  });
  return { ...file, hits };
}

const PERSON = 'documents.nationalIdPattern';
