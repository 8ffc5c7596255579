import type { CodeLookups } from '../../stacks/code-lookups.ts';
import { STACKS } from '../../stacks/index.ts';

/** A row for one language: its look-ups, and the id of what has them. */
export type CodeRow = { readonly stack: string; readonly lookups: CodeLookups };

const ROWS = new Map<string, readonly CodeRow[]>();
for (const { id, code = [] } of STACKS)
  for (const lookups of code)
    for (const language of lookups.languages)
      ROWS.set(language, [...(ROWS.get(language) ?? []), { stack: id, lookups }]);

/** What looks keys up in a text of a language. */
export function codeRows(language: string, text: string): readonly CodeRow[] {
  return ROWS.get(language)?.filter(({ lookups }) => lookups.mark.test(text)) ?? [];
}
