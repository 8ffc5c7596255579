import { createHash } from 'node:crypto';
import { composerHash } from './composer-hash.ts';

/** A lock file that holds the hash of a manifest beside it. */
export type LockHash = {
  readonly lock: string;
  readonly manifest: string;
  /** Where the hash stands, in its first group. */
  readonly field: RegExp;
  /** What the manager would write for a manifest; null where that cannot be told. */
  readonly hashOf: (manifest: string) => string | null;
  /** The part of the manifest that the hash is of, as far as it can be told without its manager. */
  readonly partOf: (manifest: string) => string;
};

/** Lock files by which a package manager sees that a manifest has changed. */
export const LOCK_HASHES: readonly LockHash[] = [
  {
    lock: 'composer.lock',
    manifest: 'composer.json',
    field: /"content-hash":\s*"([0-9a-f]{32})"/d,
    hashOf: composerHash,
    partOf: (manifest) => composerHash(manifest) ?? manifest,
  },
  {
    lock: 'Podfile.lock',
    manifest: 'Podfile',
    field: /^PODFILE CHECKSUM: ([0-9a-f]{40})\r?$/dm,
    hashOf: (manifest) => createHash('sha1').update(manifest).digest('hex'),
    partOf: (manifest) => manifest,
  },
  {
    lock: 'poetry.lock',
    manifest: 'pyproject.toml',
    // A hash of what Python's `json` makes of the tables: only Poetry itself can say that for sure.
    field: /^content-hash = "([0-9a-f]{64})"/dm,
    hashOf: () => null,
    partOf: (manifest) =>
      [...manifest.matchAll(/^\[(?:project|tool\.poetry)\b.*dependencies\]\n(?:(?!\[).*\n?)*/gm)].join('') +
      [...manifest.matchAll(/^(?:optional-)?dependencies = \[(?:[^\]]*)\]/gm)].join(''),
  },
];
