import { sayFinding, sayPlace } from '../messages/say.ts';
import { type Checked, failsAt, type TextCoverage } from '../model/checked.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import { notMeasured } from './not-measured.ts';
import type { Reporter } from './reporter.ts';

type Case = {
  readonly name: string;
  readonly group: string;
  readonly kind: 'passed' | 'failure' | 'skipped';
  readonly said: string;
};

/** JUnit's XML, which every CI reads: a case for each namespace, recipient and finding; what was not measured is skipped. */
export const junit: Reporter = {
  id: 'junit',
  write(checked) {
    const cases = casesOf(checked);
    const count = (kind: Case['kind']) => cases.filter((each) => each.kind === kind).length;
    const totals = `tests="${cases.length}" failures="${count('failure')}" skipped="${count('skipped')}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="saphan check" ${totals} errors="0">`,
      `  <testsuite name="saphan check" ${totals} errors="0">`,
      ...cases.map(xml),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function casesOf({ findings, failOn, result }: Checked): readonly Case[] {
  return [
    ...result.texts.map(namespace),
    ...result.donors.map(({ donor, left }): Case => {
      return { group: 'leftovers', name: donor, kind: 'passed', said: `names left over: ${left}` };
    }),
    ...result.facts.map(({ donor, missed }): Case => {
      return { group: 'facts', name: donor, kind: 'passed', said: `facts missed: ${missed}` };
    }),
    ...findings.map((finding) => caseOf(finding, failsAt(finding, failOn))),
    ...result.notMeasured.map((each): Case => {
      const name = [each.topic, each.donor, each.language].filter((part) => part !== null).join(' ');
      return { group: 'not measured', name, kind: 'skipped', said: notMeasured(each) };
    }),
  ];
}

function namespace({ donor, language, domain, namespace: name, ready, total, percent }: TextCoverage): Case {
  const said = `${percent} % ready, ${ready} of ${total}`;
  return { group: `coverage ${language}/${donor}/${domain}`, name, kind: 'passed', said };
}

function caseOf(finding: Finding, isFailure: boolean): Case {
  const place = finding.place === undefined ? '' : sayPlace(finding.place);
  const said = sayFinding(finding);
  return {
    group: finding.code,
    name: `${place} ${said}`.trim(),
    kind: isFailure ? 'failure' : 'passed',
    said,
  };
}

function xml({ group, name, kind, said }: Case): string {
  const start = `    <testcase classname="${quoted(group)}" name="${quoted(name)}"`;
  if (kind === 'passed') return `${start}><system-out>${quoted(said)}</system-out></testcase>`;
  return `${start}><${kind} message="${quoted(said)}"/></testcase>`;
}

/** What XML cannot hold is spelt out, as on a terminal. */
function quoted(text: string): string {
  return harmlessText(text)
    .replace(
      /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}
