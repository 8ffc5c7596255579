import type { Diagnostic } from '../../model/reading.ts';

/** Where git's marks of a conflict begin that nobody settled: to a language of markup they are text, and would be shown. */
export function unmerged(text: string): readonly Diagnostic[] {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> ')) return [];
  const at = text.search(/^<{7} /m);
  return at !== -1 && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text) ? [{ fault: 'syntax', at }] : [];
}
