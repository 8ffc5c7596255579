import type { Language } from '../languages/language.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { declaredColumns } from './limits/declared-columns.ts';
import { NO_TEXTS } from './no-texts.ts';
import { pathRole } from './path-role.ts';
import { skippedAs } from './skipped-as.ts';
import type { TextFile } from './survey-text.ts';
import { unreadIn } from './unread-in.ts';

/** What `surveyText` says of a file in which no text is looked for: the keys that it looks up. Pure. */
export function surveyKeys({ path, text }: TextFile, language: Language): TextFacts {
  const facts = { ...NO_TEXTS, path, language: language.id };
  const skipped = skippedAs(path, text, pathRole(path));
  if (skipped !== null) return { ...facts, skipped };
  const reading = (language.readKeys ?? language.read)(text, path);
  const columns = [...(reading.columns ?? []), ...declaredColumns(path, text)];
  return {
    ...facts,
    keys: reading.keys,
    ...(columns.length > 0 && { columns }),
    unread: unreadIn(reading, text),
  };
}
