import { tokenAt } from '../clash.ts';
import { lineBefore } from '../hit.ts';
import { isMapped } from '../protections/database-name.ts';
import { isDatabaseSetting } from '../protections/database-setting.ts';
import type { Landing } from './landing.ts';

/** In bytes; PostgreSQL cuts longer ones, and two can become one: NAMEDATALEN. */
const LONGEST = 63;

/** A name in a database, which code writes with quotes and without. */
export const database: Landing = {
  code: 'database',
  wholeOf(site) {
    const before = lineBefore(site);
    return isDatabaseSetting(before, site) || isMapped(before)
      ? tokenAt(site.text, site.start, site.end)
      : null;
  },
  takes: (name) => /^[A-Za-z_][A-Za-z0-9_$]*$/.test(name) && name.length <= LONGEST,
};
