import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';

const COORDINATE = /["']([A-Za-z][\w.-]*):([A-Za-z][\w.-]*)(?::[^"'\s]*)?["']/g;
/** An artifact in two parts; `exclude` calls the second one a module. */
const PARTS = /\bgroup\s*[:=]\s*["']([\w.-]+)["'][^\n]{0,80}?\b(?:name|module)\s*[:=]\s*["']([\w.-]+)["']/g;

/**
 * What a Gradle build or a version catalog says: groups of its own as `group:*`, artifacts as `*:artifact`, since a group
 * stands in one file and the names of its projects in others; and what it takes from a repository, as `group:artifact`.
 */
export function gradleBuild(text: string): Packages {
  const groups = firstGroups(text, /^\s*group\s*(?:=\s*|\s)["']?([\w.-]+)["']?\s*$/gm);
  const artifacts = [
    ...firstGroups(text, /\brootProject\.name\s*=\s*["']([\w.-]+)["']/g),
    ...firstGroups(
      text,
      /\b(?:artifactId|archivesBaseName|archivesName)\s*(?:=\s*|\.set\(\s*|\s)["']([\w.-]+)["']/g,
    ),
    ...[...text.matchAll(/\binclude\b\s*\(?([^\n)]*)/g)].flatMap(([, list = '']) =>
      firstGroups(list, /["'](?:[^"']*:)?([\w.-]+)["']/g),
    ),
  ];
  const plugins = firstGroups(text, /\bid\b\s*\(?\s*["']([\w.-]+\.[\w.-]+)["']\s*\)?\s*version\b/g);
  const taken = [...text.matchAll(COORDINATE), ...text.matchAll(PARTS)].map(
    ([, group, name]) => `${group}:${name}`,
  );
  return {
    ownPackages: [...groups.map((group) => `${group}:*`), ...artifacts.map((artifact) => `*:${artifact}`)],
    // A plugin with a version is somebody's; one of the build's own has none.
    foreignPackages: [...taken, ...plugins],
  };
}
