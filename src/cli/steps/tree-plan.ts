import type { Name, Plan } from '../../model/plan.ts';
import { parseBrandFlag } from '../../plan/parse-flag.ts';
import { openWorkspace } from '../workspace.ts';
import { flagError } from './flag-error.ts';
import { loadModules } from './load-modules.ts';

export type TreeFlags = {
  readonly brand: readonly string[];
  readonly keep: readonly string[];
  readonly from?: string;
  readonly country?: string;
};

/** The names to look for in a tree: those of the flags, or of the workspace's plan. */
export function treePlan({ brand, keep, from, country = '' }: TreeFlags, dir: string): Plan {
  const protect = keep.map((text) => ({ text, reason: '--keep' }));
  if (!isOfFlags({ brand, from })) {
    const { plan } = openWorkspace(dir);
    return { ...plan, protect: [...plan.protect, ...protect] };
  }
  const names = brand.map(brandOf);
  const giver = from ?? countryOf(names);
  return {
    version: 1,
    donors: [],
    country: { from: giver, to: country },
    languages: { source: '', targets: [] },
    names,
    protect,
    exclude: [],
    redact: [],
    systems: loadModules(giver),
  };
}

/** Whether the flags say what to look for, so that no workspace is asked. */
export function isOfFlags({
  brand,
  from,
}: Pick<TreeFlags, 'brand'> & { readonly from?: string | undefined }): boolean {
  return brand.length > 0 || from !== undefined;
}

function brandOf(value: string): Name {
  const { name, faults } = parseBrandFlag(value);
  if (name === null) throw flagError('--brand', value, faults);
  return name;
}

/** The country that the donor’s own hosts say, by their top-level domain; '' where they say none. */
function countryOf(names: readonly Name[]): string {
  const hosts = names
    .filter(({ kind }) => kind === 'domain')
    .flatMap(({ from, aliases }) => [from, ...aliases]);
  return (
    hosts.map((host) => /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase()).find((tld) => tld !== undefined) ??
    ''
  );
}
