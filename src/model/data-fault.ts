/** What can be wrong with a data file that people write; the words are in messages/. */
export type DataFaultArgs = {
  'data-syntax': { message: string };
  'data-doubled-key': { key: string };
  'data-unknown-key': { key: string; known: string };
  'data-missing-key': { key: string };
  'data-wrong-type': { key: string; expected: string; got: string };
  'data-bad-value': { key: string; known: string };
};

export type DataFaultCode = keyof DataFaultArgs;

/** A fault with its place; line and column count from 1, columns in UTF-16 units. */
export type DataFault = {
  [C in DataFaultCode]: {
    readonly code: C;
    readonly args: Readonly<DataFaultArgs[C]>;
    readonly place: { readonly path: string; readonly line: number; readonly column: number };
  };
}[DataFaultCode];
