import type { ConfigEntry, Disposition } from '../model/config.ts';
import type { ClassCount } from '../model/scaffolded.ts';
import { CONFIG_CLASSES } from './config-classes.ts';

/** How many variables of each class there are, and what becomes of them; of the classes that there are. */
export function countClasses(entries: readonly ConfigEntry[]): readonly ClassCount[] {
  const present = entries.filter(({ isGone }) => isGone !== true);
  return CONFIG_CLASSES.flatMap((kind): readonly ClassCount[] => {
    const own = present.filter((entry) => entry.class === kind);
    const count = (disposition: Disposition) =>
      own.filter((entry) => entry.disposition === disposition).length;
    if (own.length === 0) return [];
    const dispositions = {
      derived: count('derived'),
      ask: count('ask'),
      secret: count('secret'),
      keep: count('keep'),
      'donor-default': count('donor-default'),
      ignore: count('ignore'),
    };
    return [{ class: kind, variables: own.length, dispositions }];
  });
}
