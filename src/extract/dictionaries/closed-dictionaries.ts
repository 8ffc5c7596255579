import type { FindingOf } from '../../model/finding.ts';
import { lineCounter } from '../../model/lines.ts';
import { findDictionaries } from './find-dictionaries.ts';

/** Dictionaries that lack a language and may not take it in: a type says which languages they have. */
export function closedDictionaries(
  path: string,
  text: string,
  own: string,
  language: string,
): readonly FindingOf<'locale-unregistered'>[] {
  const lineAt = lineCounter(text);
  return findDictionaries(path, text, own)
    .filter(({ canGrow, members }) => !canGrow && members.every(({ code }) => code.language !== language))
    .map(({ names, members }) => ({
      code: 'locale-unregistered',
      severity: 'warning',
      args: { language, list: names.join('.') || '{ }' },
      place: { path, ...lineAt(members[0]!.whole.start) },
    }));
}
