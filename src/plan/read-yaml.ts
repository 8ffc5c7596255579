import { plainYaml } from '../model/plain-yaml.ts';
import { placedYaml } from './placed-yaml.ts';
import type { PlanFault } from './plan-fault.ts';
import type { YamlText } from './yaml-place.ts';

/** What a text says as data; null instead when its shape cannot be trusted. */
export type YamlReading = {
  readonly value: { readonly data: unknown } | null;
  readonly yaml: YamlText;
  readonly faults: readonly PlanFault[];
};

/** Reads a YAML text. Where it is plain nobody waits for the place of every value: most plans have no fault to place. */
export function readYaml(source: string, path: string): YamlReading {
  const plain = plainYaml(source);
  if (plain === null) return placedYaml(source, path);
  let placed: YamlText | undefined;
  const places = () => {
    placed ??= placedYaml(source, path).yaml;
    return placed;
  };
  const yaml: YamlText = {
    path,
    get lines() {
      return places().lines;
    },
    get document() {
      return places().document;
    },
  };
  return { value: plain, yaml, faults: [] };
}
