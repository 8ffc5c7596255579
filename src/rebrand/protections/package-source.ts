import { type HitContext, lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

/** How far above the hit a block may be opened. */
const ABOVE = 800;

type Place = { readonly file: RegExp; readonly line?: RegExp; readonly block?: RegExp };

/** Where builds are told from where to take packages: in which files, and after what on the line or in a block above. */
const PLACES: readonly Place[] = [
  {
    file: /(?:^|\/)(?:pom|settings[^/]*)\.xml$/,
    block:
      /<(repository|snapshotRepository|pluginRepository|mirror)>(?![\s\S]*<\/(?:repository|snapshotRepository|pluginRepository|mirror)>)/,
  },
  { file: /\.gradle(?:\.kts)?$/, block: /\b(?:maven|ivy)\s*[({][^})]*$/ },
  { file: /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|pip\.conf|bunfig\.toml|nuget\.config)$/i },
  { file: /(?:^|\/)\.cargo\/config(?:\.toml)?$/ },
  { file: /(?:^|\/)Gemfile$/, line: /\bsource\b/ },
  { file: /(?:^|\/)composer\.json$/, block: /"repositories"\s*:\s*(?:\[[^\]]*|\{[^}]*)$/ },
  {
    file: /(?:^|\/)(?:pyproject\.toml|Pipfile|uv\.toml)$/,
    block: /^\[\[(?:[\w.]*source|[\w.]*index)\]\][^[]*$/m,
  },
  { file: /(?:^|\/)(?:Chart|requirements)\.ya?ml$/, line: /\brepository\s*:/ },
  { file: /(?:^|\/)pubspec\.yaml$/, line: /\b(?:hosted|url)\s*:/ },
  {
    file: /(?:^|\/)(?:[^/]*Dockerfile[^/]*|Makefile|Jenkinsfile|requirements[^/]*\.txt|[^/]+\.(?:sh|bash|ya?ml|txt|env))$/,
    line: /(?:--(?:extra-)?index-url|--registry|\bregistry\s*[=:]|\bset registry|\bGOPROXY\s*[=:]|\bhelm repo add\b|--find-links|\bPIP_(?:EXTRA_)?INDEX_URL\s*[=:]|\bNPM_CONFIG_REGISTRY\s*[=:])/i,
  },
];

/**
 * The server that a build takes packages from has what the donor has published there: under another name there is no
 * server, or one without them. A host is renamed there once the recipient has a server of its own.
 */
export const packageSource: Protection = {
  code: 'package-source',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'domain') return false;
    const before = lineBefore(context);
    return /:\/\/[^\s"'<>]*$/.test(before) && PLACES.some((place) => isAt(place, context, before));
  },
};

function isAt({ file, line, block }: Place, { path, text, start }: HitContext, before: string): boolean {
  if (!file.test(path)) return false;
  if (line !== undefined) return line.test(before);
  return block === undefined || block.test(text.slice(Math.max(0, start - ABOVE), start));
}
