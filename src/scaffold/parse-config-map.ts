import { dataFaults } from '../countries/data-faults.ts';
import { yamlData } from '../countries/yaml-data.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { ConfigEntry, ConfigMap } from '../model/config.ts';
import type { DataFault } from '../model/data-fault.ts';
import { type ConfigMapEntryFile, configMapSchema, ENTRY_KEYS } from './config-map-schema.ts';
import { parseValueFrom } from './value-from-text.ts';

/** Reads the text of config.map.yaml; its faults have line and column. An empty text is an empty map. */
export function parseConfigMap(
  text: string,
  path: string,
): { readonly map: ConfigMap | null; readonly faults: readonly DataFault[] } {
  if (text.trim() === '') return { map: { donors: {} }, faults: [] };
  const yaml = yamlData(text, path);
  if (yaml.data === undefined) return { map: null, faults: yaml.faults };
  const parsed = configMapSchema.safeParse(yaml.data ?? {});
  const faults = [
    ...yaml.faults,
    ...dataFaults(yaml, parsed.error?.issues ?? [], (at) =>
      at.length === 0 ? ['version', 'donors'] : ENTRY_KEYS,
    ),
  ];
  if (faults.length > 0 || !parsed.success) return { map: null, faults };
  const donors = Object.entries(parsed.data.donors ?? {}).map(
    ([donor, entries]) =>
      [
        donor,
        Object.entries(entries ?? {})
          .map(([name, entry]) => entryOf(name, entry))
          .sort((a, b) => byCodePoint(a.name, b.name)),
      ] as const,
  );
  return { map: { donors: Object.fromEntries(donors) }, faults: [] };
}

function entryOf(name: string, file: ConfigMapEntryFile): ConfigEntry {
  const from = file['value-from'] === undefined ? null : parseValueFrom(file['value-from']);
  return {
    name,
    class: file.class,
    disposition: file.disposition,
    ...(from !== null && { valueFrom: from }),
    ...(file.value != null && file.value !== '' && { value: file.value }),
    ...(file.note !== undefined && { note: file.note }),
    services: file.services ?? [],
    sites: file.sites ?? [],
    ...(file.gone === true && { isGone: true }),
  };
}
