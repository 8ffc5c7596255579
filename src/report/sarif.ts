import { FINDINGS } from '../messages/findings.ts';
import { sayFinding } from '../messages/say.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import { VERSION } from '../model/version.ts';
import { findingPath } from './finding-path.ts';
import { fingerprints } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** GitHub shows the first 5,000 of a run: the worst of them have to be these. */
const SHOWN = 5000;

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = {
  id: 'sarif',
  write({ findings }) {
    const worst = [...findings]
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
      .slice(0, SHOWN);
    const codes = [...new Set(worst.map(({ code }) => code))].sort(byCodePoint);
    const names = fingerprints(worst);
    const rules = codes.map((id) => ({ id, shortDescription: { text: FINDINGS[id] } }));
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Saphan', semanticVersion: VERSION, rules } },
          results: worst.map((finding, i) => resultOf(finding, codes.indexOf(finding.code), names[i]!)),
        },
      ],
    };
    return jsonText(log);
  },
};

function resultOf(finding: Finding, ruleIndex: number, fingerprint: string) {
  const { path, line, column } = findingPath(finding);
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: harmlessText(sayFinding(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(line === null
            ? {}
            : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
        },
      },
    ],
    partialFingerprints: { 'saphan/v1': fingerprint },
  };
}

/** A relative reference; a path that is no Unicode has none of its own. */
function uriOf(path: string): string {
  const sound = path.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return sound.split('/').map(encodeURIComponent).join('/');
}
