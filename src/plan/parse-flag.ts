import type { Name, NameKind } from '../model/plan.ts';
import { checkName } from './check-name.ts';
import { donorIdFlaw } from './donor-id.ts';
import { inferKind } from './infer-kind.ts';
import { mergeNames } from './merge-names.ts';
import { nameWords } from './name-words.ts';
import { nearest } from './nearest.ts';
import type { BadValueReason, FaultArgs } from './plan-fault.ts';
import { NAME_KINDS } from './plan-schema.ts';
import { sourceFlaw } from './source.ts';

/** A fault in a flag; its code and args are those of a plan's fault, and so are its words. */
export type FlagFault = { readonly code: 'bad-value'; readonly args: FaultArgs };

export type NameFlag =
  | { readonly name: Name; readonly faults: readonly [] }
  | { readonly name: null; readonly faults: readonly FlagFault[] };

export type DonorFlag =
  | { readonly donor: { readonly id?: string; readonly source: string }; readonly faults: readonly [] }
  | { readonly donor: null; readonly faults: readonly FlagFault[] };

/** Reads `--name 'FROM[|ALIAS…]=TO'`, with an optional `word:`, `package:`, `domain:` or `literal:` before it. */
export function parseNameFlag(value: string): NameFlag {
  const prefix = /^([A-Za-z]+):/.exec(value)?.[1] ?? '';
  const kind = NAME_KINDS.find((known) => known === prefix);
  const meant = kind === undefined && prefix !== '' ? nearest(prefix, NAME_KINDS) : '';
  if (meant !== '') {
    const write = `${meant}:${value.slice(prefix.length + 1)}`;
    return { name: null, faults: [flagFault('unknown-kind', prefix, write)] };
  }
  const [left, right, ...more] = value.slice(kind === undefined ? 0 : prefix.length + 1).split('=');
  if (left === undefined || right === undefined || more.length > 0) {
    return { name: null, faults: [flagFault('name-flag', value, 'e-Mongolia=e-Laos')] };
  }
  const name = nameOf(kind, left.split('|').map(trimmed), right.trim());
  const faults = checkName(name).map((fault) => flagFault(fault.reason, fault.value, '', fault.part));
  return faults.length > 0 ? { name: null, faults } : { name, faults: [] };
}

/** Reads `--brand 'FROM[|ALIAS…][=TO]'`: a name that is looked for; where nobody says its new one, that is nowhere. */
export function parseBrandFlag(value: string): NameFlag {
  if (value.includes('=')) return parseNameFlag(value);
  const { name, faults } = parseNameFlag(`${value}=${NOWHERE}`);
  if (name === null) {
    const own = faults.filter(({ args }) => args['value'] !== NOWHERE);
    if (own.length > 0) return { name: null, faults: own };
  }
  const prefix = NAME_KINDS.find((kind) => value.startsWith(`${kind}:`));
  const sources = value
    .slice(prefix === undefined ? 0 : prefix.length + 1)
    .split('|')
    .map(trimmed);
  const known = nameOf(prefix, sources, NOWHERE);
  return { name: { ...known, to: elsewhere(known) }, faults: [] };
}

/** A spelling that no tree holds. */
const NOWHERE = 'qzxq';

/** As many words or labels as the old name has, so that each of its spellings has a new one. */
function elsewhere({ kind, from }: Name): string {
  if (kind === 'literal') return NOWHERE;
  if (kind === 'word')
    return nameWords(from)
      .map(() => NOWHERE)
      .join('-');
  return from
    .split('.')
    .map(() => NOWHERE)
    .join('.');
}

/** Reads `--donor SOURCE` or `--donor ID=SOURCE`; a `=` inside a URL or a path belongs to the source. */
export function parseDonorFlag(value: string): DonorFlag {
  const [, id, rest = ''] = /^([\w -]+)=(.*)$/su.exec(value) ?? [];
  const idFlaw = id === undefined ? null : donorIdFlaw(id);
  const source = id === undefined ? value : rest;
  const flaw = sourceFlaw(source);
  const faults = [
    ...(id === undefined || idFlaw === null
      ? []
      : [flagFault(idFlaw.reason, id, `${idFlaw.write}=${flaw?.shown ?? source}`)]),
    ...(flaw === null ? [] : [flagFault(flaw.reason, flaw.shown ?? source, flaw.write)]),
  ];
  if (faults.length > 0) return { donor: null, faults };
  return { donor: id === undefined ? { source } : { id, source }, faults: [] };
}

function nameOf(kind: NameKind | undefined, sources: readonly string[], to: string): Name {
  const [from = '', ...aliases] = sources;
  const name = { kind: kind ?? inferKind(from), from, to, aliases };
  return mergeNames([name])[0] ?? name;
}

function trimmed(text: string): string {
  return text.trim();
}

function flagFault(reason: BadValueReason, value: string, write: string, part = ''): FlagFault {
  return { code: 'bad-value', args: { key: '', in: '', value, reason, write, part } };
}
