import { describe, expect, it } from 'vitest';
import { fileDecisions } from '../../src/extract/file-decisions.ts';
import { mergeFacts } from '../../src/extract/merge-facts.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import { attach } from '../../src/model/attach.ts';
import type { Decision, DecisionAction, DecisionPlace } from '../../src/model/decision.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { decode } from '../../src/transfer/decode.ts';
import { localize } from '../../src/transfer/localize.ts';
import { planTexts } from '../../src/transfer/plan-texts.ts';
import { resolve } from '../../src/transfer/resolve.ts';
import type { FileTexts } from '../../src/transfer/texts.ts';
import { ENGLISH } from '../extract/survey.ts';

type Files = Readonly<Record<string, string>>;

/** A text as its translation: `Job not found` as `⟦JOB NOT FOUND⟧`, holes as they are. */
const said = (source: string) => `⟦${source.toUpperCase()}⟧`;

function decision(action: DecisionAction, text: string, place: Partial<DecisionPlace> = {}, to?: string) {
  const signed = { reason: 'r', by: 'b', on: '2026-01-01', ...(to !== undefined && { to }) };
  return { kind: 'text', action, places: [{ text, hash: unitId(text), ...place }], ...signed } as const;
}

/** The files with every text to translate translated; what was told of those that could not be written. */
function derived(
  files: Files,
  decisions: readonly Decision[] = [],
  change: (planned: FileTexts) => FileTexts = (planned) => planned,
) {
  const decided = attach(decisions, 'text');
  const met = new Set<string>();
  const facts = Object.entries(files).map(([path, text]) => {
    const ruled = fileDecisions({ decided, donor: 'd' }, path);
    const file = surveyText({ path, text }, languageOf(path)!, ENGLISH, ruled);
    for (const key of file.decided ?? []) met.add(key);
    return file;
  });
  const index = mergeFacts(facts);
  const targets = new Map(index.units.map(({ id, source }) => [id, said(source)]));
  const planned = planTexts(facts, index, targets, new Map());
  const told: string[] = [];
  const after = Object.entries(files).map(([path, text]) => {
    const own = planned.get(path);
    if (own === undefined) return [path, text];
    const beside = { renames: [], blanks: [], decided: [] };
    const { edits, findings } = localize(decode(path, '', Buffer.from(text)), change(own), beside);
    for (const { code, args } of findings) {
      const { why, count }: Readonly<Record<string, unknown>> = args;
      told.push(`${code} ${why ?? count}`);
    }
    return [path, withEdits(text, resolve(edits))];
  });
  const places = index.units.flatMap(({ places }) => places.map(({ path }) => path));
  return { files: Object.fromEntries(after) as Files, told, places, met: met.size };
}

const SOURCE = 'src/job.ts';
const TEST = 'src/job.test.ts';
const MESSAGE = 'Unable to determine the configuration';

const donor = (test: string): Files => ({
  [SOURCE]: `export const run = () => toast.error('${MESSAGE}');\n`,
  [TEST]: `it('runs', () => {\n${test}\n});\n`,
});

const ASSERTED = donor(`  expect(run).toThrow('${MESSAGE}');`);

describe('a text of a test', () => {
  it('follows one of which somebody decided that it is translated, and is no place of it', () => {
    for (const decisions of [[], [decision('translate', MESSAGE)]]) {
      const { files, told, places } = derived(ASSERTED, decisions);
      expect(files[SOURCE]).toContain(`'${said(MESSAGE)}'`);
      expect(files[TEST]).toContain(`'${said(MESSAGE)}'`);
      expect(told).toEqual(['test-follows 1']);
      expect(places).toEqual([SOURCE]);
    }
  });

  it('stays where somebody decided on that very file, or that the text stays', () => {
    const { [TEST]: before } = ASSERTED;
    for (const decisions of [
      [decision('translate', MESSAGE), decision('keep', MESSAGE, { path: `**/${TEST}` })],
      [decision('keep', MESSAGE)],
    ])
      expect(derived(ASSERTED, decisions).files[TEST]).toBe(before);
  });

  it('says what somebody put in its place', () => {
    const { files, told } = derived(ASSERTED, [decision('replace', MESSAGE, {}, 'Ask the office')]);
    expect(files[SOURCE]).toContain("'Ask the office'");
    expect(files[TEST]).toContain("'Ask the office'");
    expect(told).toEqual([]);
  });

  it('is written once where a decision on its file translates it as well', () => {
    const { files, told } = derived(ASSERTED, [decision('translate', MESSAGE, { path: `**/${TEST}` })]);
    expect(files[TEST]).toContain(`'${said(MESSAGE)}'`);
    expect(told).toEqual([]);
  });

  it('is data where it is a word: a decision on the word is for the program', () => {
    const files = {
      'a.php': `<?php\nthrow new ValidationException('Pending');\n`,
      'tests/ATest.php': `<?php\n$job = ['status' => 'Pending'];\nexpect($row['Not yet started'])->toBe('Not yet started');\n`,
    };
    const decisions = [decision('translate', 'Pending'), decision('translate', 'Not yet started')];
    const after = derived(files, decisions);
    expect(after.files['a.php']).toContain(said('Pending'));
    expect(after.files['tests/ATest.php']).toBe(files['tests/ATest.php']);
    // The second stands in a test alone, so its decision is told to match nothing.
    expect(after.met).toBe(1);
  });

  it('looks things up as the program does', () => {
    const { files } = derived(donor(`  expect(said['${MESSAGE}']).toBe('${MESSAGE}');`));
    expect(files[TEST]).toContain(`(said['${MESSAGE}']).toBe('${said(MESSAGE)}')`);
  });
});

it('leaves only that out of a file which breaks it with the rest', () => {
  const files = donor(`  expect(run).toThrow('${MESSAGE}');\n  expect(again).toThrow('${MESSAGE}');`);
  const twice = (planned: FileTexts) => ({
    ...planned,
    twins: [...planned.twins, ...planned.twins.slice(0, 1)],
  });
  const { files: after, told } = derived(files, [], twice);
  expect(after[TEST]!.split(said(MESSAGE))).toHaveLength(3);
  expect(told).toEqual(['text-not-written would-break', 'test-follows 2']);
});
