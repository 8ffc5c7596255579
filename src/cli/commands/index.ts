import type { Register } from '../register.ts';

/**
 * All verbs, in the order in which people meet them. A verb is loaded when it is asked for: what one of them needs
 * (parsers, formats, a list of all licences) would slow down the start of every other.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  scan: async () => (await import('./scan.ts')).scan,
  names: async () => (await import('./names.ts')).names,
  init: async () => (await import('./init.ts')).init,
  clone: async () => (await import('./clone.ts')).clone,
  rebrand: async () => (await import('./rebrand.ts')).rebrand,
  extract: async () => (await import('./extract.ts')).extract,
  export: async () => (await import('./export.ts')).exportFiles,
  import: async () => (await import('./import.ts')).importFiles,
  status: async () => (await import('./status.ts')).status,
  localize: async () => (await import('./localize.ts')).localize,
  pseudo: async () => (await import('./pseudo.ts')).pseudo,
  scaffold: async () => (await import('./scaffold.ts')).scaffold,
  transfer: async () => (await import('./transfer.ts')).transfer,
  explain: async () => (await import('./explain.ts')).explain,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  reverse: async () => (await import('./reverse.ts')).reverse,
};
