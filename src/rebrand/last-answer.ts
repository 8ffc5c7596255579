/** The same function, which need not think again when it is asked the same twice in a row: hits come line by line. */
export function lastAnswer<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly said: T } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, said: answer(text) };
    return last.said;
  };
}
