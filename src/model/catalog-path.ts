import type { Catalog } from './catalog.ts';

/** Where a catalog stands in the workspace. */
export function catalogPath({ language, donor, domain }: Omit<Catalog, 'entries'>): string {
  return `catalogs/${language}/${donor}/${domain}.po`;
}
