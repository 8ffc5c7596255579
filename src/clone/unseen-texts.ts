import type { FindingOf } from '../model/finding.ts';
import type { Entry } from '../model/snapshot.ts';
import { opaqueFiles } from './opaque-files.ts';

/** What people read out of these, a person has to look at; the words for each are `unseen-…`. */
const READ_BY_PEOPLE = ['pdf', 'office', 'image', 'database', 'compiled', 'content'];

/** What nobody sees who reads a tree: how many files hold words, or may, that no reader opens; by kind. */
export function unseenTexts(entries: readonly Entry[]): readonly FindingOf<'texts-unseen'>[] {
  return opaqueFiles(entries).flatMap(({ what, count, first }): readonly FindingOf<'texts-unseen'>[] => {
    if (first === null || !READ_BY_PEOPLE.includes(what)) return [];
    const args = { why: `unseen-${what}`, count };
    return [{ code: 'texts-unseen', severity: 'info', args, place: { path: first } }];
  });
}
