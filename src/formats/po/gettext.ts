// @ts-expect-error: the package comes without types; what we use of it is typed below.
import { po } from 'gettext-parser';

/** One entry of a PO file, as gettext-parser has it; each kind of comment is one text, its lines joined by `\n`. */
export type Block = {
  readonly msgctxt?: string;
  readonly msgid: string;
  readonly msgid_plural?: string;
  readonly msgstr: readonly string[];
  readonly comments?: {
    readonly translator?: string;
    readonly reference?: string;
    readonly extracted?: string;
    readonly flag?: string;
    readonly previous?: string;
  };
};

type Section = Readonly<Record<string, Readonly<Record<string, Block>>>>;

/** A PO file: blocks by msgctxt, then by msgid. The empty context's empty msgid is the header. */
export type Table = {
  readonly charset: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly translations: Section;
  readonly obsolete?: Section;
};

/** gettext-parser. `parse` throws where gettext's own tools would refuse; `compile` folds lines as they do. */
export const gettext: {
  readonly parse: (text: string, options: { readonly validation: boolean }) => Table;
  readonly compile: (table: Table) => Uint8Array;
} = po;
