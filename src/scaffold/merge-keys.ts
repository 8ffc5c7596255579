/** Whose value stands where both sides changed one key: the person's, or saphan's. */
export type Preference = 'ours' | 'theirs';

/**
 * Three-way merge of keys and values. `take` is what the result holds; a key that is in no map of it is deleted. A conflict
 * is a key that both sides changed in different ways: the value of the preferred side stands.
 */
export function mergeKeys(
  base: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
  prefer: Preference,
): { readonly take: ReadonlyMap<string, string>; readonly conflicts: readonly string[] } {
  const take = new Map<string, string>();
  const conflicts: string[] = [];
  for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
    const [was, wants, has] = [base.get(key), theirs.get(key), ours.get(key)];
    const isOursChanged = has !== was;
    const isTheirsChanged = wants !== was;
    const isConflict = isOursChanged && isTheirsChanged && has !== wants;
    if (isConflict) conflicts.push(key);
    const value = isOursChanged && !(isConflict && prefer === 'theirs') ? has : wants;
    if (value !== undefined) take.set(key, value);
  }
  return { take, conflicts };
}
