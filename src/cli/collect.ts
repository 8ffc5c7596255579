/** Lets an option be given several times, for commander. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
