import type { ConfigClass } from './config.ts';
import type { FoundModule } from './country-module.ts';
import type { FactCount } from './facts.ts';
import type { Place } from './place.ts';
import type { NameKind } from './plan.ts';
import type { Reason } from './reason.ts';
import type { TextAction, TextClass } from './unit.ts';

/** A name that a donor goes by, found with no configuration. Counts are of places, of files and of paths. */
export type NameSuggestion = {
  /** Its most telling form: `e-Mongolia` rather than `emongolia`. */
  readonly name: string;
  readonly kind: NameKind;
  readonly count: number;
  readonly files: number;
  readonly paths: number;
  readonly spellings: readonly { readonly spelling: string; readonly count: number }[];
  /** Earlier forms that are still referred to, though no file declares them. */
  readonly aliases: readonly { readonly spelling: string; readonly count: number }[];
  /** Where the donor calls itself that: `npm name in package.json`. */
  readonly evidence: readonly string[];
};

/** What resembles one of the names: a slip, or short for it; it belongs into the plan, or it is another thing. */
export type NearName = {
  /** The name that it resembles. */
  readonly name: string;
  readonly spelling: string;
  readonly why: string;
  readonly count: number;
  readonly files: number;
  readonly place: Place;
};

/** A host name, and how often it is part of an XML namespace, which is compared and not called. */
export type HostCount = {
  readonly host: string;
  /** What its owner registered: `e-mongolia.mn` of `cdn.e-mongolia.mn`. */
  readonly domain: string;
  readonly count: number;
  readonly files: number;
  readonly wire: number;
};

export type FileCounts = {
  readonly total: number;
  readonly text: number;
  readonly binary: number;
  readonly unknownEncoding: number;
  /** Git LFS pointers: the contents are elsewhere. */
  readonly pointers: number;
  readonly links: number;
  readonly submodules: number;
  readonly executable: number;
  readonly bytes: number;
  /** `older`: in an encoding of a byte a letter. */
  readonly encodings: Readonly<Record<'utf-8' | 'utf-16le' | 'utf-16be' | 'bom' | 'older', number>>;
  /** Files with at least one CRLF. */
  readonly crlf: number;
  readonly extensions: readonly { readonly extension: string; readonly count: number }[];
};

export type LanguageCount = { readonly language: string; readonly files: number; readonly lines: number };

/** Files and lines with at least one letter of a script other than Latin. */
export type ScriptCount = { readonly script: string; readonly files: number; readonly lines: number };

export type KindCount = { readonly kind: string; readonly count: number; readonly files: number };

/** Configuration variables of one class; `silent` of them fall back to the donor's own value and say nothing. */
export type ConfigCount = {
  readonly class: ConfigClass;
  readonly variables: number;
  readonly silent: number;
};

export type TextCount = { readonly places: number; readonly files: number };

/** The text of a donor that people read, before anybody has decided anything. Lists begin with what is most. */
export type TextPicture = {
  /** The language it was read as: a BCP 47 tag. */
  readonly language: string;
  /** Places of what is to be translated. */
  readonly places: number;
  /** The texts that `extract` writes: a sentence is one, wherever it stands and of however many places it is put together. */
  readonly texts: number;
  /** Of these texts those with plural forms, counted once each: a language with several forms has so many more for each. */
  readonly plurals: number;
  /** Of these places those that a person should look at. */
  readonly unsure: number;
  readonly classes: readonly (TextCount & { readonly class: TextClass; readonly action: TextAction })[];
  /** Where it stands; '' is the top. */
  readonly folders: readonly (TextCount & { readonly folder: string })[];
  /** Text that a program compares, stores, looks up or takes apart. */
  readonly risks: readonly (TextCount & { readonly reason: Reason })[];
};

export type LicenceFile = {
  readonly path: string;
  readonly id: string | null;
  readonly score: number;
  readonly verdict: 'match' | 'modified' | 'unknown';
};

export type ManifestLicence = { readonly path: string; readonly licence: string };

/**
 * Files that people read and no reader of ours opens, by kind; `content` are those that describe tables of a database,
 * whose rows are nowhere in the tree.
 */
export type Opaque =
  | 'pdf'
  | 'office'
  | 'image'
  | 'font'
  | 'media'
  | 'archive'
  | 'database'
  | 'compiled'
  | 'content';

export type Unseen = Opaque | 'binary' | 'unknown-encoding' | 'pointer' | 'submodule' | 'missing';

/** What `saphan scan` says of a donor. No value of a secret and no person's data is in it. */
export type ScanResult = {
  /** Without user name and password. */
  readonly source: string;
  readonly ref: string;
  readonly commit: string;
  readonly tree: string;
  readonly files: FileCounts;
  readonly languages: readonly LanguageCount[];
  readonly names: readonly NameSuggestion[];
  readonly packages: {
    readonly npm: readonly string[];
    /** From a registry, with one of the names in theirs: renaming these breaks the build. */
    readonly npmForeignWithName: readonly string[];
    readonly java: readonly { readonly prefix: string; readonly files: number }[];
  };
  readonly hosts: readonly HostCount[];
  readonly licences: readonly LicenceFile[];
  readonly manifestLicences: readonly ManifestLicence[];
  readonly secrets: readonly KindCount[];
  readonly personalData: readonly KindCount[];
  readonly scripts: readonly ScriptCount[];
  readonly texts: TextPicture;
  /** The country that wrote it, as far as something is known of it, and its facts in the code. */
  readonly country: {
    readonly code: string | null;
    readonly facts: readonly FactCount[];
    readonly worldLists: number;
    /** Systems that only that country has. */
    readonly modules: readonly FoundModule[];
  };
  /** Classes that the donor has. */
  readonly configuration: readonly ConfigCount[];
  /** What was not looked into. */
  readonly unseen: readonly { readonly what: Unseen; readonly count: number }[];
};
