/**
 * Three-way merge of keys and values. `take` is what the result holds; a key that is in no map of it is deleted. A conflict
 * is a key that both sides changed in different ways: the person's value (`ours`) stays.
 */
export function mergeKeys(
  base: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
): { readonly take: ReadonlyMap<string, string>; readonly conflicts: readonly string[] } {
  const take = new Map<string, string>();
  const conflicts: string[] = [];
  for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
    const [was, wants, has] = [base.get(key), theirs.get(key), ours.get(key)];
    const isOursChanged = has !== was;
    const isTheirsChanged = wants !== was;
    if (isOursChanged && isTheirsChanged && has !== wants) conflicts.push(key);
    const value = isOursChanged ? has : wants;
    if (value !== undefined) take.set(key, value);
  }
  return { take, conflicts };
}
