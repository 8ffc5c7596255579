import type { FindingOf } from '../model/finding.ts';
import type { TextFacts } from '../model/text-facts.ts';

/** Every file whose texts were not all seen, by name: each fault of a file once, where it was met first. */
export function unreadTexts(files: readonly TextFacts[]): readonly FindingOf<'text-unread'>[] {
  return files.flatMap(({ path, skipped, unread }): FindingOf<'text-unread'>[] => {
    if (skipped !== undefined)
      return [
        {
          code: 'text-unread',
          severity: skipped === 'unknown-encoding' ? 'warning' : 'info',
          args: { why: skipped },
          place: { path },
        },
      ];
    const first = new Map([...unread].reverse().map(({ fault, line }) => [fault, line]));
    return [...first].map(([why, line]) => ({
      code: 'text-unread',
      severity: why === 'fallback' ? 'info' : 'warning',
      args: { why },
      place: { path, line },
    }));
  });
}
