import type { ConfigSite } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { READERS } from './readers/index.ts';
import type { ConfigFile } from './readers/reader.ts';
import { type ConfigSurface, surface } from './surface.ts';

/** Somebody else's code, and what tools wrote. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|dist|\.yarn|\.next|\.nuxt|target|\.gradle|\.terraform)\/|\.min\.[cm]?js$/;
const MANIFEST =
  /(?:^|\/)(?:package\.json|pom\.xml|build\.gradle(?:\.kts)?|go\.mod|pyproject\.toml|requirements\.txt|composer\.json|Gemfile|Cargo\.toml|[^/]+\.csproj)$/;
/** In UTF-16 units; nobody writes configuration in files beyond this. */
const LARGEST = 2_000_000;

/** Whether a file may say anything of configuration, by its path: the others need not be read for it. */
export function mayConfigure(path: string): boolean {
  return !FOREIGN.test(path) && (MANIFEST.test(path) || READERS.some(({ match }) => match(path)));
}

/** Every configuration variable of a donor, from its text files, in any order. Values are never kept. */
export function surveyConfig(files: Iterable<ConfigFile>): ConfigSurface {
  const services = new Set<string>();
  const read: ConfigFile[] = [];
  for (const file of files) {
    if (FOREIGN.test(file.path)) continue;
    if (MANIFEST.test(file.path)) services.add(file.path.slice(0, Math.max(0, file.path.lastIndexOf('/'))));
    if (file.text.length <= LARGEST && READERS.some(({ match }) => match(file.path))) read.push(file);
  }
  const wrappers = READERS.flatMap(({ learn, match }) =>
    learn === undefined ? [] : read.flatMap(({ path, text }) => (match(path) ? learn(path, text) : [])),
  );
  const sites: ConfigSite[] = [];
  const findings: Finding[] = [];
  for (const { path, text } of read) {
    for (const reader of READERS) {
      if (!reader.match(path)) continue;
      sites.push(...reader.read(path, text, wrappers));
      const message = reader.fault?.(path, text) ?? null;
      if (message !== null) {
        findings.push({ code: 'config-unreadable', severity: 'warning', args: { message }, place: { path } });
      }
    }
  }
  return surface(sites, [...services], findings);
}
