import { androidCatalog } from './android-catalog.ts';
import { arbCatalog } from './arb-catalog.ts';
import type { CatalogFormat } from './catalog-format.ts';
import { jsonCatalog } from './json-catalog.ts';
import { moduleCatalog } from './module-catalog.ts';
import { phpCatalog } from './php-catalog.ts';
import { poCatalog } from './po-catalog.ts';
import { propertiesCatalog } from './properties-catalog.ts';
import { resxCatalog } from './resx-catalog.ts';
import { stringsCatalog } from './strings-catalog.ts';
import { stringsdictCatalog } from './stringsdict-catalog.ts';
import { tomlCatalog } from './toml-catalog.ts';
import { xliffCatalog } from './xliff-catalog.ts';
import { yamlCatalog } from './yaml-catalog.ts';

/** Every kind of catalog that Saphan reads and writes; the first that matches a path wins. */
export const CATALOG_FORMATS: readonly CatalogFormat[] = [
  jsonCatalog,
  propertiesCatalog,
  androidCatalog,
  stringsCatalog,
  arbCatalog,
  resxCatalog,
  yamlCatalog,
  stringsdictCatalog,
  xliffCatalog,
  tomlCatalog,
  poCatalog,
  moduleCatalog,
  phpCatalog,
];
