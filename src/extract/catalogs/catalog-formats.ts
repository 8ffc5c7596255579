import type { CatalogFormat } from './catalog-format.ts';
import { jsonCatalog } from './json-catalog.ts';
import { propertiesCatalog } from './properties-catalog.ts';

/** Every kind of catalog that Saphan reads and writes; the first that matches a path wins. */
export const CATALOG_FORMATS: readonly CatalogFormat[] = [jsonCatalog, propertiesCatalog];
