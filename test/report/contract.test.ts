import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/model/checked.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Paint } from '../../src/model/paint.ts';
import { REPORTS } from '../../src/report/index.ts';
import { NASTY } from '../support/arbitrary-catalog.ts';

const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same };

function same(text: string): string {
  return text;
}

const ATTACKS = [
  ...NASTY,
  '::error file=x::planted',
  '\n::set-output name=x::planted',
  '| a | b |',
  '<script>planted()</script>',
  '[x](javascript:planted)',
  '![x](http://planted.invalid)',
  '```',
  '# planted',
  '@planted/team',
  ']]></system-out>',
  '"/><testcase name="planted"',
  '%0A::planted',
  '\u202eplanted',
  '\ud800',
];
const anyText = fc
  .array(fc.constantFrom(...ATTACKS), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    text: anyText,
    path: anyText,
    line: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    severity: fc.constantFrom('error', 'warning', 'info' as const),
    isPlaced: fc.boolean(),
  })
  .map(({ text, path, line, severity, isPlaced }) => ({
    code: 'import-conflict',
    severity,
    args: { id: text, kept: text, suggested: text },
    ...(isPlaced ? { place: { donor: 'portal', path, ...(line === undefined ? {} : { line }) } } : {}),
  }));

const anyChecked: fc.Arbitrary<Checked> = fc
  .record({ findings: fc.array(anyFinding, { maxLength: 40 }), namespace: anyText, ok: fc.boolean() })
  .map(({ findings, namespace, ok }) => ({
    ok,
    failOn: 'error',
    findings,
    result: {
      donors: [
        { donor: 'portal', branch: 'main', commit: 'c', left: 1, accepted: 0, open: 2, kept: 3, traces: 4 },
      ],
      facts: [{ donor: 'portal', branch: 'main', commit: 'c', missed: 1, open: 2, kept: 3 }],
      texts: [
        {
          ...{
            donor: 'portal',
            language: 'lo',
            domain: 'portal',
            namespace,
            total: 10,
            ready: 5,
            percent: 50,
          },
          ...{ missing: 3, review: 1, draft: 1, unapproved: 0, minimum: 90 },
        },
      ],
      measured: ['texts'],
      notMeasured: [{ topic: 'config', donor: null, language: null, why: 'no-config-map' }],
    },
  }));

const some = (severity: Finding['severity'], count: number): readonly Finding[] =>
  Array.from({ length: count }, () => ({
    code: 'untranslated-copy',
    severity,
    args: { id: 'u_1' },
    place: { path: 'catalogs/lo/a/a.po', line: 3 },
  }));

function checkedWith(findings: readonly Finding[]): Checked {
  return {
    ok: false,
    failOn: 'error',
    findings,
    result: { donors: [], facts: [], texts: [], measured: ['texts'], notMeasured: [] },
  };
}

function written(id: string, checked: Checked): string {
  return REPORTS.find((report) => report.id === id)!.write(checked, PLAIN);
}

describe.each(REPORTS.map((report) => [report.id, report] as const))('%s', (_, { write }) => {
  it('gives the same for the same, and ends its last line', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const text = write(checked, PLAIN);
        expect(write(structuredClone(checked), PLAIN)).toBe(text);
        expect(text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('lets nothing through that steers a terminal or begins a line of its own', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const text = write(checked, PLAIN);
        expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/^(?:::set-output|::planted)/m);
      }),
      { numRuns: 50 },
    );
  });

  it('says of an empty check that it was one', () => {
    expect(write({ ...checkedWith([]), ok: true }, PLAIN)).not.toContain('undefined');
  });
});

describe('what machines read', () => {
  it('is JSON, whatever a donor wrote', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        for (const id of ['json', 'gitlab', 'sarif']) JSON.parse(written(id, checked));
        const issues = JSON.parse(written('gitlab', checked));
        expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(
          checked.findings.length,
        );
        const [run] = JSON.parse(written('sarif', checked)).runs;
        expect(run.results).toHaveLength(checked.findings.length);
        for (const { ruleId, ruleIndex, locations } of run.results) {
          expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is XML with a case for each finding, failing from the threshold on', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const names: string[] = [];
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({ name }) => void names.push(name));
        parser.write(written('junit', checked)).close();
        const count = (name: string) => names.filter((each) => each === name).length;
        expect(count('testcase')).toBe(checked.findings.length + 4);
        expect(count('failure')).toBe(checked.findings.filter(({ severity }) => severity === 'error').length);
        expect(count('skipped')).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('is Markdown whose tables keep their columns, with no tag and no link of a donor', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const text = written('markdown', checked);
        for (const row of text.split('\n').filter((line) => line.startsWith('| portal'))) {
          expect([6, 9]).toContain(row.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length - 1);
        }
        expect(text.replace(/\\./g, '')).not.toMatch(/[<>@]|\]\(|`/);
      }),
      { numRuns: 50 },
    );
  });

  it('is no more than GitHub shows, and tells of the rest', () => {
    const lines = written('github', checkedWith([...some('error', 13), ...some('info', 3)])).split('\n');
    expect(lines.filter((line) => line.startsWith('::error file=catalogs/lo/a/a.po,line=3,'))).toHaveLength(
      10,
    );
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(3);
    expect(lines.join('\n')).toContain('3 more');
    const sarif = JSON.parse(written('sarif', checkedWith([...some('info', 6000), ...some('error', 2)])));
    expect(sarif.runs[0].results).toHaveLength(5000);
    expect(sarif.runs[0].results.slice(0, 2).map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'error',
    ]);
    for (const id of ['markdown', 'text', 'github'])
      expect(written(id, checkedWith(some('error', 100_000))).length).toBeLessThan(10_000);
  });
});
