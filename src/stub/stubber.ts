/** Text to put in at an offset of the donor's. */
export type Insert = { readonly at: number; readonly text: string };

/** A function or method that can say that it is not available, before anything else that it does. */
export type Body = {
  readonly name: string;
  /** Names that it calls without an object of its own: what is called when the program starts may not refuse. */
  readonly calls: readonly string[];
  /** What a program calls by itself when it starts, or where a refusal would hide what it is called for. */
  readonly stays: boolean;
  readonly inserts: readonly Insert[];
};

/** Why a file is left as it is, by its code in `WHY_WORDS`. */
export type StubFault = 'stub-language' | 'stub-syntax' | 'stub-screen' | 'stub-shared-scope' | 'stub-test';

export type StubReading =
  | {
      readonly kind: 'read';
      readonly bodies: readonly Body[];
      /** Names that are called when the file is loaded or its objects are made. */
      readonly starts: readonly string[];
      /** What the inserts of any body call: once for the file. */
      readonly shared: readonly Insert[];
    }
  | { readonly kind: 'left'; readonly why: StubFault };

/** How one language says that something is not available. */
export type Stubber = {
  readonly id: string;
  readonly matches: (path: string) => boolean;
  /** `message` is what a call answers; the text is the donor's. */
  readonly read: (text: string, path: string, message: string) => StubReading;
};
