import type { ConfigEntry, ConfigVariable } from '../../model/config.ts';
import type { Profile } from '../../model/profile.ts';
import { type Settled, settle } from '../settle.ts';

/** What every emitter is given. */
export type OverlayInput = {
  readonly donor: string;
  readonly profile: Profile;
  readonly variables: readonly ConfigVariable[];
  readonly entries: ReadonlyMap<string, ConfigEntry>;
  /** The names that the rename gives to the donor's own. */
  readonly rename: (text: string) => string;
};

export type OverlayFile = { readonly path: string; readonly text: string };

/** What becomes of a variable by its name; one that the map does not know is open. */
export function settledOf({ entries, profile }: OverlayInput, name: string): Settled {
  const entry = entries.get(name);
  return entry === undefined ? { kind: 'open' } : settle(entry, profile);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
