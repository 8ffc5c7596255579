import { blankSecrets } from '../clone/blank-secrets.ts';
import { fitsEncoding } from '../model/code-page.ts';
import type { Author, Edit, Span } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import type { Redact } from '../model/plan.ts';
import type { Blocked, Clash } from '../rebrand/clash.ts';
import type { Verdict } from '../rebrand/judge.ts';
import { keepSorted } from '../rebrand/locks/keep-sorted.ts';
import { nameFindings } from '../rebrand/name-findings.ts';
import type { RawHits } from '../rebrand/needle-search.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { surveyNames } from '../rebrand/survey-names.ts';
import { NO_OUTCOME, type Outcome } from './outcome.ts';
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
    renames.push({
      span,
      old: text.slice(span.start, span.end),
      text: verdict.text,
      by: authorOf(verdict),
    });
  }
  const wanted = [...renames, ...(texts.ready.get(file.path) ?? [])];
  const swaps = wanted.filter((edit) => fitsEncoding(edit.text, file.encoding));
  const blanks = blankSecrets(file.path, text, redact);
  const own = texts.files.get(file.path);
  const beside = { renames: swaps, blanks: blanks.edits, decided: decidedHere(facts.verdicts) };
  const said = own === undefined ? null : texts.localize(file, own, beside);
  const narrow = wanted.length - swaps.length;
  return {
    edits: keepSorted(file.path, text, resolve([...blanks.edits, ...(said?.edits ?? []), ...swaps])),
    findings: [
      ...nameFindings(file.path, text, facts),
      ...blanks.findings,
      ...(said?.findings ?? []),
      ...(narrow === 0 ? [] : [narrowFinding(file, narrow)]),
    ],
    rules: unique(facts.verdicts.map((verdict) => verdict.rule)),
    blocked: tokens(facts.clashes.filter(({ isKey }) => isKey !== true)),
    keys: tokens(facts.clashes.filter(({ isKey }) => isKey === true)),
    stored: facts.stored,
    foreign: facts.foreign,
    tokens: facts.tokens,
    open: facts.open,
    decided: facts.met,
    ...(facts.generator === null || renames.length === 0 ? {} : { generator: facts.generator }),
  };
}

function narrowFinding({ path, encoding }: SourceFile, count: number): Finding {
  return {
    code: 'encoding-narrow',
    severity: 'warning',
    args: { encoding: encoding ?? '', count },
    place: { path },
  };
}

function tokens(clashes: readonly Clash[]): readonly string[] {
  return unique(clashes.map(({ token }) => token));
}

function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}

/** A rule writes thousands of edits, and all of them are kept until the end. */
const AUTHORS = new Map<string, Author>();

function authorOf({ rule, by }: Verdict & { readonly kind: 'rename' }): Author {
  if (by !== undefined) return { stage: 'decide', rule: by.id };
  const author = AUTHORS.get(rule) ?? { stage: 'rebrand', rule };
  AUTHORS.set(rule, author);
  return author;
}

/** Where a person has decided on the very place, no translation stands over it. */
function decidedHere(verdicts: readonly Verdict[]): readonly Span[] {
  return verdicts.flatMap((verdict) =>
    verdict.kind === 'rename' && verdict.by?.isHere === true
      ? [{ start: verdict.start, end: verdict.end }]
      : [],
  );
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
  return { ...NO_OUTCOME, findings };
}
