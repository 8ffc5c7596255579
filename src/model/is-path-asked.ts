/** Whether a person has to say what becomes of a path, by the reason why it kept its name: a protection needs nobody. */
export function isPathAsked(why: string): boolean {
  return why === 'odd-casing' || why.startsWith('illegal-');
}
