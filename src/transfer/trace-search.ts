import { donorHosts } from '../clone/donor-host.ts';
import { findHosts } from '../clone/host.ts';
import type { Span } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import type { Place } from '../model/place.ts';
import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { NOTHING_BLOCKED } from '../rebrand/clash.ts';
import { isMinified } from '../rebrand/file-protection.ts';
import { type Hit, outside } from '../rebrand/hit.ts';
import { leftmostLongest, respelled, type Verdict } from '../rebrand/judge.ts';
import { type ModelTable, modelTables } from '../rebrand/model-tables.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { standsAlone } from '../rebrand/stands-alone.ts';
import { surveyNames } from '../rebrand/survey-names.ts';
import { halfReplaced } from '../rebrand/traces/half-replaced.ts';
import { TRACES } from '../rebrand/traces/index.ts';
import { outerNames, renamedOuter } from '../rebrand/traces/outer-names.ts';

/** A longer name as it is spelled (of an old one: as it would be after the rename), and where it stands first. */
export type WireEnd = { readonly spelling: string; readonly becomes: string; readonly place: Place };

/** What one file tells of the donor beside the names that stand there for everybody to see. */
export type FileTraces = {
  readonly findings: readonly Finding[];
  /** Longer names with an old name in them, and with a new one: the two ends of a wire may stand in two files. */
  readonly old: readonly WireEnd[];
  readonly now: readonly WireEnd[];
  /** Longer names in an applied migration, which stays as it is. */
  readonly applied: readonly WireEnd[];
  /** Classes with a new name that find their tables by it. */
  readonly models: readonly (Omit<ModelTable, 'start'> & { readonly place: Place })[];
};

type Trace = { readonly span: Span; readonly tell: (place: Place) => Finding };

/** The names of one file as the rules see them. `hits` are those that stand alone, in order, none overlapping. */
type Names = {
  readonly path: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly targets: readonly Hit[];
};

const NOTHING: FileTraces = { findings: [], old: [], now: [], applied: [], models: [] };

/** Reasons to keep a name that make no end of a wire of it. */
const UNWIRED = ['licence-header', 'legal-line', 'encoded', 'clash', 'odd-casing'];

/** Looks for the donor where no rule finds it: hidden, half replaced, and in the hosts of its country. */
export function traceSearch(plan: Plan, rules: NameRules, world: World): (file: SourceFile) => FileTraces {
  const packages = new Set(plan.names.filter(({ kind }) => kind === 'package').map(({ from }) => from));
  const kinds = [mixedNames(plan), hiddenNames(rules), hostsLeft(plan, world)];
  return (file) => {
    const { path } = file;
    if (file.encoding === null) return NOTHING;
    const whole = rules.fileProtection(path);
    if (whole?.code === 'migration') return { ...NOTHING, applied: namesApplied(file, rules) };
    if (whole !== null) return NOTHING;
    const text = file.text();
    if (isMinified(path, text)) return NOTHING;
    const found = rules.search.locate(rules.search.scan(file.utf8()), file.utf8());
    const { verdicts, targets } = surveyNames(file, found, rules, NOTHING_BLOCKED);
    const names = { path, text, hits: outside(standing(text, found.hits), targets), targets };
    const seen: Span[] = [...found.hits, ...targets];
    // A protobuf package stays where the service in it is renamed.
    const wires = verdicts.filter((verdict) => verdict.kind === 'keep' && verdict.why === 'wire');
    const settled = [...protectedSpans(path, text, rules), ...wires];
    const traces = kinds.flatMap((kind, i) =>
      kind(names).filter(({ span }) => {
        const isTold =
          settled.some((each) => overlap(each, span)) || (i > 0 && seen.some((each) => overlap(each, span)));
        seen.push(span);
        return !isTold;
      }),
    );
    const placeOf = lineCounter(text);
    const at = (start: number): Place => ({ path, ...placeOf(start) });
    const old = outerNames(
      text,
      verdicts.filter((verdict) => isEnd(verdict, packages)),
    ).flatMap((outer): WireEnd[] => {
      const becomes = renamedOuter(text, outer, names.hits);
      return becomes === null ? [] : [{ spelling: outer.spelling, becomes, place: at(outer.start) }];
    });
    const ends = targets.filter((hit) => !isImportOfPython(path, text, hit));
    const now = outerNames(text, ends).map(({ spelling, start }): WireEnd => {
      return { spelling, becomes: spelling, place: at(start) };
    });
    const sorted = traces.sort((a, b) => a.span.start - b.span.start);
    const models =
      now.length === 0
        ? []
        : modelTables(path, text)
            .filter(({ start, model }) =>
              targets.some((hit) => start <= hit.start && hit.end <= start + model.length),
            )
            .map(({ start, model, tables }) => ({ model, tables, place: at(start) }));
    return { ...NOTHING, findings: sorted.map(({ span, tell }) => tell(at(span.start))), old, now, models };
  };
}

function namesApplied(file: SourceFile, { search }: NameRules): readonly WireEnd[] {
  const text = file.text();
  const hits = standing(text, search.locate(search.scan(file.utf8()), file.utf8()).hits);
  const placeOf = lineCounter(text);
  return outerNames(text, hits).flatMap((outer): WireEnd[] => {
    const becomes = renamedOuter(text, outer, hits);
    const place = { path: file.path, ...placeOf(outer.start) };
    return becomes === null ? [] : [{ spelling: outer.spelling, becomes, place }];
  });
}

function hiddenNames(rules: NameRules): (names: Names) => readonly Trace[] {
  const hitsIn = (text: string): readonly Hit[] => {
    const utf8 = Buffer.from(text);
    const raw = rules.search.scan(utf8);
    return raw.length === 0 ? [] : standing(text, rules.search.locate(raw, utf8).hits);
  };
  return ({ text }) =>
    TRACES.flatMap(({ why, read }) => {
      const view = read(text);
      if (view === null) return [];
      return hitsIn(view.text).flatMap((hit): Trace[] => {
        const span = view.origin(hit.start, hit.end);
        const args = { rule: hit.term.name.from, spelling: view.text.slice(hit.start, hit.end), why };
        if (span === null) return [];
        return [{ span, tell: (place) => ({ code: 'name-hidden', severity: 'warning', args, place }) }];
      });
    });
}

function mixedNames(plan: Plan): (names: Names) => readonly Trace[] {
  const half = halfReplaced(plan);
  return ({ path, text, hits, targets }) => {
    const all = [
      ...hits.map((hit) => half(path, text, hit, false)),
      ...targets.map((hit) => half(path, text, hit, true)),
    ];
    const mixed = new Map(all.flatMap((each) => (each === null ? [] : [[each.start, each] as const])));
    return [...mixed.values()].map(({ start, end, ...args }): Trace => {
      const tell: Trace['tell'] = (place) => {
        return { code: 'name-half-replaced', severity: 'warning', args, place };
      };
      return { span: { start, end }, tell };
    });
  };
}

function hostsLeft(plan: Plan, world: World): (names: Names) => readonly Trace[] {
  const tld = plan.country.from.toLowerCase();
  const domains = plan.names.filter(({ kind }) => kind === 'domain');
  const kindOf = donorHosts(
    domains.flatMap(({ from, aliases }) => [from, ...aliases]),
    plan.names.filter(({ kind }) => kind !== 'word').map(({ to }) => to),
    tld,
  );
  const namespaces = world.wireNames.map((name) => name.toLowerCase()).filter((name) => name.includes('://'));
  return ({ text }) => {
    const hosts = findHosts(text, tld === '' ? {} : { tld }).filter(
      ({ wire, start }) => !wire && !isNamespace(text, start, namespaces),
    );
    const first = new Map<string, Trace>();
    for (const { host, start, end } of hosts) {
      const why = first.has(host) ? null : kindOf(host);
      if (why === null) continue;
      const args = { host, why, count: hosts.filter((other) => other.host === host).length };
      const tell: Trace['tell'] = (place) => ({ code: 'host-left', severity: 'warning', args, place });
      first.set(host, { span: { start, end }, tell });
    }
    return [...first.values()];
  };
}

/** A namespace of the donor, or one in James Clark’s notation, `{http://…}name`: compared, and never called. */
function isNamespace(text: string, start: number, namespaces: readonly string[]): boolean {
  const scheme = /[a-z]+:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.index;
  if (scheme === undefined) return false;
  const from = Math.max(0, start - 8) + scheme;
  if (text[from - 1] === '{') return true;
  const address = text.slice(from, from + 300).toLowerCase();
  return namespaces.some((name) => address.startsWith(name) && !/^[\w-]/.test(address.slice(name.length)));
}

function standing(text: string, hits: readonly Hit[]): readonly Hit[] {
  return leftmostLongest(hits.filter((hit) => standsAlone(text, hit) && respelled(text, hit) !== undefined));
}

/** Python goes by folders, which may be called as a protobuf package was. */
function isImportOfPython(path: string, text: string, { start }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /\.pyi?$/.test(path) && /^\s*(?:from|import)\s/.test(line);
}

function isEnd(verdict: Verdict, packages: ReadonlySet<string>): boolean {
  // A protobuf package stays, and the package of the JVM with the same name follows.
  if (verdict.kind === 'keep' && verdict.why === 'wire' && packages.has(verdict.rule)) return false;
  return verdict.kind === 'rename' || (verdict.kind === 'keep' && !UNWIRED.includes(verdict.why));
}

function protectedSpans(path: string, text: string, { protectedTexts }: NameRules): readonly Span[] {
  return protectedTexts
    .filter((rule) => rule.applies(path))
    .flatMap((rule) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(rule.text); at !== -1; at = text.indexOf(rule.text, at + 1))
        spans.push({ start: at, end: at + rule.text.length });
      return spans;
    });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
