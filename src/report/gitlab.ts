import { sayFinding } from '../messages/say.ts';
import type { Severity } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import { findingPath } from './finding-path.ts';
import { fingerprints } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report. */
export const gitlab: Reporter = {
  id: 'gitlab',
  write({ findings }) {
    const names = fingerprints(findings);
    const issues = findings.map((finding, i) => {
      const { path, line } = findingPath(finding);
      return {
        description: harmlessText(sayFinding(finding)),
        check_name: finding.code,
        fingerprint: names[i],
        severity: SEVERITIES[finding.severity],
        location: { path, lines: { begin: line ?? 1 } },
      };
    });
    return jsonText(issues);
  },
};
