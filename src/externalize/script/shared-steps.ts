/** How many folders two paths share from the root. */
export function sharedSteps(one: string, other: string): number {
  const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
  const differs = a.findIndex((step, at) => step !== b[at]);
  return differs === -1 ? a.length : differs;
}
