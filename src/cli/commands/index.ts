import type { Register } from '../program.ts';
import { check } from './check.ts';
import { clone } from './clone.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { init } from './init.ts';
import { localize } from './localize.ts';
import { names } from './names.ts';
import { rebrand } from './rebrand.ts';
import { reverse } from './reverse.ts';
import { scaffold } from './scaffold.ts';
import { scan } from './scan.ts';
import { transfer } from './transfer.ts';
import { verify } from './verify.ts';

/** All verbs, in the order in which people meet them. */
export const COMMANDS: readonly Register[] = [
  scan,
  names,
  init,
  clone,
  rebrand,
  extract,
  localize,
  scaffold,
  transfer,
  explain,
  check,
  verify,
  reverse,
];
