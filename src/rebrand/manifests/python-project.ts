import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';
import { withModuleNames } from './with-module-names.ts';

const REQUIREMENT = /^([A-Za-z][\w.-]*)(?:\[[^\]]*\])?\s*(?:[=<>!~;@]|$)/;

/** What a project of Python defines, and what it takes from PyPI: by the package's name, and as a module spells it. */
export function pythonProject(text: string, path: string): Packages {
  if (/\.txt$/.test(path)) {
    return { ownPackages: [], foreignPackages: withModuleNames(text.split('\n').flatMap(requirement)) };
  }
  const own = firstGroups(text, /^\s*name\s*=\s*["']([\w.-]+)["']/gm);
  const listed = firstGroups(
    text,
    /^\s*(?:install_requires|dependencies|requires)\s*=\s*\[([^\]]*)\]/gm,
  ).flatMap((list) => firstGroups(list, /["']([^"']+)["']/g).flatMap(requirement));
  const table =
    /^\[(?:tool\.poetry\.(?:group\.\w+\.)?(?:dev-)?dependencies|(?:dev-)?packages)\]\s*\n((?:(?!\[)[^\n]*\n?)*)/gm;
  const poetry = firstGroups(text, table).flatMap((rows) =>
    firstGroups(rows.replace(/^.*\bpath\s*=.*$/gm, ''), /^\s*["']?([A-Za-z][\w.-]*)["']?\s*=/gm),
  );
  return { ownPackages: withModuleNames(own), foreignPackages: withModuleNames([...listed, ...poetry]) };
}

function requirement(line: string): string[] {
  const name = REQUIREMENT.exec(line.trim())?.[1];
  return name === undefined || /@\s*(?:file:|\.)/.test(line) ? [] : [name];
}
