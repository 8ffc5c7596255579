import { byCodePoint } from '../model/by-code-point.ts';
import type { KeyUse } from '../model/reading.ts';
import type { DonorCatalog } from './catalogs/read-catalogs.ts';
import { configFor, type DonorConfig } from './donor-config.ts';
import { resolveKey } from './resolve-key.ts';

/** A look-up with its place. */
export type PlacedKey = { readonly path: string; readonly line: number; readonly use: KeyUse };

export type KeyReport = {
  /** Keys that the code looks up and no catalog has, each with the places that do; sorted. */
  readonly missing: readonly { readonly id: string; readonly places: readonly PlacedKey[] }[];
  /** Ids that no look-up reaches, sorted. `maybe`: a computed key may reach them. */
  readonly unused: readonly string[];
  readonly maybeUnused: readonly string[];
  /** Look-ups whose key is computed, in the order in which they were given. */
  readonly dynamic: readonly PlacedKey[];
};

/**
 * Tells the keys that are looked up and not there from those that are there and not looked up. A look-up that only its
 * function's name speaks for counts as a use, and is never missing.
 */
export function keyReport(
  uses: readonly PlacedKey[],
  catalogs: readonly DonorCatalog[],
  configs: readonly DonorConfig[],
): KeyReport {
  const index = keyIndex(catalogs);
  const used = new Set<string>();
  const missing = new Map<string, PlacedKey[]>();
  const dynamic: PlacedKey[] = [];
  const patterns: { readonly namespaces: readonly string[]; readonly pattern: RegExp }[] = [];
  const nearest = new Map<string, DonorConfig | undefined>();
  for (const placed of uses) {
    const { path, use } = placed;
    if (!nearest.has(path)) nearest.set(path, configFor(path, configs));
    const config = nearest.get(path);
    if (use.key === null) {
      dynamic.push(placed);
      if (use.parts === undefined) continue;
      const { namespaces, key } = resolveKey(use, use.parts.join(GAP), config);
      patterns.push({ namespaces, pattern: new RegExp(`^${key.split(GAP).map(quoted).join('.+')}`, 's') });
      continue;
    }
    const { namespaces, key } = resolveKey(use, use.key, config);
    const wanted = [...withForms(key, use), ...(key === use.key ? [] : withForms(use.key, use))];
    const found = wanted.flatMap((each) => index.find(namespaces, each));
    for (const id of found) used.add(id);
    if (found.length > 0 || use.evidence !== undefined) continue;
    const id = `${namespaces[0] ?? '?'}:${key}`;
    missing.set(id, [...(missing.get(id) ?? []), placed]);
  }
  for (const id of nested(catalogs, used, index)) used.add(id);
  const idle = index.ids.filter((id) => !used.has(id));
  const isReached = (id: string) =>
    patterns.some(({ namespaces, pattern }) => index.isIn(id, namespaces, (key) => pattern.test(key)));
  return {
    missing: [...missing].map(([id, places]) => ({ id, places })).sort((a, b) => byCodePoint(a.id, b.id)),
    unused: idle.filter((id) => !isReached(id)),
    maybeUnused: idle.filter(isReached),
    dynamic,
  };
}

/** Stands for what is not known in a key; no text holds it. */
const GAP = '\u0000';

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The key, and what i18next looks for with a context: `key_male`; a computed context may be any. */
function withForms(key: string, { context }: KeyUse): readonly string[] {
  if (context === undefined) return [key];
  return context === '' ? [key, `${key}_*`] : [key, `${key}_${context}`];
}

type KeyIndex = {
  readonly ids: readonly string[];
  /** Ids of a key, of all keys below it, and with `_*` at its end of those that begin so. */
  readonly find: (namespaces: readonly string[], key: string) => readonly string[];
  readonly isIn: (id: string, namespaces: readonly string[], test: (key: string) => boolean) => boolean;
};

function keyIndex(catalogs: readonly DonorCatalog[]): KeyIndex {
  const byKey = new Map<string, { readonly id: string; readonly namespace: string }[]>();
  const byId = new Map<string, { readonly key: string; readonly namespace: string }[]>();
  const add = (lookedUp: string, id: string, namespace: string) => {
    const found = byKey.get(lookedUp);
    if (found === undefined) byKey.set(lookedUp, [{ id, namespace }]);
    else found.push({ id, namespace });
  };
  for (const { namespace, entries, spelling, format } of catalogs) {
    for (const { id, key } of entries) {
      byId.set(id, [...(byId.get(id) ?? []), { key, namespace }]);
      add(key, id, namespace);
      const joint = format === 'json' ? spelling.keySeparator || '.' : '.';
      for (let at = key.lastIndexOf(joint); at > 0; at = key.lastIndexOf(joint, at - 1))
        add(key.slice(0, at), id, namespace);
      for (let at = key.lastIndexOf('_'); at > 0; at = key.lastIndexOf('_', at - 1))
        add(`${key.slice(0, at)}_*`, id, namespace);
    }
  }
  const fits = (namespaces: readonly string[], namespace: string) =>
    namespaces.length === 0 || namespaces.includes(namespace);
  return {
    ids: [...byId.keys()].sort(byCodePoint),
    find: (namespaces, key) =>
      (byKey.get(key) ?? []).filter((each) => fits(namespaces, each.namespace)).map(({ id }) => id),
    isIn: (id, namespaces, test) =>
      (byId.get(id) ?? []).some((each) => fits(namespaces, each.namespace) && test(each.key)),
  };
}

/** What texts that are used take up in turn: `$t(appName)`, `$t(common:ok)`. */
function nested(
  catalogs: readonly DonorCatalog[],
  used: ReadonlySet<string>,
  index: KeyIndex,
): Iterable<string> {
  const reached = new Set(used);
  const texts = new Map<string, { readonly text: string; readonly namespace: string }>();
  for (const { namespace, entries } of catalogs)
    for (const { id, text } of entries) if (text.includes('$t(')) texts.set(id, { text, namespace });
  const open = [...used];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = texts.get(id);
    if (found === undefined) continue;
    for (const match of found.text.matchAll(/\$t\(\s*['"]?([^'"(),]+?)['"]?\s*[,)]/g)) {
      const [, name = ''] = match;
      const at = name.indexOf(':');
      const ids = [
        ...index.find([found.namespace], name),
        ...(at > 0 ? index.find([name.slice(0, at)], name.slice(at + 1)) : []),
      ];
      for (const next of ids) if (!reached.has(next)) reached.add(next) && open.push(next);
    }
  }
  return reached;
}
