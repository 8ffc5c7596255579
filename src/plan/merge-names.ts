import type { Name } from '../model/plan.ts';
import { flatName, nameKeys, nameWords } from './name-words.ts';

/** Makes one name with aliases of names that are to be called the same; the first of each keeps its place. */
export function mergeNames(names: readonly Name[]): readonly Name[] {
  const merged = new Map<string, Name>();
  for (const name of oneSpelling(names)) {
    const key = `${name.kind} ${name.to}`;
    const earlier = merged.get(key);
    const head = earlier ?? { ...name, aliases: [] };
    const rest = earlier === undefined ? name.aliases : [name.from, ...name.aliases];
    merged.set(key, rest.reduce(withAlias, head));
  }
  return [...merged.values()];
}

/**
 * One of two names that only spell both sides alike, `wemongolia=welaos` and `WeMongolia=WeLaos`: a name is renamed in every
 * spelling, and the one that shows where more words begin can be.
 */
function oneSpelling(names: readonly Name[]): readonly Name[] {
  const richest = new Map<string, Name>();
  for (const name of names) {
    const isWord = name.kind === 'word';
    const key = isWord
      ? `${flatName(name.from)} ${flatName(name.to)}`
      : `${name.kind} ${name.from} ${name.to}`;
    const twin = richest.get(key);
    if (twin === undefined) richest.set(key, name);
    else {
      const [kept, other] = tellsMore(name, twin) ? [name, twin] : [twin, name];
      richest.set(key, { ...kept, aliases: [...kept.aliases, ...other.aliases] });
    }
  }
  return [...richest.values()];
}

function tellsMore({ from, to }: Name, than: Name): boolean {
  return (
    nameWords(from).length > nameWords(than.from).length && nameWords(to).length >= nameWords(than.to).length
  );
}

/** Adds an alias unless it is one of the name's spellings already. */
function withAlias(name: Name, alias: string): Name {
  const known = new Set([name.from, ...name.aliases].flatMap((text) => nameKeys(name.kind, text)));
  const isKnown = nameKeys(name.kind, alias).some((key) => known.has(key));
  return isKnown ? name : { ...name, aliases: [...name.aliases, alias] };
}
