import type { Clue, ClueKind } from './clue.ts';

type Reader = {
  readonly path: RegExp;
  readonly read: (text: string, isRoot: boolean, path: string) => readonly [ClueKind, string][];
};

// One row per kind of file that says what something is called.
const READERS: readonly Reader[] = [
  { path: /(?:^|\/)package\.json$/, read: npm },
  { path: /(?:^|\/)(?:manifest|app|site)\.(?:json|webmanifest)$|\.webmanifest$/, read: appManifest },
  { path: /(?:^|\/)pom\.xml$/, read: maven },
  {
    path: /(?:^|\/)go\.mod$/,
    read: (text) =>
      all('Go module', text, /^module[ \t]+(?:[^\s/]{1,200}\/)*?([^\s/]{1,200})(?:\/v\d+)?[ \t]*$/gm),
  },
  { path: /\.gradle(?:\.kts)?$/, read: gradle },
  {
    path: /(?:^|\/)AndroidManifest\.xml$/,
    read: (text) => all('app id', text, /<manifest\b[^>]{0,2000}?\spackage="([\w.]+)"/g),
  },
  {
    path: /(?:^|\/)(?:pubspec|publiccode)\.ya?ml$/,
    read: (text) => all('app name', text, /^name:\s*["']?([^"'\n#]{2,60})/gm),
  },
  {
    path: /(?:^|\/)(?:pyproject|Cargo)\.toml$/,
    read: (text) => all('app name', text, /^name\s*=\s*["']([^"'\n]{2,60})/gm).slice(0, 1),
  },
  {
    path: /(?:^|\/)setup\.(?:py|cfg)$/,
    read: (text) =>
      all('app name', text, /^[ \t]*name[ \t]*=[ \t]*["']?([\w.-]{2,60})["']?[ \t]*,?[ \t]*$/gm).slice(0, 1),
  },
  {
    path: /(?:^|\/)composer\.json$/,
    read: (text) =>
      all('app name', text.slice(0, 4_000), /"name"\s*:\s*"(?:[\w.-]{1,60}\/)?([\w.-]{2,60})"/g).slice(0, 1),
  },
  {
    path: /(?:^|\/)Package\.swift$/,
    read: (text) => all('app name', text, /\bPackage\(\s*name:\s*"([^"\n]{2,60})"/g),
  },
  {
    path: /(?:^|\/)[\w-]*Info\.plist$/,
    read: (text) =>
      all('app name', text, /<key>CFBundle(?:Display)?Name<\/key>\s{0,40}<string>([^<$]{2,60})</g),
  },
  {
    path: /(?:^|\/)values\/strings\.xml$/,
    read: (text) => all('app name', text, /<string name="app_name"[^>]{0,80}>([^<@]{2,60})</g),
  },
  // Their own names are the names of what they build: `Portal.Api.csproj`.
  {
    path: /\.(?:sln|slnx|[cf]sproj|vbproj)$/,
    read: (_, __, path) => [['app name', path.replace(/^.*\/|\.\w+$/g, '').split('.')[0]!]],
  },
  { path: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, read: compose },
  { path: /(?:^|\/)(?:\.env[^/]*|[^/]*\.env)$/, read: environment },
  { path: /(?:^|\/)readme(?:\.[a-z]+)?$/i, read: heading },
  { path: /\.html?$/, read: (text) => all('title', text, /<title\b[^>]{0,200}>([^<{]{2,120})<\/title>/gi) },
  // The first page of a site in React or Next.js, and what stands around all of its pages.
  {
    path: /(?:^|\/)(?:pages|app|src)\/(?:_app|_document|layout|page|index|App)\.[cm]?[jt]sx?$/,
    read: (text) => [
      ...all('title', text, /<title\b[^>]{0,200}>\s{0,40}\{?\s{0,40}["'`]?([^<{}"'`\n]{2,120})/g),
      ...all('title', text, /\btitle:\s*["'`]([^"'`$\n]{2,120})["'`]/g).slice(0, 1),
      ...all('app name', text, /\b(?:siteName|applicationName):\s*["'`]([^"'`$\n]{2,60})["'`]/g),
    ],
  },
  {
    path: /\.proto$/,
    read: (text) =>
      all('proto package', text, /^[ \t]*package[ \t]+(?:\w{1,100}\.){0,12}(\w{1,100})[ \t]*;/gm),
  },
];

const FOREIGN = /(?:^|\/)(?:node_modules|bower_components|third[_-]party|vendor|dist)\//;

/** Whether a file may say what the donor is called: these are read before the pass. */
export function isClueFile(path: string): boolean {
  return !FOREIGN.test(path) && READERS.some((reader) => reader.path.test(path));
}

/** What a file calls the donor, or a part of it. Never fails: a file that cannot be read says nothing. */
export function readClues(path: string, text: string): readonly Clue[] {
  const rows = READERS.filter((reader) => reader.path.test(path)).flatMap(({ read }) =>
    read(text, !path.includes('/'), path),
  );
  return rows.map(([kind, said]) => ({ kind, text: said, path }));
}

function npm(text: string, isRoot: boolean): readonly [ClueKind, string][] {
  const name = /"name"\s*:\s*"((?:@[\w.-]+\/)?[\w.-]+)"/.exec(text.slice(0, 4_000))?.[1];
  if (name === undefined) return [];
  const slash = name.indexOf('/');
  const own: [ClueKind, string] = [isRoot ? 'name of the root package' : 'npm name', name.slice(slash + 1)];
  return slash === -1 ? [own] : [['npm scope', name.slice(1, slash)], own];
}

function appManifest(text: string): readonly [ClueKind, string][] {
  return all('app name', text.slice(0, 4_000), /"(?:short_name|displayName|slug)"\s*:\s*"([^"{]{2,60})"/g);
}

function maven(text: string, isRoot: boolean): readonly [ClueKind, string][] {
  // The parent's and the dependencies' names are others'.
  const own = text.replace(
    /<(parent|dependencies|dependencyManagement|build|profiles)>[\s\S]{0,50000}?<\/\1>/g,
    '',
  );
  const artifact = all(
    isRoot ? 'name of the root package' : 'Maven name',
    own,
    /<artifactId>([\w.-]+)</g,
  ).slice(0, 1);
  const group = all('Maven name', own, /<groupId>(?:[\w-]{1,100}\.){0,12}([\w-]{1,100})</g).slice(0, 1);
  return [...artifact, ...group, ...all('Maven name', own, /<name>([^<$]{2,60})</g).slice(0, 1)];
}

function gradle(text: string): readonly [ClueKind, string][] {
  const ids = all(
    'app id',
    text,
    /^[ \t]*(?:applicationId|namespace)[ \t]*=?[ \t]*["'](?:\w{1,100}\.){0,12}(\w{1,100})["']/gm,
  );
  const names = all('app name', text, /^[ \t]*rootProject\.name[ \t]*=[ \t]*["']([^"'\n]{2,60})["']/gm);
  return [
    ...ids,
    ...names,
    ...all('Maven name', text, /^group[ \t]*=?[ \t]*["'](?:\w{1,100}\.){0,12}(\w{1,100})["']/gm),
  ];
}

function compose(text: string): readonly [ClueKind, string][] {
  return all(
    'container name',
    text,
    /^[ \t]*(?:container_name|image|name)[ \t]*:[ \t]*["']?(?:[\w.:-]{1,200}\/){0,8}([\w.-]{1,200})/gm,
  );
}

/** A word that three variables or more begin with. Values are never looked at. */
function environment(text: string): readonly [ClueKind, string][] {
  const counts = new Map<string, number>();
  for (const [, prefix = ''] of text.matchAll(
    /^[ \t]*(?:export[ \t]+)?([A-Z][A-Z0-9]{2,})_[A-Z0-9_]+[ \t]*=/gm,
  )) {
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].flatMap(([prefix, count]) =>
    count >= 3 ? [['environment prefix', prefix] as [ClueKind, string]] : [],
  );
}

function heading(text: string): readonly [ClueKind, string][] {
  const found = /^#[ \t]+(.{2,200})$|^(.{2,80})\r?\n==+|<h1\b[^>]{0,200}>([^<]{2,80})</m.exec(
    text.slice(0, 4_000),
  );
  const words = found?.[1] ?? found?.[2] ?? found?.[3];
  return words === undefined ? [] : [['heading', words.replace(/[#\s]{1,80}$/, '')]];
}

function all(kind: ClueKind, text: string, pattern: RegExp): [ClueKind, string][] {
  return [...text.matchAll(pattern)].map((match) => [kind, match[1]!]);
}
