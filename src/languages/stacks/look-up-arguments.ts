/** Which arguments of a call say what is looked up. They count from 0; all but the key's are seldom there. */
export type LookUpArguments = {
  /** Which one holds the key; the first where it is not given. */
  readonly key?: number;
  /** The argument that is so named holds it: `message(code: 'login.failed')`. */
  readonly label?: string;
  /** The field that holds it, where the argument is an object: `formatMessage({ id })`. */
  readonly field?: string;
  /** The argument is an object of such objects: `defineMessages({ title: { id } })`. */
  readonly isMap?: boolean;
  readonly context?: number;
  readonly namespace?: number;
  /** The namespace is the argument of this name: `tableName:`. */
  readonly namespaceLabel?: string;
  readonly isPlural?: boolean;
  /** The name means other things as well, so that it proves nothing. */
  readonly isWeak?: boolean;
  /** What it has to be called on, as the code spells it without the call itself; '' where it stands alone. */
  readonly on?: RegExp;
};
