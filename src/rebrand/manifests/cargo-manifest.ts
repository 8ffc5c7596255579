import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';
import { withModuleNames } from './with-module-names.ts';

const TABLE = /^\[([^\]\n]+)\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/gm;

/** What a Cargo.toml defines, and what it takes from crates.io: code spells a crate with `_`. */
export function cargoManifest(text: string): Packages {
  const own: string[] = [];
  const foreign: string[] = [];
  for (const [, table = '', rows = ''] of text.matchAll(TABLE)) {
    const single = /(?:^|\.)(?:dev-|build-)?dependencies\.["']?([\w-]+)["']?$/.exec(table)?.[1];
    if (table === 'package') own.push(...firstGroups(rows, /^name\s*=\s*"([\w-]+)"/gm));
    else if (single !== undefined) {
      if (!/^(?:path|workspace)\s*=/m.test(rows)) foreign.push(single);
    } else if (/(?:^|\.)(?:dev-|build-)?dependencies$/.test(table)) {
      const taken = rows.replace(/^.*\b(?:path|workspace)\s*=.*$/gm, '');
      foreign.push(...firstGroups(taken, /^["']?([\w-]+)["']?\s*=/gm));
    }
  }
  return { ownPackages: withModuleNames(own), foreignPackages: withModuleNames(foreign) };
}
