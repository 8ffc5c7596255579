import { createHash } from 'node:crypto';
import { appliesTo } from '../model/applies-to.ts';
import { decisionId, placeKey } from '../model/attach.ts';
import type { Plan } from '../model/plan.ts';
import type { Entry } from '../model/snapshot.ts';
import { BUILD } from '../model/version.ts';
import type { Blocked } from '../rebrand/clash.ts';
import type { NameRules } from '../rebrand/rules.ts';
import type { Texts } from './texts.ts';

/**
 * Names an outcome by all that it follows from: the tool, the file and its path, the surroundings of the
 * plan, and of names and translations only those that the file meets. So a change of one forgets only its files.
 */
export function signer(
  plan: Plan,
  rules: NameRules,
  blocked: Blocked,
  texts: Texts,
): (entry: Entry, met: readonly number[]) => string {
  const keys = new Map<number, string>();
  const keyOf = (needle: number): string => {
    const key = keys.get(needle) ?? digest(rules.search.keyOf(needle));
    keys.set(needle, key);
    return key;
  };
  const common = digest(
    JSON.stringify([
      BUILD,
      plan.country,
      plan.protect,
      plan.redact,
      rules.surroundings,
      [...blocked.identifiers].sort(),
      [...blocked.stored].sort(),
      [...blocked.keys].sort(),
      [...blocked.foreign].sort(),
    ]),
  );
  const decisions = metDecisions(plan, rules);
  // Most files meet nothing but a few names, and those the same ones.
  const plain = new Map<string, string>();
  return (entry, met) => {
    const own = texts.files.get(entry.path);
    const ready = texts.ready.get(entry.path);
    const asked = decisions(entry.path, met);
    const known = met.join();
    const isPlain = own === undefined && ready === undefined && asked.length === 0;
    const inputs =
      (isPlain ? plain.get(known) : undefined) ??
      digest([common, saidOf(own), swapsOf(ready), ...met.map(keyOf).sort(), ...asked].join('\n'));
    if (isPlain) plain.set(known, inputs);
    return `${inputs} ${entry.oid} ${entry.path}`;
  };
}

function saidOf(own: ReturnType<Texts['files']['get']>): string {
  if (own === undefined) return '';
  const { targets, units, registrations, twins } = own;
  return JSON.stringify([
    [...targets],
    units.map(({ span }) => span.start),
    registrations,
    twins.map(({ span, target }) => [span.start, target]),
  ]);
}

function swapsOf(ready: ReturnType<Texts['ready']['get']>): string {
  return ready === undefined ? '' : JSON.stringify(ready);
}

type KnownPlace = {
  readonly said: string;
  readonly applies: (path: string) => boolean;
  readonly needles: ReadonlySet<number> | null;
};

/** Of the decisions on names those that a file can meet: by its path, and by the names in their texts. */
function metDecisions(
  plan: Plan,
  rules: NameRules,
): (path: string, met: readonly number[]) => readonly string[] {
  const byName = new Map<string, KnownPlace[]>();
  const others: KnownPlace[] = [];
  for (const decision of plan.decisions ?? []) {
    if (decision.kind !== 'name') continue;
    const { by, on, reason } = decision;
    const id = decisionId(decision);
    for (const place of decision.places) {
      const said = [id, placeKey(decision, place), by, on, reason].join(' ');
      const known = { said, applies: appliesTo(place.path), needles: needlesOf(place.text, rules) };
      // Most are for files of one name, and a tree has thousands of files.
      const name = /^\*\*\/([\w.-]+)$/.exec(place.path ?? '')?.[1];
      if (name === undefined) others.push(known);
      else pushTo(byName, name, known);
    }
  }
  if (byName.size + others.length === 0) return () => [];
  return (path, met) => {
    const own = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return [...own, ...others]
      .filter(({ needles }) => needles === null || met.some((each) => needles.has(each)))
      .filter(({ applies }) => applies(path))
      .map(({ said }) => said)
      .sort();
  };
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** null where the text does not say it: it may have been cut. */
function needlesOf(text: string | undefined, { search }: NameRules): ReadonlySet<number> | null {
  const found = new Set(search.scan(Buffer.from(text ?? '')).map(([needle]) => needle));
  return found.size === 0 ? null : found;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
