import { describe, expect, it } from 'vitest';
import { contextSignature } from '../../src/model/context-signature.ts';
import type { Decision, DecisionPlace } from '../../src/model/decision.ts';
import type { Plan } from '../../src/model/plan.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { NOTHING_BLOCKED } from '../../src/rebrand/clash.ts';
import { nameRules } from '../../src/rebrand/rules.ts';
import { decode } from '../../src/transfer/decode.ts';
import { surveyFile } from '../../src/transfer/survey-file.ts';
import { NO_TEXTS } from '../../src/transfer/texts.ts';

const PLAN: Plan = {
  version: 1,
  donors: [{ id: 'd', source: '../d' }],
  country: { from: 'mn', to: 'la' },
  languages: { source: 'mn', targets: ['lo'] },
  names: [{ kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] }],
  protect: [],
  exclude: [],
  redact: [],
};

function survey(text: string, decisions: readonly Decision[] = [], path = 'src/Citizen.java') {
  const rules = nameRules({ ...PLAN, decisions }, EMPTY_WORLD, 'd');
  const file = decode(path, '', Buffer.from(text));
  const outcome = surveyFile(file, rules.search.scan(file.utf8()), rules, [], NOTHING_BLOCKED, NO_TEXTS);
  return { ...outcome, becomes: withEdits(text, outcome.edits) };
}

function decision(
  action: Decision['action'],
  text: string,
  rest: Partial<Decision> & Partial<DecisionPlace>,
) {
  const { to, why, path, context, ordinal } = rest;
  const place = {
    ...{ text, hash: unitId(text) },
    ...(path && { path }),
    ...(context && { context }),
    ...(ordinal !== undefined && { ordinal }),
  };
  const more = { ...(to && { to }), ...(why && { why }) };
  const said = { reason: 'they stay', by: 'N. Souk', on: '2026-01-02' };
  return { kind: 'name', action, places: [place], ...more, ...said } as const satisfies Decision;
}

const COLUMN = '@Column(name = "EMONGOLIA_ID")\nString eMongoliaId;\n';
const HOST = 'String a = "https://api.e-mongolia.mn/v1";\nString b = "https://api.e-mongolia.mn/v1";\n';

describe('what is open', () => {
  it('is told with its text, its surroundings and its number among equals', () => {
    const { open } = survey(COLUMN + HOST);
    expect(
      open.map(({ why, text, ordinal, line, actions }) => ({ why, text, ordinal, line, actions })),
    ).toEqual([
      {
        why: 'database-name',
        text: 'EMONGOLIA_ID',
        ordinal: 0,
        line: 1,
        actions: ['keep', 'rename', 'replace'],
      },
      {
        why: 'address',
        text: 'api.e-mongolia.mn',
        ordinal: 0,
        line: 3,
        actions: ['keep', 'rename', 'replace'],
      },
      {
        why: 'address',
        text: 'api.e-mongolia.mn',
        ordinal: 0,
        line: 4,
        actions: ['keep', 'rename', 'replace'],
      },
    ]);
    const twice = survey('a("http://e-mongolia.mn");\n a("http://e-mongolia.mn");\n').open;
    expect(twice.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });
});

describe('a decision', () => {
  it.each([
    ['renames what would stay', decision('rename', 'EMONGOLIA_ID', {}), 'ELAOS_ID'],
    ['puts a text of its own', decision('replace', 'EMONGOLIA_ID', { to: 'NATIONAL_ID' }), 'NATIONAL_ID'],
    ['keeps it for good', decision('keep', 'EMONGOLIA_ID', {}), 'EMONGOLIA_ID'],
    ['of another reason is none', decision('rename', 'EMONGOLIA_ID', { why: 'address' }), 'EMONGOLIA_ID'],
    ['of another file is none', decision('rename', 'EMONGOLIA_ID', { path: 'lib/**' }), 'EMONGOLIA_ID'],
  ])('%s', (_, decided, expected) => {
    expect(survey(COLUMN, [decided]).becomes).toBe(`@Column(name = "${expected}")\nString eLaosId;\n`);
  });

  it('is met, closes its question, and is named as the author of what it changed', () => {
    const kept = survey(COLUMN, [decision('keep', 'EMONGOLIA_ID', {})]);
    expect(kept.open).toEqual([]);
    expect(kept.decided).toHaveLength(1);
    expect(kept.stored).toEqual([['EMONGOLIA_ID', 'database-name']]);
    expect(kept.findings.map(({ args }) => 'reason' in args && args.reason)).toEqual([
      'N. Souk, 2026-01-02: they stay',
    ]);
    const renamed = survey(COLUMN, [decision('rename', 'EMONGOLIA_ID', {})]);
    expect(renamed.edits.map(({ by }) => by.stage)).toEqual(['decide', 'rebrand']);
    expect(survey(COLUMN).decided).toEqual([]);
  });

  it('replaces a host whole, however many names stand in it', () => {
    const text = 'u = "https://e-mongolia.api.emongolia.mn/x";\n';
    const { becomes } = survey(text, [
      decision('replace', 'e-mongolia.api.emongolia.mn', { to: 'api.gov.la' }),
    ]);
    expect(becomes).toBe('u = "https://api.gov.la/x";\n');
  });

  it('on one place leaves its equals open', () => {
    const text = 'a("http://e-mongolia.mn");\na("http://e-mongolia.mn");\n';
    const context = contextSignature('a("http://e-mongolia.mn");');
    const one = decision('replace', 'e-mongolia.mn', { to: 'e-laos.la', context, ordinal: 1 });
    const { becomes, open } = survey(text, [one]);
    expect(becomes).toBe('a("http://e-mongolia.mn");\na("http://e-laos.la");\n');
    expect(open).toHaveLength(1);
  });

  it('keeps what a rule would rename, and renames what only holds the name', () => {
    expect(survey('let eMongoliaId = 1;\n', [decision('keep', 'eMongoliaId', {})]).becomes).toBe(
      'let eMongoliaId = 1;\n',
    );
    expect(
      survey('let xemongolias = 1;\n', [decision('replace', 'xemongolias', { to: 'xlaos' })]).becomes,
    ).toBe('let xlaos = 1;\n');
  });

  it('beats a hard protection only on its very place, and the law never', () => {
    const wire = 'xmlns="http://emongolia.mn/x"\n';
    const context = contextSignature(wire);
    const onName = decision('replace', 'emongolia', { to: 'laos' });
    const here = decision('replace', 'emongolia', { to: 'laos', context });
    expect(survey(wire, [onName], 'a.xml').becomes).toBe(wire);
    expect(survey(wire, [here], 'a.xml').becomes).toBe('xmlns="http://laos.mn/x"\n');
    const legal = '// Copyright 2020 emongolia\n';
    const onLaw = decision('replace', 'emongolia', { to: 'laos', context: contextSignature(legal) });
    expect(survey(legal, [onLaw], 'a.java').becomes).toBe(legal);
  });
});
