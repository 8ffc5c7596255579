import type { CountryModule } from './country-module.ts';
import type { Decision } from './decision.ts';
import type { FactRules } from './facts.ts';
import type { ShipPolicy } from './ship-policy.ts';

/** What `saphan.yaml` says, validated, and what people answered beside it. See docs/config.md for the words a user reads. */
export type Plan = {
  readonly version: 1;
  readonly donors: readonly DonorSpec[];
  readonly country: { readonly from: string; readonly to: string };
  readonly languages: { readonly source: string; readonly targets: readonly string[] };
  /** Left out: `SHIP_POLICY`. */
  readonly texts?: ShipPolicy;
  /** Left out: facts of the donor's country are not looked for in the code. */
  readonly facts?: FactRules;
  /** Pictures and fonts of the recipient's, in the place of the donor's. */
  readonly assets?: readonly AssetRule[];
  readonly colours?: readonly Colour[];
  readonly names: readonly Name[];
  readonly protect: readonly Protect[];
  readonly exclude: readonly Exclude[];
  readonly redact: readonly Redact[];
  /** Of decisions.yaml. Left out: nothing is decided. */
  readonly decisions?: readonly Decision[];
  /** Systems that only the donor's country has, as the tool itself knows them. Left out: none is known. */
  readonly systems?: readonly CountryModule[];
};

/** A donor: where it comes from, and where the recipient's own repository will live. */
export type DonorSpec = {
  readonly id: string;
  /** A git URL, or a path (relative to the workspace) of a repository or a plain directory. */
  readonly source: string;
  readonly ref?: string;
  readonly recipient?: string;
  /** The paper that permits the transfer; its digest goes into the provenance. */
  readonly agreement?: string;
};

export type NameKind = 'word' | 'package' | 'domain' | 'literal';

/** Where a name may be meant: source and settings, words for people, names of files and directories. */
export type NameScope = 'code' | 'prose' | 'paths';

/** One thing's name, what it is to be called, and what it was called before. */
export type Name = {
  readonly kind: NameKind;
  readonly from: string;
  readonly to: string;
  readonly aliases: readonly string[];
  /** Left out: everywhere. */
  readonly only?: readonly NameScope[];
  /** What single spellings become, against the rule: `EMONGOLIA` to `ELAO`. */
  readonly spellings?: Readonly<Record<string, string>>;
};

/** Donor paths, and the file of the workspace that takes their place. */
export type AssetRule = { readonly paths: readonly string[]; readonly with: string };

/** A colour of the donor's theme and the recipient's, as CSS writes them. */
export type Colour = { readonly from: string; readonly to: string };

/** Text or paths that no name may change. */
export type Protect = { readonly text?: string; readonly paths?: readonly string[]; readonly reason: string };

/** Paths that do not cross the bridge. */
export type Exclude = { readonly paths: readonly string[]; readonly reason: string };

/** Secret values to blank: in which files, and (optionally) only under which keys. */
export type Redact = {
  readonly paths: readonly string[];
  readonly keys?: readonly string[];
  readonly reason: string;
};
