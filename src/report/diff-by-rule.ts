import { type Say, sayIn } from '../messages/say-in.ts';
import { DIFF_WORDS } from '../messages/summary-words.ts';
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
const HEADS: Readonly<Record<string, string>> = { redact: DIFF_WORDS.redact, localize: DIFF_WORDS.localize };

/**
 * The same changes once more, taken apart: under each rule what it alone does to each file, so that it can be judged;
 * at the end the files that no rule makes, each by its diff.
 */
export function diffByRule(
  changes: readonly RuledChange[],
  ownFiles: readonly string[],
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const groups = new Map<string, { edits: number; diffs: string[] }>();
  for (const change of changes) {
    for (const [head, edits] of byHead(change, say)) {
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
  const files = (count: number) => say(count === 1 ? DIFF_WORDS.oneFile : DIFF_WORDS.files, { count });
  const section = (head: string, diffs: readonly string[]) =>
    `${paint.bold(harmlessText(`# ${head}`))}\n${diffs.join('')}`;
  const ruled = [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([head, { edits, diffs }]) => {
      const made = say(edits === 1 ? DIFF_WORDS.oneEdit : DIFF_WORDS.edits, { count: edits });
      return section(`${head}: ${made}, ${files(diffs.length)}`, diffs);
    });
  const own =
    ownFiles.length === 0 ? [] : [section(`${say(DIFF_WORDS.own)}: ${files(ownFiles.length)}`, ownFiles)];
  return [...ruled, ...own].join('\n');
}

function byHead({ edits, movedBy }: RuledChange, say: Say): ReadonlyMap<string, readonly Edit[]> {
  const heads = new Map<string, readonly Edit[]>(movedBy.map((rule) => [say(DIFF_WORDS.rule, { rule }), []]));
  for (const edit of edits) {
    const { stage, rule } = edit.by;
    const head = say(HEADS[stage] ?? DIFF_WORDS.rule, { rule });
    heads.set(head, [...(heads.get(head) ?? []), edit]);
  }
  return heads;
}
