import { describe, expect, it } from 'vitest';
import { fileDecisions } from '../../src/extract/file-decisions.ts';
import { mergeFacts } from '../../src/extract/merge-facts.ts';
import { openTexts } from '../../src/extract/open-texts.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { typescript } from '../../src/languages/typescript.ts';
import { attach } from '../../src/model/attach.ts';
import { contextSignature } from '../../src/model/context-signature.ts';
import type { Decision, DecisionAction, DecisionPlace } from '../../src/model/decision.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { MONGOLIAN } from './survey.ts';

const PATH = 'src/door.tsx';
const CODE = `export const Door = () => <div><button title="Нээх">Нээх</button></div>;
export const said = pick('Нээлттэй');
export const isOpen = (state: string) => state === 'Нээлттэй';
toast.error('Алдаа ' + code + ' гарлаа');
`;

function survey(decisions: readonly Decision[] = []) {
  const ruled = fileDecisions({ decided: attach(decisions, 'text'), donor: 'd' }, PATH);
  const facts = surveyText({ path: PATH, text: CODE }, typescript, MONGOLIAN, ruled);
  const index = mergeFacts([facts]);
  const open = openTexts([facts], index.couplings, 'd').map(({ text, why }) => `${text} ${why}`);
  return { facts, index, units: index.units.map(({ source, context }) => source + context).sort(), open };
}

function decision(
  action: DecisionAction,
  text: string,
  place: Partial<DecisionPlace> = {},
  to?: string,
): Decision {
  const said = { reason: 'r', by: 'b', on: '2026-01-01', ...(to !== undefined && { to }) };
  return { kind: 'text', action, places: [{ text, hash: unitId(text), ...place }], ...said };
}

describe('a decision on a text', () => {
  it('is asked for where the text is bound to data', () => {
    const { units, open } = survey();
    expect(units).toEqual(['Алдаа {0} гарлаа', 'Нээх']);
    expect(open).toEqual(['Нээлттэй compared-elsewhere']);
  });

  it.each([
    ['keep', 'Нээх', ['Алдаа {0} гарлаа']],
    ['ignore', 'Нээх', ['Алдаа {0} гарлаа']],
    ['translate', 'Нээлттэй', ['Алдаа {0} гарлаа', 'Нээлттэй', 'Нээх']],
    ['keep', 'Алдаа {0} гарлаа', ['Нээх']],
  ] as const)('%s %s: its unit comes or goes', (action, text, units) => {
    const after = survey([decision(action, text)]);
    expect(after.units).toEqual(units);
    expect(after.facts.decided).toHaveLength(1);
  });

  it('closes its question, also where it says that the text stays', () => {
    expect(survey([decision('translate', 'Нээлттэй')]).open).toEqual([]);
    expect(survey([decision('keep', 'Нээлттэй')]).open).toEqual([]);
  });

  it('splits a text by its context, so that it has two translations', () => {
    const { facts } = survey();
    const [title] = facts.sites.filter(({ kind }) => kind === 'attribute');
    const context = contextSignature(title!.around);
    const { units } = survey([decision('split', 'Нээх', { context }, 'tooltip')]);
    expect(units).toEqual(['Алдаа {0} гарлаа', 'Нээх', 'Нээхtooltip']);
  });

  it('puts a text of its own, which nobody is asked to translate', () => {
    const { units, index, facts } = survey([decision('replace', 'Нээх', {}, 'ເປີດ')]);
    expect(units).toEqual(['Алдаа {0} гарлаа']);
    expect([...index.fixed.values()]).toEqual(['ເປີດ']);
    expect(facts.unitSites.filter(({ unit }) => index.fixed.has(unit))).toHaveLength(2);
  });

  it('that matches nothing is met nowhere', () => {
    expect(survey([decision('keep', 'Хаах')]).facts.decided).toBeUndefined();
    expect(survey([decision('keep', 'Нээх', { path: 'lib/**' })]).facts.decided).toBeUndefined();
  });
});
