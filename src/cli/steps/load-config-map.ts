import { readText } from '../../io/read-text.ts';
import type { ConfigMap } from '../../model/config.ts';
import { SaphanError } from '../../model/error.ts';
import { parseConfigMap } from '../../scaffold/parse-config-map.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';

/** The map of a workspace with its text, or null where nobody has scaffolded yet. All faults are told at once. */
export function loadConfigMap({ places }: Workspace): { map: ConfigMap; text: string } | null {
  const text = readText(places.configMap);
  if (text === null) return null;
  const { map, faults } = parseConfigMap(text, CONFIG_MAP_FILE);
  if (map !== null) return { map, text };
  throw new SaphanError('data-invalid', { path: CONFIG_MAP_FILE, count: faults.length }, { faults });
}
