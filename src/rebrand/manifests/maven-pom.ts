import type { Packages } from './packages.ts';

const PLACES = 'dependency|plugin|parent|extension|exclusion|annotationProcessorPath|path';
const BLOCK = new RegExp(`<(${PLACES})>([\\s\\S]{0,4000}?)</\\1>`, 'g');

/** What a pom.xml defines and what it takes from a repository, as `group:artifact` and by the artifact alone. */
export function mavenPom(text: string): Packages {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '');
  const parent = /<parent>([\s\S]*?)<\/parent>/.exec(bare)?.[1] ?? '';
  const own = bare.replace(
    /<(parent|dependencies|dependencyManagement|build|profiles|reporting)>[\s\S]*?<\/\1>/g,
    '',
  );
  const group = field(own, 'groupId') ?? field(parent, 'groupId') ?? '';
  const artifact = field(own, 'artifactId');
  const foreign = coordinatesIn(bare).filter((name) => !name.includes('$'));
  return {
    ownPackages: artifact === null ? [] : named(`${group}:${artifact}`),
    foreignPackages: foreign.flatMap(named),
  };
}

/** The coordinate of the block that an offset lies in, `group:artifact`; null where it lies in none. */
export function coordinateAt(text: string, offset: number): string | null {
  const open = new RegExp(`<(${PLACES})>(?![\\s\\S]*</?(?:${PLACES})>)`).exec(
    text.slice(Math.max(0, offset - 4_000), offset),
  );
  if (open === null) return null;
  const start = Math.max(0, offset - 4_000) + open.index;
  const end = text.indexOf(`</${open[1]}>`, offset);
  if (end === -1) return null;
  return coordinate(text.slice(start, end).replace(/<(exclusions|configuration|dependencies)>[\s\S]*/, ''));
}

function coordinatesIn(text: string): readonly string[] {
  return [...text.matchAll(BLOCK)].flatMap(([, , block = '']) => {
    const inner = [...block.matchAll(/<exclusion>([\s\S]*?)<\/exclusion>/g)].map(([, each = '']) => each);
    return [block.replace(/<exclusions>[\s\S]*/, ''), ...inner].flatMap((each) => coordinate(each) ?? []);
  });
}

function coordinate(block: string): string | null {
  const artifact = field(block, 'artifactId');
  return artifact === null ? null : `${field(block, 'groupId') ?? ''}:${artifact}`;
}

function field(text: string, name: string): string | null {
  return new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(text)?.[1] ?? null;
}

/** An artifact of one plain word is too many other things to be known by itself. */
function named(name: string): readonly string[] {
  const artifact = name.slice(name.indexOf(':') + 1);
  return /^\w+$/.test(artifact) ? [name] : [name, artifact];
}
