import type { Plan } from '../../model/plan.ts';
import { charClass } from '../char-class.ts';
import { contextOf, type Hit, runAround } from '../hit.ts';

/** A dotted name (a host, a package) of which one part is the donor's and another the recipient's. */
export type HalfReplaced = {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
  readonly old: string;
  readonly now: string;
};

const isOfDotted = charClass(/[\p{L}\p{N}_.-]/u);

type Labels = { readonly old: ReadonlySet<string>; readonly now: ReadonlySet<string> };

/** A judge of the dotted name around a name: `isNew` says whether that is one of the recipient's. */
export function halfReplaced(
  plan: Pick<Plan, 'names' | 'country'>,
): (path: string, text: string, hit: Hit, isNew: boolean) => HalfReplaced | null {
  const labels = labelsOf(plan);
  const tlds = { old: plan.country.from.toLowerCase(), now: plan.country.to.toLowerCase() };
  const whole = plan.names.flatMap((name) => (name.kind === 'word' ? [] : [name.to.toLowerCase()]));
  return (path, text, hit, isNew) => {
    const run = runAround(contextOf(path, text, hit), isOfDotted);
    const spelling = run.text.replace(/^[.-]+|[.-]+$/g, '');
    const parts = spelling.toLowerCase().split('.');
    if (parts.length < 3 && !(parts.length === 2 && /^[a-z]{2}$/.test(parts[1]!))) return null;
    if (whole.some((name) => isPartOf(name, spelling.toLowerCase()))) return null;
    const said = text.slice(hit.start, hit.end);
    const ends = [parts[0]!, parts.at(-1)!];
    const other = isNew
      ? (parts.find((part) => labels.old.has(part)) ?? ends.find((part) => part === tlds.old))
      : (parts.find((part) => labels.now.has(part)) ?? ends.find((part) => part === tlds.now));
    if (other === undefined || said.toLowerCase().split('.').includes(other)) return null;
    const start = run.start + run.text.indexOf(spelling);
    const [old, now] = isNew ? [other, said] : [said, other];
    return { start, end: start + spelling.length, spelling, old, now };
  };
}

/** Labels that only the old packages and hosts have, and those that only the new ones have. */
function labelsOf({ names }: Pick<Plan, 'names'>): Labels {
  const dotted = names.filter(({ kind }) => kind === 'package' || kind === 'domain');
  const old = new Set(
    dotted
      .flatMap(({ from, aliases }) => [from, ...aliases])
      .flatMap((name) => name.toLowerCase().split('.')),
  );
  const now = new Set(dotted.flatMap(({ to }) => to.toLowerCase().split('.')));
  const only = (these: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...these].filter((label) => !others.has(label) && label.length > 2));
  return { old: only(old, now), now: only(now, old) };
}

function isPartOf(name: string, spelling: string): boolean {
  return `.${spelling}.`.includes(`.${name}.`);
}
