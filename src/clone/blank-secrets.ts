import type { Edit } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import { globs } from '../model/glob.ts';
import type { Redact } from '../model/plan.ts';
import { findSecrets } from '../model/secret.ts';

/** Empties the secret values that the plan's `redact:` names in this file. The values are kept nowhere. */
export function blankSecrets(
  path: string,
  text: string,
  rules: readonly Redact[],
): { readonly edits: readonly Edit[]; readonly findings: readonly Finding[] } {
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!globs(rule.paths)(path)) continue;
    const isNamed = rule.keys === undefined ? () => true : globs(rule.keys);
    const secrets = findSecrets(text).filter((secret) => isNamed(secret.key ?? ''));
    if (secrets.length === 0) continue;
    const args = { count: secrets.length, reason: rule.reason };
    findings.push({ code: 'value-redacted', severity: 'info', args, place: { path } });
    for (const { span } of secrets)
      edits.push({ span, old: '', text: '', by: { stage: 'redact', rule: rule.reason } });
  }
  return { edits, findings };
}
