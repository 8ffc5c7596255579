import { createHash } from 'node:crypto';
import { decisionId, placeKey } from '../model/attach.ts';
import { globs } from '../model/glob.ts';
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
  return (entry, met) => {
    const own = texts.files.get(entry.path);
    const ready = texts.ready.get(entry.path);
    const said =
      own === undefined
        ? ''
        : JSON.stringify([
            [...own.targets],
            own.units.map(({ span }) => span.start),
            own.registrations,
            own.twins.map(({ target }) => target),
          ]);
    const swaps = ready === undefined ? '' : JSON.stringify(ready);
    const asked = decisions(entry.path, met);
    return digest(
      [common, entry.oid, entry.path, said, swaps, ...met.map(keyOf).sort(), ...asked].join('\n'),
    );
  };
}

/** Of the decisions on names those that a file can meet: by its path, and by the names in their texts. */
function metDecisions(
  plan: Plan,
  rules: NameRules,
): (path: string, met: readonly number[]) => readonly string[] {
  const known = (plan.decisions ?? [])
    .filter(({ kind }) => kind === 'name')
    .flatMap((decision) =>
      decision.places.map((place) => ({
        said: `${decisionId(decision)} ${placeKey(decision, place)} ${decision.by} ${decision.on} ${decision.reason}`,
        applies: place.path === undefined ? () => true : globs([place.path]),
        needles: needlesOf(place.text, rules),
      })),
    );
  if (known.length === 0) return () => [];
  return (path, met) =>
    known
      .filter(
        ({ applies, needles }) =>
          (needles === null || met.some((each) => needles.has(each))) && applies(path),
      )
      .map(({ said }) => said)
      .sort();
}

/** null where the text does not say it: it may have been cut. */
function needlesOf(text: string | undefined, { search }: NameRules): ReadonlySet<number> | null {
  const found = new Set(search.scan(Buffer.from(text ?? '')).map(([needle]) => needle));
  return found.size === 0 ? null : found;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
