import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import type { Unit } from '../../src/model/unit.ts';
import { unitId } from '../../src/model/unit-id.ts';

export function entry(more: Partial<CatalogEntry> & { readonly source: string }): CatalogEntry {
  const context = more.context ?? '';
  return {
    id: context || unitId(more.source),
    context,
    target: '',
    state: more.target === undefined ? 'new' : 'translated',
    remarks: [],
    notes: [],
    places: [],
    ...more,
  };
}

export function catalog(...entries: readonly CatalogEntry[]): Catalog {
  return { language: 'lo', donor: 'portal', domain: 'web', entries };
}

export function unit(source: string, more: Partial<Unit> = {}): Unit {
  const context = more.context ?? '';
  return {
    id: context || unitId(source),
    kind: context === '' ? 'text' : 'keyed',
    source,
    context,
    class: 'ui',
    action: 'translate',
    confidence: 1,
    places: [{ path: 'src/a.ts', line: 1 }],
    holes: [],
    comments: [],
    pivots: {},
    ...more,
  };
}
