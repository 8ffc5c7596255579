import type { Landing } from './landing.ts';
import { ownName } from './own-name.ts';

const FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|json|ya?ml|lock)$/;
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const LONGEST = 214;

/** A package of the donor's own, where it is defined and wherever it is imported. */
export const npmName: Landing = {
  code: 'npm-name',
  wholeOf: (site) => (FILE.test(site.path) ? ownName(site, (name) => !/^[^@].*\/|:/.test(name)) : null),
  takes: (name) => name.length <= LONGEST && NAME.test(name),
};
