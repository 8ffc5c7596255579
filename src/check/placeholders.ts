import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { placeholderDifference } from '../model/placeholder-difference.ts';
import type { Placeholder } from '../model/placeholders.ts';
import type { Check } from './check.ts';
import { eachTarget } from './each-target.ts';

/** Placeholders that a translation lost, added, renamed, and tags that do not match. */
export const placeholders: Check = {
  code: 'placeholders',
  *run(input) {
    for (const { entry, place } of eachTarget(input)) {
      const { missing, extra } = placeholderDifference(entry.source, entry.target);
      yield* tags(entry.id, missing.filter(isTag), extra.filter(isTag), place);
      yield* others(
        entry.id,
        missing.filter((one) => !isTag(one)),
        extra.filter((one) => !isTag(one)),
        place,
      );
    }
  },
};

function isTag({ kind }: Placeholder): boolean {
  return kind === 'tag';
}

function* tags(
  id: string,
  missing: readonly Placeholder[],
  extra: readonly Placeholder[],
  place: Place,
): Iterable<Finding> {
  if (missing.length === 0 && extra.length === 0) return;
  const args = { id, missing: listed(missing), extra: listed(extra) };
  yield { code: 'tag-mismatch', severity: 'error', args, place };
}

function* others(
  id: string,
  missing: readonly Placeholder[],
  extra: readonly Placeholder[],
  place: Place,
): Iterable<Finding> {
  const left = [...extra];
  for (const { raw, kind } of missing) {
    // One gone and one come in the same notation: its name was translated.
    const at = left.findIndex((one) => one.kind === kind);
    if (at === -1) {
      yield { code: 'placeholder-missing', severity: 'error', args: { id, placeholder: raw }, place };
    } else {
      const args = { id, placeholder: raw, becomes: left.splice(at, 1)[0]!.raw };
      yield { code: 'placeholder-renamed', severity: 'error', args, place };
    }
  }
  for (const { raw } of left)
    yield { code: 'placeholder-extra', severity: 'error', args: { id, placeholder: raw }, place };
}

function listed(found: readonly Placeholder[]): string {
  return found.map(({ raw }) => raw).join(' ') || '-';
}
