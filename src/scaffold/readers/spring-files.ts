import { isMap, isSeq } from 'yaml';
import { describeValue } from '../describe-value.ts';
import { propertyLines } from './property-lines.ts';
import type { Reader } from './reader.ts';
import { soleReference } from './references.ts';
import { springPlaceholders } from './spring-placeholders.ts';
import { type Found, textSites } from './text-sites.ts';
import { walkYaml, type YamlPair } from './walk-yaml.ts';

const SPRING_FILE = /(?:^|\/)(?:application|bootstrap)(?:-([\w-]+))?\.(properties|ya?ml)$/;

/** The profile that stands for every profile. */
export const BASE_PROFILE = 'base';

/** Keys of application.properties and application.yml, by profile, and `${x:d}` in their values. */
export const springFiles: Reader = {
  id: 'spring-files',
  match: (path) => SPRING_FILE.test(path),
  fault: (path, text) => (path.endsWith('.properties') ? null : walkYaml(text).fault),
  read: (path, text) => {
    const [, profile = BASE_PROFILE, extension] = SPRING_FILE.exec(path) ?? [];
    const found = extension === 'properties' ? properties(text, profile) : yamlKeys(text, profile);
    return textSites(path, text, found);
  },
};

function properties(text: string, profile: string): readonly Found[] {
  const seen = new Set<string>();
  return propertyLines(text).flatMap(({ key, value, separator, at }) => {
    // A dot at the end is a key that lost its `=`.
    const name = key.replace(/\.$/, '');
    const flaw =
      separator === ' ' || name !== key ? 'no-separator' : seen.has(name) ? 'doubled-key' : undefined;
    seen.add(name);
    const valueAt = at + key.length + 1;
    return [
      { ...declaration(name, value, at, profile), ...(flaw !== undefined && { flaw }) } as Found,
      ...springPlaceholders(value, 'spring', valueAt),
    ];
  });
}

function yamlKeys(text: string, fallback: string): readonly Found[] {
  const { pairs } = walkYaml(text);
  const profiles = new Map<number, string>();
  for (const { path, text: value, document } of pairs) {
    const key = path.join('.');
    if (/^spring\.(?:config\.activate\.on-profile|profiles)$/.test(key) && value)
      profiles.set(document, value);
  }
  return pairs.flatMap((pair) => {
    const name = pair.path.join('.');
    const value = leafText(pair);
    if (value === null || /^spring\.config\.activate\./.test(name)) return [];
    const flaw = pair.isDoubled ? { flaw: 'doubled-key' as const } : {};
    const profile = profiles.get(pair.document) ?? fallback;
    return [
      { ...declaration(name, value, pair.at, profile), ...flaw } as Found,
      ...springPlaceholders(value, 'spring', pair.at),
    ];
  });
}

function leafText({ value, text }: YamlPair): string | null {
  if (isMap(value)) return value.items.length === 0 ? '' : null;
  if (!isSeq(value)) return text;
  return value.items.some((item) => isMap(item)) ? null : value.items.map(String).join(',');
}

function declaration(name: string, value: string, at: number, within: string): Found {
  const text = value.trim();
  const refersTo = soleReference(text);
  const inner = /^\$\{([^{}:]+)(?::([^{}]*))?\}$/.exec(text);
  const base = { name, kind: 'declare' as const, how: 'spring', at, within };
  if (inner === null) return { ...base, ...describeValue(text) };
  return { ...base, ...describeValue(inner[2]), refersTo: refersTo ?? inner[1]!.trim() };
}
