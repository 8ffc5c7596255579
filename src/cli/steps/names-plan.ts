import type { ColourCount, Mark } from '../../model/asset.ts';
import type { NameSuggestion, NearName } from '../../model/scan-result.ts';
import { quoted } from '../../plan/flow-yaml.ts';
import { inferKind } from '../../plan/infer-kind.ts';

export type FoundBrand = {
  readonly names: readonly NameSuggestion[];
  readonly near: readonly NearName[];
  readonly colours: readonly ColourCount[];
  readonly logos: readonly Mark[];
};

/** So many of each are proposed; the table and the JSON have all. */
const MOST = 12;

/** The brand's part of a saphan.yaml, ready to paste, with what is new left for a person to fill in. */
export function namesPlan({ names, near, colours, logos }: FoundBrand): string {
  const parts = [list('names', names.map(nameRow)), nearRemarks(near)];
  if (colours.length > 0)
    parts.push(
      list(
        'colours',
        colours.slice(0, MOST).map(({ colour }) => `from: ${quoted(colour)}, to: ''`),
      ),
    );
  if (logos.length > 0)
    parts.push(
      list(
        'assets',
        logos.slice(0, MOST).map(({ path }) => `paths: [${quoted(path)}], with: ''`),
      ),
    );
  return parts.join('');
}

function nameRow({ name, kind, aliases }: NameSuggestion): string {
  const fields = [`from: ${quoted(name)}`, `to: ''`];
  if (inferKind(name) !== kind) fields.push(`kind: ${kind}`);
  if (aliases.length > 0)
    fields.push(`aliases: [${aliases.map(({ spelling }) => quoted(spelling)).join(', ')}]`);
  return fields.join(', ');
}

function list(key: string, rows: readonly string[]): string {
  if (rows.length === 0) return `${key}: []\n`;
  return `${key}:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
}

/** Only a person knows whether these are the name: as remarks they change nothing. */
function nearRemarks(near: readonly NearName[]): string {
  const rows = near
    .slice(0, MOST)
    .map(({ spelling }) => `  # - { from: ${quoted(spelling)}, to: '', kind: literal }\n`);
  return rows.length === 0 ? '' : `  # perhaps the name, too:\n${rows.join('')}`;
}
