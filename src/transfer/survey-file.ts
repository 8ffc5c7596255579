import { blankSecrets } from '../clone/blank-secrets.ts';
import type { Edit } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import type { Redact } from '../model/plan.ts';
import type { RawHits } from '../rebrand/automaton.ts';
import type { Blocked, Clash } from '../rebrand/clash.ts';
import { nameFindings } from '../rebrand/name-findings.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { surveyNames } from '../rebrand/survey-names.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';
import type { Texts } from './texts.ts';

/** Every stage's word on one file, settled by authority. `raw` is what the one scan of the file found. */
export function surveyFile(
  file: SourceFile,
  raw: RawHits,
  rules: NameRules,
  redact: readonly Redact[],
  blocked: Blocked,
  texts: Texts,
): Outcome {
  if (file.encoding === null) return unread(file, raw, rules);
  const facts = surveyNames(file, rules.search.locate(raw, file.utf8()), rules, blocked);
  const text = file.text();
  const renames: Edit[] = [];
  for (const verdict of facts.verdicts) {
    if (verdict.kind !== 'rename') continue;
    const span = { start: verdict.start, end: verdict.end };
    const by = { stage: 'rebrand', rule: verdict.rule } as const;
    renames.push({ span, old: text.slice(span.start, span.end), text: verdict.text, by });
  }
  const swaps = [...renames, ...(texts.ready.get(file.path) ?? [])];
  const blanks = blankSecrets(file.path, text, redact);
  const own = texts.files.get(file.path);
  const said = own === undefined ? null : texts.localize(file, own, { renames: swaps, blanks: blanks.edits });
  return {
    edits: resolve([...blanks.edits, ...(said?.edits ?? []), ...swaps]),
    findings: [...nameFindings(file.path, text, facts), ...blanks.findings, ...(said?.findings ?? [])],
    rules: [...new Set(facts.verdicts.map((verdict) => verdict.rule))],
    blocked: tokens(facts.clashes.filter(({ isKey }) => isKey !== true)),
    keys: tokens(facts.clashes.filter(({ isKey }) => isKey === true)),
    stored: facts.stored,
    foreign: facts.foreign,
    tokens: facts.tokens,
  };
}

function tokens(clashes: readonly Clash[]): readonly string[] {
  return [...new Set(clashes.map(({ token }) => token))];
}

/** A file that is no text passes through; a name in it is told. */
function unread(file: SourceFile, raw: RawHits, rules: NameRules): Outcome {
  const count = rules.search.locate(raw, file.bytes).hits.length;
  const place = { path: file.path };
  const findings: Finding[] = [];
  if (file.unread === 'pointer') findings.push({ code: 'lfs-pointer', severity: 'info', args: {}, place });
  if (file.unread === 'unknown-encoding')
    findings.push({ code: 'encoding-unknown', severity: 'warning', args: { count }, place });
  if (file.unread === 'binary' && count > 0)
    findings.push({ code: 'binary-holds-name', severity: 'warning', args: { count }, place });
  return { edits: [], findings, rules: [], blocked: [], stored: [], keys: [], foreign: [], tokens: [] };
}
