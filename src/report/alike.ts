import type { Finding } from '../model/finding.ts';

/** How many spellings of one matter are named. */
const NAMED = 4;

/** Findings that say the same of several places: one to be said for all, and all of them. */
export type Alike = { readonly said: Finding; readonly all: readonly Finding[] };

/** What may differ between two findings that are one matter for whoever reads them. */
const NAMES = ['spelling', 'word'];

/** Puts together what is told of many files for one reason, in the order of the first of each. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.severity, finding.place?.donor, matterOf(finding)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((all) => ({ said: all.length === 1 ? all[0]! : together(all), all }));
}

function matterOf({ args }: Finding): object {
  return Object.fromEntries(
    Object.entries(args).filter(([name]) => name !== 'count' && !NAMES.includes(name)),
  );
}

function together(all: readonly Finding[]): Finding {
  const args: Record<string, string | number> = { ...all[0]!.args };
  if ('count' in args) args['count'] = all.reduce((sum, each) => sum + Number(argOf(each, 'count')), 0);
  for (const name of NAMES) {
    if (!(name in args)) continue;
    const spelled = [...new Set(all.map((each) => String(argOf(each, name))))];
    args[name] = [...spelled.slice(0, NAMED), ...(spelled.length > NAMED ? ['…'] : [])].join(', ');
  }
  return { ...all[0]!, args } as Finding;
}

function argOf({ args }: Finding, name: string): string | number {
  return (args as Readonly<Record<string, string | number>>)[name] ?? 0;
}
