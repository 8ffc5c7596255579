import type { CodePage } from './code-page.ts';
import type { ColumnSize } from './column-size.ts';
import type { Span } from './edit.ts';
import type { Diagnostic, KeyUse } from './reading.ts';
import type { Site, SiteKind } from './site.ts';
import type { TextClass, Verdict } from './unit.ts';
import type { UnitSite } from './unit-site.ts';

/** A site with its verdict, as small as it can be kept. */
export type JudgedSite = {
  /** 1-based, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  readonly kind: SiteKind;
  /** What parsers call the node. */
  readonly node: string;
  /** As it stands in the file, cut at 120 characters; `[redacted]` for a secret. */
  readonly text: string;
  /** What stands around it, see `siteContext`. */
  readonly around: string;
  /** What its text is known by, see `unitId`: equal for equal texts. */
  readonly id: string;
  readonly verdict: Verdict;
  /** What a text of a test says, decoded and trimmed: it may be made of texts that are translated. */
  readonly says?: string;
};

/** A unit as one file tells of it. */
export type FileUnit = {
  readonly id: string;
  readonly source: string;
  readonly class: TextClass;
  readonly confidence: number;
  readonly holes: readonly string[];
  readonly comments: readonly string[];
  /** PO's msgctxt, where a decision splits a text that needs two translations. */
  readonly context?: string;
  /** Columns of a database that it is stored in as it is, by `columnKey`. */
  readonly columns?: readonly string[];
  /** What a person wants to stand there: nobody translates it. */
  readonly fixed?: string;
};

/** How a text is bound to data, the strongest first. */
export type Bond = 'compared' | 'looked-up' | 'stored';

/** A text that data depends on; `id` as in `JudgedSite`. */
export type Coupling = { readonly id: string; readonly bond: Bond };

/** What a file hands to one place that many files may fill, by `slotOf`. */
export type SlotUse = {
  readonly slot: string;
  /** Ids of the texts that only people say, sorted. */
  readonly said: readonly string[];
  /** How many others are no labels. */
  readonly others: number;
  /** How many others could be labels. */
  readonly open: number;
};

/** All that one file says about text. Plain data, so that it can be kept by the blob's id and path. */
export type TextFacts = {
  readonly path: string;
  /** The id of the language that read it. */
  readonly language: string;
  /** Set where the file was not read: nobody of the donor wrote it, or nobody knows how. */
  readonly skipped?: 'vendored' | 'sealed-file' | 'unknown-encoding';
  /** How it was read, where that is not in UTF-8 or marked as UTF-16. */
  readonly codePage?: CodePage;
  /** Sites that matter: in the donor's script, or judged more than technical. */
  readonly sites: readonly JudgedSite[];
  readonly units: readonly FileUnit[];
  readonly unitSites: readonly UnitSite[];
  /** The sites that hold text of units, with all that `Language.write` asks for; their context is left out. */
  readonly literals: readonly Site[];
  /** The same of pages that tests say again: their sentences follow those of the program. */
  readonly retold?: { readonly unitSites: readonly UnitSite[]; readonly literals: readonly Site[] };
  readonly couplings: readonly Coupling[];
  readonly keys: readonly KeyUse[];
  /** Columns of a database that the file defines, see `ColumnSize`. */
  readonly columns?: readonly ColumnSize[];
  /** What it hands to places that other files fill as well, where the donor writes in Latin letters. */
  readonly slots?: readonly SlotUse[];
  /** The places of decisions that were met, by `placeKey`. */
  readonly decided?: readonly string[];
  /** What of the file could not be read, with its 1-based line. */
  readonly unread: readonly { readonly fault: Diagnostic['fault']; readonly line: number }[];
};
