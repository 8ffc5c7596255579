import { STACKS } from '../languages/stacks/index.ts';
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
  const patterns: (Where & { readonly pattern: RegExp })[] = [];
  const nearest = new Map<string, DonorConfig | undefined>();
  for (const placed of uses) {
    const { path, use } = placed;
    if (!nearest.has(path)) nearest.set(path, configFor(path, configs));
    const config = nearest.get(path);
    const formats = formatsOf(use);
    if (use.key === null) {
      dynamic.push(placed);
      if (use.parts === undefined) continue;
      const { namespaces, key } = resolveKey(use, use.parts.join(GAP), config);
      patterns.push({
        namespaces,
        formats,
        pattern: new RegExp(`^${key.split(GAP).map(quoted).join('.+')}`, 's'),
      });
      continue;
    }
    const { namespaces, key } = resolveKey(use, use.key, config);
    const where = { namespaces, formats };
    let isFound = false;
    const wanted =
      key === use.key ? withForms(key, use) : [...withForms(key, use), ...withForms(use.key, use)];
    for (const each of wanted)
      for (const id of index.find(where, each)) {
        used.add(id);
        isFound = true;
      }
    // Where its kind of catalog is not there at all, nothing says what it should hold.
    if (isFound || use.evidence !== undefined || isOfPackage(use) || !index.hasAny(formats)) continue;
    const id = `${namespaces[0] ?? '?'}:${key}`;
    missing.set(id, [...(missing.get(id) ?? []), placed]);
  }
  for (const id of nested(catalogs, used, index)) used.add(id);
  const idle = index.ids.filter((id) => !used.has(id));
  const isReached = (id: string) =>
    patterns.some(({ pattern, ...where }) => index.isIn(id, where, (key) => pattern.test(key)));
  const [unused, maybeUnused]: [string[], string[]] = [[], []];
  for (const id of idle) (isReached(id) ? maybeUnused : unused).push(id);
  return {
    missing: [...missing].map(([id, places]) => ({ id, places })).sort((a, b) => byCodePoint(a.id, b.id)),
    unused,
    maybeUnused,
    dynamic,
  };
}

/** Stands for what is not known in a key; no text holds it. */
const GAP = '\u0000';

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `chatter::alert.sent`: Laravel takes it from the package of that name, which a tree need not hold. */
function isOfPackage({ stack, key }: KeyUse): boolean {
  return stack === 'php' && key?.includes('::') === true;
}

/** The key, and what i18next looks for with a context: `key_male`; a computed context may be any. */
function withForms(key: string, { context, stack }: KeyUse): readonly string[] {
  if (stack === 'php' && key.includes('::')) return [key, key.slice(key.indexOf('::') + 2)];
  if (stack === 'gettext' && context) return [`${context}|${key}`];
  if (context === undefined || stack !== undefined) return [key];
  return context === '' ? [key, `${key}_*`] : [key, `${key}_${context}`];
}

/** Where a key may stand: in these namespaces, in catalogs of these kinds; where none is named, in any. */
type Where = { readonly namespaces: readonly string[]; readonly formats: readonly string[] | undefined };

function formatsOf({ stack }: KeyUse): readonly string[] | undefined {
  return stack === undefined ? undefined : STACKS.find(({ id }) => id === stack)?.catalogs;
}

/** What phones look up by themselves: in an app of React Native it stands beside scripts, which read none of it. */
const OF_PHONES: ReadonlySet<string> = new Set(['android', 'strings', 'stringsdict']);

function mayRead(formats: readonly string[] | undefined, format: string): boolean {
  return formats === undefined ? !OF_PHONES.has(format) : formats.includes(format);
}

type KeyIndex = {
  readonly ids: readonly string[];
  /** Ids of a key, of all keys below it, and with `_*` at its end of those that begin so. */
  readonly find: (where: Where, key: string) => readonly string[];
  readonly isIn: (id: string, where: Where, test: (key: string) => boolean) => boolean;
  readonly hasAny: (formats: Where['formats']) => boolean;
};

function keyIndex(catalogs: readonly DonorCatalog[]): KeyIndex {
  type Stand = { readonly namespace: string; readonly format: string };
  const byKey = new Map<string, (Stand & { readonly id: string })[]>();
  const byId = new Map<string, (Stand & { readonly key: string })[]>();
  for (const { namespace, entries, spelling, format } of catalogs) {
    const add = (lookedUp: string, id: string) => {
      const found = byKey.get(lookedUp);
      if (found === undefined) byKey.set(lookedUp, [{ id, namespace, format }]);
      else found.push({ id, namespace, format });
    };
    for (const { id, key } of entries) {
      // Laravel looks up `file.key`, Yii the key in the file.
      const spelled = format === 'php' ? [key, `${namespace}.${key}`] : [key];
      const stands = spelled.map((each) => ({ key: each, namespace, format }));
      byId.set(id, [...(byId.get(id) ?? []), ...stands]);
      for (const each of spelled) add(each, id);
      const joint = format === 'json' || format === 'module' ? spelling.keySeparator || '.' : '.';
      for (let at = key.lastIndexOf(joint); at > 0; at = key.lastIndexOf(joint, at - 1))
        add(key.slice(0, at), id);
      for (let at = key.lastIndexOf('_'); at > 0; at = key.lastIndexOf('_', at - 1))
        add(`${key.slice(0, at)}_*`, id);
    }
  }
  const fits = ({ namespaces, formats }: Where, { namespace, format }: Stand) =>
    (namespaces.length === 0 || namespaces.includes(namespace)) && mayRead(formats, format);
  return {
    ids: [...byId.keys()].sort(byCodePoint),
    find: (where, key) => (byKey.get(key) ?? []).filter((each) => fits(where, each)).map(({ id }) => id),
    isIn: (id, where, test) => (byId.get(id) ?? []).some((each) => fits(where, each) && test(each.key)),
    hasAny: (formats) => catalogs.some(({ format }) => mayRead(formats, format)),
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
        ...index.find({ namespaces: [found.namespace], formats: undefined }, name),
        ...(at > 0
          ? index.find({ namespaces: [name.slice(0, at)], formats: undefined }, name.slice(at + 1))
          : []),
      ];
      for (const next of ids) if (!reached.has(next)) reached.add(next) && open.push(next);
    }
  }
  return reached;
}
