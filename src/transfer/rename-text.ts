import { withEdits } from '../model/with-edits.ts';
import { NOTHING_BLOCKED } from '../rebrand/clash.ts';
import { renamePath } from '../rebrand/rename-path.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { decode } from './decode.ts';
import { surveyFile } from './survey-file.ts';
import { NO_TEXTS } from './texts.ts';

/** A text that stands alone (the name of a variable, of a service) or a path, as the pass would rename it. */
export function renameText(text: string, rules: NameRules): string {
  if (text.includes('/') && !text.includes(':')) return renamePath(text, rules).path;
  const file = decode('', '', Buffer.from(text));
  const raw = rules.search.scan(file.utf8());
  return raw.length === 0
    ? text
    : withEdits(text, surveyFile(file, raw, rules, [], NOTHING_BLOCKED, NO_TEXTS).edits);
}
