import { describe, expect, it } from 'vitest';
import { loadModules } from '../../src/cli/steps/load-modules.ts';
import type { Name, Plan } from '../../src/model/plan.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { NOTHING_BLOCKED } from '../../src/rebrand/clash.ts';
import { nameRules } from '../../src/rebrand/rules.ts';
import { decode } from '../../src/transfer/decode.ts';
import { surveyFile } from '../../src/transfer/survey-file.ts';
import { NO_TEXTS } from '../../src/transfer/texts.ts';

const DOMAIN: Name = { kind: 'domain', from: 'gov.mn', to: 'gov.la', aliases: [] };
const WORD: Name = { kind: 'word', from: 'golomt', to: 'bcel', aliases: [] };

function survey(text: string, ...names: readonly Name[]) {
  const systems = loadModules('mn');
  const plan = { country: { from: 'mn', to: 'la' }, names, protect: [], systems } as unknown as Plan;
  const rules = nameRules(plan, EMPTY_WORLD, 'd');
  const file = decode('a.ts', '', Buffer.from(text));
  const outcome = surveyFile(file, rules.search.scan(file.utf8()), rules, [], NOTHING_BLOCKED, NO_TEXTS);
  const told = outcome.findings.flatMap(({ code, args }) =>
    code === 'name-kept' && 'why' in args && 'reason' in args ? [`${args.why}: ${args.reason}`] : [],
  );
  return { told, becomes: withEdits(text, outcome.edits) };
}

describe('a system of the donor’s state', () => {
  it('keeps its hosts under a rule for the whole domain, with its reason', () => {
    const { told, becomes } = survey("'https://ws.xyp.gov.mn/a' + 'https://my.gov.mn'", DOMAIN);
    expect(becomes).toBe("'https://ws.xyp.gov.mn/a' + 'https://my.gov.la'");
    expect(told).toEqual(["state-system: the state's data exchange (ХУР, XYP)"]);
  });

  it('has what a rule for itself says', () => {
    const xyp: Name = { kind: 'domain', from: 'xyp.gov.mn', to: 'exchange.gov.la', aliases: [] };
    expect(survey("'https://ws.xyp.gov.mn/a'", DOMAIN, xyp).becomes).toBe("'https://ws.exchange.gov.la/a'");
  });

  it('keeps a name of which the plan’s is a part, and has it where the plan’s is all of it', () => {
    expect(survey('golomtBank golomt_bank golomt', WORD).becomes).toBe('golomtBank golomt_bank bcel');
  });
});
