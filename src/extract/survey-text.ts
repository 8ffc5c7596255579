import type { Language } from '../languages/language.ts';
import { lineCounter } from '../model/lines.ts';
import type { Site, SiteKind } from '../model/site.ts';
import type { Coupling, JudgedSite, TextFacts } from '../model/text-facts.ts';
import type { Verdict } from '../model/unit.ts';
import { unitId } from '../model/unit-id.ts';
import { type Circumstance, circumstanceOf, type Source } from './circumstance.ts';
import { bondOf, strongest } from './coupling.ts';
import { type FileDecisions, NOTHING_DECIDED } from './file-decisions.ts';
import { fileRole } from './file-role.ts';
import { fileUnits } from './file-units.ts';
import { judgeIn } from './judge-in.ts';
import { declaredColumns } from './limits/declared-columns.ts';
import { declaredLimit } from './limits/declared-limit.ts';
import { storedColumn } from './limits/stored-column.ts';
import { NO_TEXTS } from './no-texts.ts';
import { isPatchedLibrary } from './patched-library.ts';
import { retoldIn } from './retold-in.ts';
import type { Script } from './script.ts';
import { hasMarkup } from './shapes/markup.ts';
import { isLabel, isProse } from './shapes/prose.ts';
import { shownText } from './shown-text.ts';
import { siteContext } from './site-context.ts';
import { skippedAs } from './skipped-as.ts';
import { slotCounter } from './slots/slot-counter.ts';
import { surroundingsOf } from './surroundings.ts';
import { unreadIn } from './unread-in.ts';

export type TextFile = { readonly path: string; readonly text: string };

/** What one file says about text: read by its language, judged, and put together to units. Pure. */
export function surveyText(
  { path, text }: TextFile,
  language: Language,
  source: Source,
  decisions: FileDecisions = NOTHING_DECIDED,
  heard: readonly string[] = [],
): TextFacts {
  const isPatched = isPatchedLibrary(path, text, source.script);
  const role = isPatched ? 'source' : fileRole(path, text, source.script);
  const skipped = skippedAs(path, text, role);
  if (skipped !== null) return { ...NO_TEXTS, path, language: language.id, skipped };
  const reading = language.read(text, path);
  const { script } = source;
  const given = { path, language: source.language, script, text, reader: language.id, heard };
  const told = surroundingsOf(reading.sites, given);
  // The library's own words stay as they are.
  const surroundings = isPatched ? { ...told, isLibrary: true } : told;
  const file = { role, path, language: language.id, source, surroundings };
  const judge = judgeIn(file);
  const verdicts = new Map<Site, Verdict>();
  const couplings: Coupling[] = [];
  const sites: JudgedSite[] = [];
  const retoldPages = new Map<Site, Verdict>();
  const counter = script === null ? slotCounter(file) : null;
  const placeOf = lineCounter(text);
  for (const site of reading.sites) {
    const at = circumstanceOf(site, file);
    const judged = judge(at);
    const retells = isTwin(at, judged);
    const verdict = decisions.verdictOf(site, judged, retells);
    const isFollowing = retells && verdict.reason !== 'decided';
    verdicts.set(site, verdict);
    counter?.note(at, judged);
    // What stays binds its text elsewhere, whoever said that it stays.
    const bond = bondOf(verdict.action === 'translate' ? verdict : judged);
    if (verdict.reason === 'query') couplings.push(...quotedInQuery(site.text, script));
    const isKept = at.isDonors || matters(verdict) || isFollowing;
    if (!isKept && (bond === null || !isLabel(at.words))) continue;
    const id = unitId(site.text.trim());
    if (bond !== null) couplings.push({ id, bond });
    if (!isKept) continue;
    const { line, column } = placeOf(site.span.start);
    const { span, kind, node } = site;
    const shown = shownText(text, site, verdict);
    const around = siteContext(site);
    const said = isFollowing ? { says: site.text.trim() } : {};
    if (isFollowing && hasMarkup(site.text)) retoldPages.set(site, { ...verdict, action: 'translate' });
    sites.push({ line, column, span, kind, node, text: shown, around, id, verdict, ...said });
  }
  const lines = lineCounter(text);
  const lineOf = (offset: number) => lines(offset).line;
  const limitsOf = (site: Site) => {
    return { limit: declaredLimit(text, site), column: storedColumn(text, path, site) };
  };
  const units = fileUnits(reading, verdicts, { script, lineOf, decisions, limitsOf });
  const retold = retoldIn(retoldPages, { script, lineOf });
  const { keys } = reading;
  const columns = [...(reading.columns ?? []), ...declaredColumns(path, text)];
  const met = decisions.met();
  const decided = met.length === 0 ? {} : { decided: met };
  return {
    path,
    language: language.id,
    sites,
    ...units,
    ...(retold !== null && { retold }),
    couplings: strongest(couplings),
    keys,
    ...(columns.length > 0 && { columns }),
    ...(counter !== null && { slots: counter.uses() }),
    unread: unreadIn(reading, text),
    ...decided,
  };
}

/**
 * A test that says what the donor shows has to follow its translation; a mere word of Latin letters may be a value, and
 * what looks something up stays as it does in the program.
 */
function isTwin({ context, words, site, isDonors }: Circumstance, verdict: Verdict): boolean {
  if (verdict.class !== 'test' || NO_TWINS.includes(site.kind)) return false;
  if (context.use === 'index' || context.use === 'key') return false;
  const isTitle =
    context.argument === 0 && context.property === undefined && TITLED.test(context.callee ?? '');
  if (isTitle) return false;
  return isDonors || isProse(words) || hasMarkup(site.text);
}

const NO_TWINS: readonly SiteKind[] = ['comment', 'key', 'regex'];

/** What names a test. */
const TITLED = /^(?:describe|context|suite|it|test|specify)(?:\.(?!each$)\w+)*$/;

/**
 * What a query compares a column with: `status = 'Шинэ'`; where the donor writes in Latin, what could be a label. What it
 * writes into a table is only stored.
 */
function quotedInQuery(query: string, script: Script | null): readonly Coupling[] {
  const writes = /^\s*INSERT\s+INTO\b/i.test(query) && !/\b(?:SELECT|WHERE)\b/i.test(query);
  return [...query.matchAll(/(\bDEFAULT\s+)?'([^']*)'/gi)].flatMap(([, isDefault, quoted = '']) => {
    const text = quoted.trim();
    if (!(script === null ? isLabel(text) : script.letter.test(text))) return [];
    return [{ id: unitId(text), bond: writes || isDefault !== undefined ? 'stored' : 'compared' }];
  });
}

/** A text in Latin letters is kept only where somebody may have to do something about it. */
function matters({ action, confidence, reason }: Verdict): boolean {
  if (reason === 'decided') return true;
  return action === 'translate' || action === 'import' || action === 'replace' || confidence < 0.7;
}
