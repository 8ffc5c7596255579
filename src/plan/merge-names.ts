import type { Name } from '../model/plan.ts';
import { nameKeys } from './name-words.ts';

/** Makes one name with aliases of names that are to be called the same; the first of each keeps its place. */
export function mergeNames(names: readonly Name[]): readonly Name[] {
  const merged = new Map<string, Name>();
  for (const name of names) {
    const key = `${name.kind} ${name.to}`;
    const earlier = merged.get(key);
    const head = earlier ?? { ...name, aliases: [] };
    const rest = earlier === undefined ? name.aliases : [name.from, ...name.aliases];
    merged.set(key, rest.reduce(withAlias, head));
  }
  return [...merged.values()];
}

/** Adds an alias unless it is one of the name's spellings already. */
function withAlias(name: Name, alias: string): Name {
  const known = new Set([name.from, ...name.aliases].flatMap((text) => nameKeys(name.kind, text)));
  const isKnown = nameKeys(name.kind, alias).some((key) => known.has(key));
  return isKnown ? name : { ...name, aliases: [...name.aliases, alias] };
}
