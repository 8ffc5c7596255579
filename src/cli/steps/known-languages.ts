import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { fill } from '../../messages/say.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { SaphanError } from '../../model/error.ts';
import type { Workspace } from '../workspace.ts';

/** The languages of the plan, then those that only have catalogs (a pivot, say). */
export function knownLanguages({ root, plan }: Workspace): readonly string[] {
  const folder = join(root, 'catalogs');
  const found = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const more = found.filter((row) => row.isDirectory()).map(({ name }) => name);
  return [...new Set([...plan.languages.targets, ...more.sort(byCodePoint)])];
}

/** The languages that a command is about: those of the plan, or those that `--language` names. */
export function chosenLanguages(workspace: Workspace, tags: readonly string[]): readonly string[] {
  const known = knownLanguages(workspace);
  for (const tag of tags) {
    if (known.includes(tag)) continue;
    const reason = fill(FLAG_WORDS.unknownLanguage, { known: known.join(', ') });
    throw new SaphanError('bad-flag', { flag: '--language', value: tag, reason });
  }
  return tags.length === 0 ? workspace.plan.languages.targets : [...new Set(tags)];
}
