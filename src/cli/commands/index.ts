import type { Register } from '../register.ts';
import { clone } from './clone.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import type { LATER } from './later.ts';
import { rebrand } from './rebrand.ts';
import { reverse } from './reverse.ts';
import { verify } from './verify.ts';

/** What a verb of texts needs (parsers, formats, a list of all licences) would slow down the start of every other. */
const later = (verb: keyof typeof LATER) => async () => (await import('./later.ts')).LATER[verb];

/** All verbs, in the order in which people meet them, each as it is loaded. */
export const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  scan: later('scan'),
  names: later('names'),
  init: later('init'),
  clone: async () => clone,
  rebrand: async () => rebrand,
  extract: async () => extract,
  decide: later('decide'),
  export: later('exportFiles'),
  import: later('importFiles'),
  status: later('status'),
  localize: later('localize'),
  pseudo: later('pseudo'),
  externalize: later('externalize'),
  scaffold: later('scaffold'),
  transfer: later('transfer'),
  explain: async () => explain,
  check: later('check'),
  mend: later('mend'),
  verify: async () => verify,
  reverse: async () => reverse,
};
