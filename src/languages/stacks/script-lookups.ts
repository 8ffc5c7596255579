import type { LookUpArguments } from './look-up-arguments.ts';

/** Which arguments of a call say where its keys are looked up. Arguments count from 0. */
export type SourceArguments = {
  readonly namespace?: number;
  readonly prefix?: number;
  /** An object with `ns` and `keyPrefix`. */
  readonly options?: number;
  /** The result is the look-up itself, not an object or an array that holds it. */
  readonly isDirect?: boolean;
  /** What the result holds that looks up, besides `t`. */
  readonly gives?: readonly string[];
};

/** How the scripts of a library look texts up. */
export type ScriptLookups = {
  /** A module of it: what a file imports proves that its look-ups are meant. */
  readonly modules: RegExp;
  /** What a script without it (and without a `t`) need not be searched for. No flags, no groups. */
  readonly mark?: RegExp;
  /** Functions that give a look-up: hooks and factories. */
  readonly sources?: Readonly<Record<string, SourceArguments>>;
  /** Functions that wrap a component and give it the look-up as its property `t`. */
  readonly wrappers?: Readonly<Record<string, SourceArguments>>;
  /** Elements whose child is a function with the look-up as its parameter. */
  readonly renderers?: readonly string[];
  /** Types of a look-up, whose first argument names the namespaces. */
  readonly types?: readonly string[];
  /** Elements that are a look-up, and the attribute with their key. */
  readonly elements?: Readonly<Record<string, string>>;
  /** Whether the text in such an element is the key where it names none. */
  readonly textIsKey?: boolean;
  /** Further methods of a look-up that take the key first: `t.rich('key')`. */
  readonly methods?: readonly string[];
  /** Functions and methods that look up under a name of their own: `this.$t('key')`. */
  readonly functions?: Readonly<Record<string, LookUpArguments>>;
  /** Methods that look up where the file imports the library and what they are called on is named for it. */
  readonly services?: Readonly<Record<string, LookUpArguments>>;
  /** Tags of templates with their key between two marks: `$localize`. */
  readonly tags?: readonly string[];
  /** Objects with these two fields are texts with their keys, wherever they stand. */
  readonly descriptor?: readonly [key: string, text: string];
};
