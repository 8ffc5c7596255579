import type { SourceFile } from '../../model/file.ts';
import { isLicencePath } from '../../model/licence-path.ts';
import type { ModuleSearch } from './module-search.ts';

/** What one file says of one module. */
export type ModuleSighting = {
  readonly module: string;
  readonly places: number;
  /** It imports something that bears its name. */
  readonly imports: boolean;
  readonly variables: readonly string[];
  readonly hosts: readonly string[];
};

const IMPORT =
  /\b(?:import|require|include|include_once|from|using|use|export)\b[^\n]*$|@(?:Import|FeignClient|ComponentScan)\b[^\n]*$/;
const IGNORED = /(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|CHANGELOG\.md)$/;

/** Every module of the donor's country that a file speaks of. */
export function surveyModules(file: SourceFile, search: ModuleSearch): readonly ModuleSighting[] {
  const { path } = file;
  if (file.encoding === null || IGNORED.test(path) || isLicencePath(path)) return [];
  const utf8 = file.utf8();
  const raw = search.scan(utf8);
  if (raw.length === 0) return [];
  const text = file.text();
  const hits = search.locate(raw, utf8, text);
  const ids = [...new Set(hits.map(({ module }) => module))].sort();
  return ids.map((module): ModuleSighting => {
    const own = hits.filter((hit) => hit.module === module);
    const words = own.filter(({ isHost }) => !isHost);
    const found = own.map((hit) => around(text, hit.start, hit.end));
    return {
      module,
      places: own.length,
      imports: words.some(({ start }) => IMPORT.test(lineUpTo(text, start))),
      variables: unique(
        found.flatMap((token) => (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(token) ? [token] : [])),
      ),
      hosts: unique(own.flatMap(({ isHost, start, end }) => (isHost ? [hostAt(text, start, end)] : []))),
    };
  });
}

function lineUpTo(text: string, start: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 400), start);
}

function around(text: string, start: number, end: number): string {
  const before = /[A-Za-z0-9_]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[A-Za-z0-9_]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

function hostAt(text: string, start: number, end: number): string {
  const before = /[a-z0-9.-]{0,60}$/i.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return (before + text.slice(start, end)).toLowerCase().replace(/^[.-]+/, '');
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
