import { contextSignature } from '../model/context-signature.ts';
import type { DecisionAction } from '../model/decision.ts';
import type { Answered, Audience, OpenMatter } from '../model/question.ts';
import type { Reason } from '../model/reason.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { TextAction } from '../model/unit.ts';
import { type CouplingIndex, coupled } from './coupling.ts';

/** Below it a verdict is a guess that a person has to look at. */
const SURE = 0.7;

const ACTIONS: readonly DecisionAction[] = ['translate', 'keep', 'replace', 'ignore'];

/** Questions about how the code uses a text; all others are about what it says. */
const OF_CODE: ReadonlySet<Reason> = new Set([
  'compared-elsewhere',
  'stored-elsewhere',
  'looked-up-elsewhere',
  'stored-value',
  'code-property',
]);

/** The texts that wait for a person: those judged with doubt, and those that want a rule of the country in place of words. */
export function openTexts(
  files: readonly TextFacts[],
  couplings: CouplingIndex,
  donor: string,
): readonly OpenMatter[] {
  return files.flatMap(({ path, sites }) => {
    const ordinals = new Map<string, number>();
    return sites.flatMap(({ id, around, line, text, verdict }): OpenMatter[] => {
      const context = contextSignature(around);
      const ordinal = ordinals.get(id + context) ?? 0;
      ordinals.set(id + context, ordinal + 1);
      const { class: role, action, confidence, reason } = coupled(verdict, id, couplings);
      if (reason === 'decided' || (confidence >= SURE && action !== 'replace')) return [];
      return [
        {
          kind: 'text',
          for: audienceOf(action, reason),
          why: reason,
          role,
          ...{ donor, path, line, text: unquoted(text), hash: id, context, ordinal },
          shown: text,
          proposal: proposalOf(action),
          actions: ACTIONS,
        },
      ];
    });
  });
}

function unquoted(text: string): string {
  return /^(['"`])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}

function audienceOf(action: TextAction, reason: Reason): Audience {
  if (OF_CODE.has(reason)) return 'engineer';
  return action === 'replace' ? 'official' : 'translator';
}

function proposalOf(action: TextAction): Answered {
  return { action: action === 'import' ? 'keep' : action };
}
