import type { FactKey } from './profile.ts';

/** When a variable is needed: while the system runs, is built, is deployed, is tested in CI, is operated. */
export type ConfigScope = 'app' | 'build' | 'deploy' | 'ci' | 'ops' | 'test';

/** What a default looks like; the default itself is never kept. */
export type ValueShape =
  | 'empty'
  | 'zone'
  | 'locale'
  | 'code3'
  | 'code2'
  | 'calling-code'
  | 'number'
  | 'boolean'
  | 'address'
  | 'text';

/** One place where a configuration variable is read or declared. */
export type ConfigSite = {
  /** As its reader calls it: `SMTP_HOST`, `spring.datasource.url`; `app.mail.*` is a whole group of keys. */
  readonly name: string;
  readonly kind: 'read' | 'declare';
  /** The construct: `process.env`, `joi`, `dotenv`, `compose`, `@Value`. */
  readonly how: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly hasDefault: boolean;
  readonly shape?: ValueShape;
  /** The host of a default that is an address. */
  readonly defaultHost?: string;
  readonly scope: ConfigScope;
  /** What the code makes of it. */
  readonly type?: 'number' | 'boolean' | 'json' | 'address';
  /** The service of a compose file, the profile of a Spring file, the job of a pipeline. */
  readonly within?: string;
  /** A declaration that hands on another variable: `POSTGRES_USER: ${DB_USER}`. */
  readonly refersTo?: string;
  /** A line that is commented out. */
  readonly isCommented?: boolean;
  readonly flaw?: 'no-separator' | 'doubled-key';
};

export type ConfigClass =
  | 'country'
  | 'brand'
  | 'endpoint'
  | 'secret'
  | 'infra'
  | 'feature'
  | 'tuning'
  | 'runtime';

export type Disposition = 'derived' | 'ask' | 'secret' | 'keep' | 'donor-default' | 'ignore';

/** How a fact is written for a variable: `+856`, `856`; `Asia/Vientiane`, 7, 420. */
export type Encoding =
  | 'plain'
  | 'iana'
  | 'offset-hours'
  | 'offset-minutes'
  | 'plus'
  | 'lower'
  | 'posix'
  | 'language';

/** A fact of the country's profile, and how it is written. */
export type ValueFrom = { readonly fact: FactKey; readonly encoding: Encoding };

/** A variable of a donor with all its places. */
export type ConfigVariable = {
  readonly name: string;
  /** By path, line and name of the construct. */
  readonly sites: readonly ConfigSite[];
  readonly class: ConfigClass;
  readonly disposition: Disposition;
  readonly valueFrom?: ValueFrom;
  /** The directories of the donor's services that it belongs to; '' is the root. */
  readonly services: readonly string[];
};

/** One line of config.map.yaml: what people decided about a variable. */
export type ConfigEntry = {
  readonly name: string;
  readonly class: ConfigClass;
  readonly disposition: Disposition;
  readonly valueFrom?: ValueFrom;
  /** The answer to `ask` or `donor-default`; never a secret. */
  readonly value?: string;
  readonly note?: string;
  readonly services: readonly string[];
  /** `path:line`, the donor's. */
  readonly sites: readonly string[];
  /** No file of the donor has it any more. */
  readonly isGone?: boolean;
};

/** config.map.yaml: the entries of each donor, by its id. */
export type ConfigMap = { readonly donors: Readonly<Record<string, readonly ConfigEntry[]>> };
