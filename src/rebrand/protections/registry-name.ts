import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import { coordinateAt } from '../manifests/maven-pom.ts';
import { isOwnCoordinate } from '../manifests/own-coordinate.ts';
import { isForeignClass } from './foreign-class.ts';
import { isForeignDotnet } from './foreign-dotnet.ts';
import { isForeignGem } from './foreign-gem.ts';
import { isForeignNamespace } from './foreign-namespace.ts';
import type { Protection } from './protection.ts';
import { covers } from './wire.ts';

/** A package that no donor defines comes from a registry, under the name its owner gave it. */
export const registryName: Protection = {
  code: 'registry-name',
  soft: false,
  protects: (context, { world }) =>
    isForeignArtifact(context, world) ||
    isForeignClass(context, world) ||
    isForeignDotnet(context, world) ||
    isForeignNamespace(context, world) ||
    isForeignGem(context, world) ||
    world.foreignPackages.some(
      (name) =>
        context.line.includes(name) &&
        covers(context, name) &&
        (!isBare(name) || isQuoted(context, name) || isModule(context, name)),
    ),
};

const isOfCoordinate = charClass(/[\w.:-]/);
const GRADLE = /\.gradle(?:\.kts)?$|\.versions\.toml$/;

/** An artifact of Maven or Gradle where it is taken from a repository. */
function isForeignArtifact(context: HitContext, { ownPackages }: World): boolean {
  const coordinate = coordinateOf(context);
  return coordinate !== null && !isOwnCoordinate(coordinate, (name) => ownPackages.includes(name));
}

function coordinateOf(context: HitContext): string | null {
  const { path, text, line, lineStart, start } = context;
  if (path.endsWith('pom.xml'))
    return /<(?:groupId|artifactId)>[^<]*$/.test(lineBefore(context)) ? coordinateAt(text, start) : null;
  if (!GRADLE.test(path)) return null;
  const run = runAround(context, isOfCoordinate);
  const [group = '', artifact = '', version] = run.text.split(':');
  // `:core` is a project of the build, and `emongolia:latest` an image.
  const isTaken = /["']/.test(line[run.start - lineStart - 1] ?? '') && /^[A-Za-z]/.test(artifact);
  if (isTaken && (group.includes('.') || (group !== '' && version !== undefined)))
    return `${group}:${artifact}`;
  const parts = /\bgroup\s*[:=]\s*["']([\w.-]+)["'].*?\b(?:name|module)\s*[:=]\s*["']([\w.-]+)["']/.exec(
    line,
  );
  // In a catalog of versions the donor's own name for the artifact stands before both.
  const isInside =
    parts !== null && lineStart + parts.index <= start && start < lineStart + parts.index + parts[0].length;
  return isInside ? `${parts[1]}:${parts[2]}` : null;
}

/** One word, as people write it too: then only what a program imports by it is the package. */
function isBare(name: string): boolean {
  return /^\w+$/.test(name) && !name.includes('_');
}

/** Swift imports a module by the name of its pod or product, and says it before what is in it. */
function isModule({ path }: HitContext, name: string): boolean {
  return /[A-Z]/.test(name) && /\.(?:swift|mm?|h|pbxproj)$|(?:^|\/)Podfile$/.test(path);
}

function isQuoted({ line, start, lineStart, path }: HitContext, name: string): boolean {
  const at = line.lastIndexOf(name, start - lineStart);
  const after = line[at + name.length] ?? '';
  if (/["'`:/]/.test(line[at - 1] ?? '') && /["'`/]/.test(after)) return true;
  if (/requirements[^/]*\.txt$/.test(path)) return at === 0;
  return /\.ya?ml$/.test(path) && /^[ \t-]*$/.test(line.slice(0, at)) && after === ':';
}
