import type { KeyUse } from '../model/reading.ts';
import type { DonorConfig } from './donor-config.ts';

/** A key as its library looks it up: in these namespaces, one after the other; none: in any, nobody can tell. */
export type ResolvedKey = { readonly namespaces: readonly string[]; readonly key: string };

/** Applies the donor's separators to a key: `ns:key`, `keyPrefix`, default and fallback namespaces. */
export function resolveKey(use: KeyUse, key: string, config: DonorConfig | undefined): ResolvedKey {
  // Only i18next splits keys; whatever else looks up takes them whole.
  if (use.stack !== undefined)
    return { namespaces: ownNamespaces(use), key: use.prefix === undefined ? key : `${use.prefix}.${key}` };
  const nsSeparator = config?.nsSeparator ?? ':';
  const at = nsSeparator === false ? -1 : key.indexOf(nsSeparator);
  if (at > 0 && nsSeparator !== false)
    return { namespaces: [key.slice(0, at)], key: key.slice(at + nsSeparator.length) };
  const joint = config?.keySeparator || '.';
  const whole = use.prefix === undefined ? key : `${use.prefix}${joint}${key}`;
  return { namespaces: namespacesOf(use, config), key: whole };
}

function namespacesOf(use: KeyUse, config: DonorConfig | undefined): readonly string[] {
  const own = ownNamespaces(use);
  if (use.namespace === '' || use.otherNamespaces?.includes('')) return [];
  if (own.length > 0) return [...own, ...(config?.fallbackNamespaces ?? [])];
  // i18next's own default holds where the whole configuration is known and says nothing else.
  const isWhole = config !== undefined && config.unread.length === 0;
  const standard = config?.defaultNamespace ?? config?.namespaces[0] ?? (isWhole ? 'translation' : undefined);
  return standard === undefined ? [] : [standard, ...(config?.fallbackNamespaces ?? [])];
}

/** The namespaces that a look-up names; none where one of them is computed. */
function ownNamespaces({ namespace, otherNamespaces = [] }: KeyUse): readonly string[] {
  const own = [namespace, ...otherNamespaces].filter((name) => name !== undefined);
  return own.includes('') ? [] : own;
}
