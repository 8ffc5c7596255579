import type { Name } from '../model/plan.ts';
import { badValue, missingKey } from './bad-value.ts';
import { checkName } from './check-name.ts';
import { countryFlaw } from './country-code.ts';
import { cycleFlaws } from './cycle-flaws.ts';
import { defaultLanguage } from './default-language.ts';
import { field, list, text, texts } from './field.ts';
import { inferKind } from './infer-kind.ts';
import { nameKeys, nameWords } from './name-words.ts';
import { exampleLine } from './plan-example.ts';
import type { PlanFlaw, PlanPath } from './plan-fault.ts';
import { NAME_KINDS, NAME_SCOPES } from './plan-schema.ts';

/** Says at which line a value stands, for flaws that speak of two places. */
export type LineOf = (path: PlanPath) => string;

/**
 * What must hold between the parts of a plan. The data may be of any shape: a person is told of all faults at
 * once, so whatever the schema refuses is passed over here.
 */
export function ruleFlaws(data: unknown, lineOf: LineOf): readonly PlanFlaw[] {
  return [
    ...donorFlaws(data, lineOf),
    ...languageFlaws(data),
    ...nameFlaws(data),
    ...twins(nameTerms(data), lineOf),
    ...cycleFlaws(data),
    ...protectFlaws(data),
  ];
}

function donorFlaws(data: unknown, lineOf: LineOf): readonly PlanFlaw[] {
  const first = new Map<string, PlanPath>();
  return list(field(data, 'donors')).flatMap((donor, i): PlanFlaw[] => {
    const id = text(field(donor, 'id'));
    const path = ['donors', i, 'id'];
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, path);
    if (id === undefined || earlier === undefined) return [];
    return [{ code: 'duplicate-donor', path, at: 'value', args: { id, first: lineOf(earlier) } }];
  });
}

function languageFlaws(data: unknown): readonly PlanFlaw[] {
  const country = field(data, 'country');
  const countries = [text(field(country, 'from')), text(field(country, 'to'))].filter(
    (code) => code !== undefined,
  );
  const languages = field(data, 'languages');
  const source = text(field(languages, 'source'));
  if (languages === undefined) {
    const [from, to] = countries.map((code) => defaultLanguage(code) ?? '');
    // A code that is none has a fault of its own.
    if (countries.some((code) => countryFlaw(code) !== null)) return [];
    const isSaid = from === undefined || to === undefined || (from !== '' && to !== '' && from !== to);
    if (isSaid) return [];
    const write = `languages: { source: ${from || 'mn'}, targets: [${to || 'lo'}] }`;
    return [missingKey(['languages'], write)];
  }
  const targets = list(field(languages, 'targets'));
  const tags = [source, ...targets.map(text)];
  return tags.flatMap((tag, i): PlanFlaw[] => {
    if (tag === undefined) return [];
    const path = i === 0 ? ['languages', 'source'] : ['languages', 'targets', i - 1];
    const meant = countries.includes(tag) ? (defaultLanguage(tag) ?? tag) : tag;
    // `la` is Latin and `ua` is nothing: a country's code in the place of its language's.
    if (meant !== tag) return [badValue(path, tag, { reason: 'country-as-language', write: meant })];
    if (i > 0 && tag === source) return [badValue(path, tag, { reason: 'source-as-target', write: '' })];
    const isTwin = i > 0 && tags.indexOf(tag, 1) < i;
    return isTwin ? [badValue(path, tag, { reason: 'listed-twice', write: '' })] : [];
  });
}

function nameFlaws(data: unknown): readonly PlanFlaw[] {
  return list(field(data, 'names')).flatMap((item, i) => {
    const name = nameOf(item);
    if (name === undefined) return [];
    return checkName(name).map((fault) => {
      const isListed = fault.field === 'aliases' || fault.field === 'spellings';
      const tail = isListed ? [fault.field, fault.index] : [fault.field];
      return badValue(
        ['names', i, ...tail],
        fault.value,
        { reason: fault.reason, write: fault.write },
        fault.part,
      );
    });
  });
}

type Term = { readonly text: string; readonly path: PlanPath; readonly keys: readonly string[] };

function nameTerms(data: unknown): readonly Term[] {
  return list(field(data, 'names')).flatMap((item, i) => {
    const from = text(field(item, 'from'));
    const kind = kindOf(item, from ?? '');
    if (kind === undefined) return [];
    const scopes = scopesOf(item);
    const term = (each: string, path: PlanPath): Term => {
      // Two entries for one text are one too many only where both apply.
      const keys = nameKeys(kind, each).flatMap((key) => scopes.map((scope) => `${scope} ${key}`));
      return { text: each, path, keys };
    };
    return [
      ...(from === undefined ? [] : [term(from, ['names', i, 'from'])]),
      ...list(field(item, 'aliases')).flatMap((alias, j) =>
        typeof alias === 'string' ? [term(alias, ['names', i, 'aliases', j])] : [],
      ),
    ];
  });
}

function twins(terms: readonly Term[], lineOf: LineOf): readonly PlanFlaw[] {
  const first = new Map<string, Term>();
  return terms.flatMap((term): PlanFlaw[] => {
    if (term.text.trim() === '') return [];
    const earlier = term.keys.map((key) => first.get(key)).find((each) => each !== undefined);
    for (const key of term.keys) if (!first.has(key)) first.set(key, term);
    if (earlier === undefined) return [];
    // Of two spellings the one that shows where more words begin can be written in every style.
    const [rich, poor] = isRicher(earlier.text, term.text) ? [earlier, term] : [term, earlier];
    const args = {
      name: term.text,
      other: earlier.text,
      first: lineOf(earlier.path),
      keep: rich.text,
      drop: poor.text,
    };
    return [{ code: 'duplicate-name', path: term.path, at: 'value', args }];
  });
}

function isRicher(text: string, than: string): boolean {
  return nameWords(text).length >= nameWords(than).length;
}

function protectFlaws(data: unknown): readonly PlanFlaw[] {
  return list(field(data, 'protect')).flatMap((item, i) => {
    const isMap = typeof item === 'object' && item !== null && !Array.isArray(item);
    if (!isMap || field(item, 'text') !== undefined || field(item, 'paths') !== undefined) return [];
    const path = ['protect', i, 'text'];
    const other = ['protect', i, 'paths'];
    return [missingKey(path, `${exampleLine(path)}, or ${exampleLine(other)}`)];
  });
}

function nameOf(item: unknown): Name | undefined {
  const [from, to] = [text(field(item, 'from')), text(field(item, 'to'))];
  const aliases = texts(field(item, 'aliases'));
  const kind = kindOf(item, from ?? '');
  if (from === undefined || to === undefined || aliases === undefined || kind === undefined) return undefined;
  const spellings = stringMap(field(item, 'spellings'));
  return { kind, from, to, aliases, ...(spellings !== undefined && { spellings }) };
}

function scopesOf(item: unknown): readonly string[] {
  const only = list(field(item, 'only')).filter((scope) => NAME_SCOPES.some((known) => known === scope));
  return only.length === 0 ? NAME_SCOPES : only.map(String);
}

function stringMap(data: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const rows = Object.entries(data).filter((row): row is [string, string] => typeof row[1] === 'string');
  return Object.fromEntries(rows);
}

/** Undefined where the item names a kind that there is not: no guess may stand in for it. */
function kindOf(item: unknown, from: string): Name['kind'] | undefined {
  const kind = field(item, 'kind');
  return kind === undefined ? inferKind(from) : NAME_KINDS.find((known) => known === kind);
}
