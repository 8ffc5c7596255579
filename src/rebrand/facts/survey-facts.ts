import { isAscii } from 'node:buffer';
import type { FactHit, WorldList } from '../../model/facts.ts';
import type { SourceFile } from '../../model/file.ts';
import { lineCounter } from '../../model/lines.ts';
import { keptByText } from '../kept-by-text.ts';
import type { ModuleSearch } from '../modules/module-search.ts';
import { type ModuleSighting, surveyModules } from '../modules/survey-modules.ts';
import type { Surroundings } from '../protections/protection.ts';
import { blockAround, type FactContext, factContext } from './fact-context.ts';
import type { FactSearch, RawFact } from './fact-search.ts';
import { hostHits } from './host-hits.ts';
import { judgeFact, type WholeFile } from './judge-fact.ts';
import { provinceHits } from './province-hits.ts';
import { worldLists } from './world-lists.ts';

/** A hit that more files than its own have a say in. */
export type FactFound = FactHit & {
  readonly owner?: string;
  /** The decision that says what takes its place, by `decisionId`. */
  readonly by?: string;
};

/** What one file says of the donor's country. */
export type FileFacts = {
  readonly path: string;
  readonly role: string;
  readonly hits: readonly FactFound[];
  readonly lists: readonly WorldList[];
  readonly modules: readonly ModuleSighting[];
};

export type FactSettings = {
  readonly search: FactSearch;
  /** null: nothing is known of systems that only the donor's country has. */
  readonly modules: ModuleSearch | null;
  /** Whether a file lies in the folder of such a system. */
  readonly inModule: (path: string) => boolean;
  readonly surroundings: Surroundings;
  /** Why a file is kept whole, by its path: a protection's code, or null. */
  readonly protectionOf: (path: string) => string | null;
  /** What a file is in its repository: `test`, `docs`, `catalog`. */
  readonly roleOf: (path: string) => string;
};

const WHOLE_ROLES: Readonly<Record<string, string>> = {
  vendor: 'vendored',
  docs: 'docs',
  catalog: 'catalog',
  sandbox: 'sample',
  asset: 'asset',
};

/** Every place of a file where a fact of the donor's country stands, judged; null where there is nothing to tell. */
export function surveyFacts(file: SourceFile, settings: FactSettings): FileFacts | null {
  if (file.encoding === null) return null;
  const { search, surroundings } = settings;
  const raw = search.find(file.utf8());
  const mayCheck = search.register !== null && (!isAscii(file.utf8()) || file.utf8().includes('\\u0'));
  const modules = settings.modules === null ? [] : surveyModules(file, settings.modules);
  if (raw.length === 0 && !mayCheck && modules.length === 0) return null;
  const text = file.text();
  const role = settings.roleOf(file.path);
  const kept = settings.protectionOf(file.path) ?? keptByText(file.path, text);
  const why = kept ?? WHOLE_ROLES[role];
  const whole: WholeFile = why === undefined ? null : { why };
  const lists = raw.some(({ term }) => term.form !== 'host' && term.form !== 'region')
    ? worldLists(text)
    : [];
  const isForeign = (context: FactContext): boolean => {
    if (settings.inModule(file.path)) return true;
    if (modules.length === 0 || settings.modules === null) return false;
    return settings.modules.find(blockAround(text, context.start).text).length > 0;
  };
  const placeOf = lineCounter(text);
  const at = (start: number) => ({ path: file.path, ...placeOf(start) });
  const hits: FactFound[] = [];
  for (const found of free(raw)) {
    const context = factContext(file.path, text, found, lists);
    const told = judgeFact(context, {
      whole,
      isSeed: role === 'seed',
      isForeign,
      hasRecipient: search.hasRecipient,
      surroundings,
    });
    if (told === null) continue;
    const { start, end } = told.span ?? found;
    const { kind, fact, becomes } = found.term;
    hits.push({
      kind,
      fact,
      start,
      end,
      spelling: text.slice(start, end),
      becomes: becomes === null ? null : bare(becomes),
      confidence: told.confidence,
      verdict: told.verdict,
      why: told.why,
      ...(told.owner === undefined ? {} : { owner: told.owner }),
      place: at(start),
    });
  }
  hits.push(...hostHits(file.path, text, raw, whole, at), ...provinceHits(text, raw, whole, at));
  if (mayCheck && search.register !== null) {
    for (const [form, pattern] of Object.entries(search.register))
      for (const match of text.matchAll(pattern))
        hits.push({
          kind: 'register',
          fact: 'documents.nationalIdPattern',
          start: match.index,
          end: match.index + match[0].length,
          // A number is somebody's, so only its form is told.
          spelling: form === 'number' ? '(number)' : match[0],
          becomes: null,
          confidence: form === 'number' ? 'likely' : 'certain',
          verdict: whole === null ? 'open' : 'left',
          why: whole?.why ?? (form === 'number' ? 'personal-data' : 'other-form'),
          place: at(match.index),
        });
  }
  if (hits.length === 0 && lists.length === 0 && modules.length === 0) return null;
  return { path: file.path, role, hits: hits.sort((a, b) => a.start - b.start), lists, modules };
}

/** Of two terms at one place the longer: `'MNT'` holds no country, `Asia/Ulaanbaatar` no province. */
function free(raw: readonly RawFact[]): readonly RawFact[] {
  return raw.filter(({ term }) => !['host', 'region', 'clue'].includes(term.form));
}

/** Without the quotes or the sign by which it was found. */
function bare(becomes: string): string {
  return becomes.replace(/^(?:=|: )|["'`]/g, '');
}
