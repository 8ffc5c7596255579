import type { NameSuggestion } from '../../model/scan-result.ts';
import { quoted } from '../../plan/flow-yaml.ts';
import { inferKind } from '../../plan/infer-kind.ts';

/** The `names:` of a saphan.yaml, ready to paste, with each new name left for a person to fill in. */
export function namesPlan(names: readonly NameSuggestion[]): string {
  if (names.length === 0) return 'names: []\n';
  const rows = names.map(({ name, kind, aliases }) => {
    const fields = [`from: ${quoted(name)}`, `to: ''`];
    if (inferKind(name) !== kind) fields.push(`kind: ${kind}`);
    if (aliases.length > 0)
      fields.push(`aliases: [${aliases.map(({ spelling }) => quoted(spelling)).join(', ')}]`);
    return `  - { ${fields.join(', ')} }\n`;
  });
  return `names:\n${rows.join('')}`;
}
