import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { harmlessText } from '../model/harmless.ts';
import type { OpenConflicts } from '../model/imported.ts';
import type { Paint } from '../model/paint.ts';

/** What imports have left to settle, a line for each file. */
export function conflictsText(
  open: readonly OpenConflicts[],
  { translate }: Pick<Paint, 'translate'>,
): string {
  const say = sayIn(translate);
  const line = ({ file, path, texts: count }: OpenConflicts) =>
    say(SUMMARY_WORDS.openConflicts, { count, file: harmlessText(file), path: harmlessText(path) });
  return `${open.map(line).join('\n')}\n${say(SUMMARY_WORDS.lostConflicts)}\n`;
}
