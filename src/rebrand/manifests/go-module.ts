import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';

/** What a go.mod defines, and what it requires; a requirement replaced by a directory is the donor's own. */
export function goModule(text: string): Packages {
  const lines = text.replace(/\/\/.*$/gm, '');
  const own = /^[ \t]*module[ \t]+"?([^\s"]+)/m.exec(lines);
  const local = new Set(
    firstGroups(lines, /^[ \t]*(?:replace[ \t]+)?([^\s"()]+)(?:[ \t]+v\S+)?[ \t]*=>[ \t]*\.{1,2}\//gm),
  );
  const required = firstGroups(lines, /^[ \t]*(?:require[ \t]+)?([^\s"()=]+\/[^\s"()=]+)[ \t]+v\d/gm);
  return {
    ownPackages: own === null ? [] : [own[1]!],
    foreignPackages: required.filter((name) => !local.has(name)),
  };
}
