import type { Span } from './edit.ts';
import type { Reason } from './reason.ts';

/**
 * A part of a unit's text as it stands in the file. In order the parts spell the unit's source: a text as it is, a hole
 * as `{n}`, tags as `<n>`, `</n>`, `<n/>`.
 */
export type UnitPart =
  | {
      readonly kind: 'text';
      /** Which of the file's literals, see `TextFacts.literals`. */
      readonly literal: number;
      /** Which of its segments. */
      readonly segment: number;
      /** The part covers `from` to `to` of the segment's decoded text (`segmentTexts`); the rest of it has to stay. */
      readonly from: number;
      readonly to: number;
      /** What the unit's source has for it: white space joined, an address decoded. */
      readonly text: string;
    }
  | {
      readonly kind: 'hole';
      /** `{0}` */
      readonly number: number;
      /** The expression. */
      readonly span: Span;
    }
  | {
      readonly kind: 'open' | 'close' | 'void';
      readonly number: number;
      /** The tag in the file; empty, at the start of the literal, where it is part of a literal's text. */
      readonly span: Span;
      /** The tag as the literal has it, where it is part of a literal's text and not of the file's markup. */
      readonly tag?: string;
    };

/** How a text stands inside an address: `url` in plain letters, `percent` in `%XX`; `plus` where a space is a `+`. */
export type UrlEncoding = { readonly style: 'url' | 'percent'; readonly plus: boolean };

/** How a text stands inside a page that is itself a text: between tags, or in an attribute with this quote. */
export type HtmlEncoding = { readonly style: 'html'; readonly place: 'text' | '"' | "'" };

/**
 * One place where a unit stands in a file, with all that writing it back needs.
 *
 * A translation with the same marks is written by giving each run of text between two marks to the text part there: of
 * the segment's text `from` to `to` is replaced, and the whole of it written by the file's language. Where several parts
 * stand between two marks, the first takes the text and the others ''; where none does, the text can only stand beside the
 * hole's expression. A hole in the place of another takes its expression along. Parts of different units may share one
 * segment: all are written at once.
 */
export type UnitSite = {
  readonly unit: string;
  /** What holds them together: one site alone, `a + b`, or markup. */
  readonly kind: 'site' | 'concatenation' | 'markup';
  /** All of the sentence in the file. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  /** Why it is translated. */
  readonly reason: Reason;
  readonly parts: readonly UnitPart[];
  /** Set where the text stands in an address or a page: new text is encoded for that first. */
  readonly encoding?: UrlEncoding | HtmlEncoding;
};
