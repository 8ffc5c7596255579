/** What a pattern says of a name in the code; '' where there is none. */
export type NamePattern = { readonly test: (name: string | undefined) => boolean };

/** More names than these are nowhere near each other. */
const MOST = 4096;

/** A pattern that is asked of every text: a file says few names, each many times over, so that its answers are kept. */
export function ofNames(pattern: RegExp): NamePattern {
  const answers = new Map<string, boolean>();
  const nameless = pattern.test('');
  return {
    test(name) {
      if (name === undefined || name === '') return nameless;
      const known = answers.get(name);
      if (known !== undefined) return known;
      if (answers.size === MOST) answers.clear();
      const answer = pattern.test(name);
      answers.set(name, answer);
      return answer;
    },
  };
}
