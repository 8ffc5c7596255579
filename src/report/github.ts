import { sayFinding, sayPlace } from '../messages/say.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import { findingPath } from './finding-path.ts';
import { notMeasured } from './not-measured.ts';
import type { Reporter } from './reporter.ts';

/** GitHub shows no more of a kind for one step. */
const SHOWN = 10;

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of GitHub Actions: workflow commands on stdout. */
export const github: Reporter = {
  id: 'github',
  write({ findings, result }) {
    const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const all = findings.filter((finding) => finding.severity === severity);
      const more = all.length > SHOWN ? [`saphan: ${all.length - SHOWN} more of severity ${severity}`] : [];
      return [...all.slice(0, SHOWN).map(annotation), ...more];
    });
    const missing = result.notMeasured.map((each) => `::notice title=saphan::${data(notMeasured(each))}`);
    return [...lines, ...missing].map((line) => `${line}\n`).join('');
  },
};

function annotation(finding: Finding): string {
  const { path, line, column } = findingPath(finding);
  const at = line === null ? '' : `,line=${line}${column === null ? '' : `,col=${column}`}`;
  const where = finding.place === undefined ? '' : `${sayPlace(finding.place)}: `;
  return `::${COMMANDS[finding.severity]} file=${property(path)}${at},title=${finding.code}::${data(`${where}${sayFinding(finding)}`)}`;
}

function data(text: string): string {
  return harmlessText(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
