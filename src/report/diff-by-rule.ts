import { byCodePoint } from '../model/by-code-point.ts';
import type { Edit } from '../model/edit.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { withEdits } from '../model/with-edits.ts';
import { diffText, type ShownChange } from './diff-text.ts';

export type RuledChange = ShownChange & {
  readonly edits: readonly Edit[];
  readonly movedBy: readonly string[];
};

/** Stages whose edits are told together: they have a rule for each text. */
const HEADS: Readonly<Record<string, string>> = {
  redact: 'secret values that are blanked',
  localize: 'translations',
};

/** The same changes once more, taken apart: under each rule what it alone does to each file, so that it can be judged. */
export function diffByRule(changes: readonly RuledChange[], paint: Paint): string {
  const groups = new Map<string, { edits: number; diffs: string[] }>();
  for (const change of changes) {
    for (const [head, edits] of byHead(change)) {
      const group = groups.get(head) ?? { edits: 0, diffs: [] };
      const after = withEdits(
        change.before,
        edits.map(({ span, text }) => ({ span, text })),
      );
      group.diffs.push(diffText({ ...change, after }, paint));
      group.edits += edits.length;
      groups.set(head, group);
    }
  }
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([head, { edits, diffs }]) => {
      const count = `${edits} ${edits === 1 ? 'edit' : 'edits'}, ${diffs.length} ${diffs.length === 1 ? 'file' : 'files'}`;
      return `${paint.bold(harmlessText(`# ${head}: ${count}`))}\n${diffs.join('')}`;
    })
    .join('\n');
}

function byHead({ edits, movedBy }: RuledChange): ReadonlyMap<string, readonly Edit[]> {
  const heads = new Map<string, readonly Edit[]>(movedBy.map((rule) => [`rule ${rule}`, []]));
  for (const edit of edits) {
    const head = HEADS[edit.by.stage] ?? `rule ${edit.by.rule}`;
    heads.set(head, [...(heads.get(head) ?? []), edit]);
  }
  return heads;
}
