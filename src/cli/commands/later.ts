import { check } from './check.ts';
import { decide } from './decide.ts';
import { exportFiles } from './export.ts';
import { externalize } from './externalize.ts';
import { importFiles } from './import.ts';
import { init } from './init.ts';
import { localize } from './localize.ts';
import { mend } from './mend.ts';
import { names } from './names.ts';
import { pseudo } from './pseudo.ts';
import { scaffold } from './scaffold.ts';
import { scan } from './scan.ts';
import { status } from './status.ts';
import { transfer } from './transfer.ts';

/** What `extract` does once git has been sent for the donors; the verb itself is there from the start. */
export { extractDonors } from '../steps/extract-donors.ts';

/** Verbs that are loaded when they are asked for. All together: in files of their own they would share dozens of others. */
export const LATER = {
  check,
  decide,
  exportFiles,
  externalize,
  importFiles,
  init,
  localize,
  mend,
  names,
  pseudo,
  scaffold,
  scan,
  status,
  transfer,
};
