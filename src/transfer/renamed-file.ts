import type { SourceFile } from '../model/file.ts';
import { withEdits } from '../model/with-edits.ts';
import { NOTHING_BLOCKED } from '../rebrand/clash.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { decode } from './decode.ts';
import type { Outcome } from './outcome.ts';
import { splice } from './splice.ts';
import { surveyFile } from './survey-file.ts';
import { NO_TEXTS } from './texts.ts';

/** A file of the recipient’s own as the names would have it; null where they have nothing to change in it. */
export type RenamedFile = {
  readonly file: SourceFile;
  readonly edits: Outcome['edits'];
  readonly bytes: Buffer;
};

export function renamedFile(path: string, bytes: Buffer, rules: NameRules): RenamedFile | null {
  const file = decode(path, '', bytes);
  const raw = rules.search.scan(file.utf8());
  if (raw.length === 0) return null;
  const { edits } = surveyFile(file, raw, rules, [], NOTHING_BLOCKED, NO_TEXTS);
  return edits.length === 0 ? null : { file, edits, bytes: splice(file, edits) };
}

/** The same for a text that stands alone. */
export function renamedText(text: string, rules: NameRules): string {
  const renamed = renamedFile('', Buffer.from(text), rules);
  return renamed === null ? text : withEdits(text, renamed.edits);
}
