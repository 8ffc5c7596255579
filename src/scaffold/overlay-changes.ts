import type { OverlayStatus } from '../model/scaffolded.ts';
import type { OverlayFile } from './emit/overlay-input.ts';
import type { Scaffolded } from './scaffold.ts';

/** What a scaffold does to the overlay of one donor. Paths in it. */
export type OverlayChanges = {
  /** To be written; equal ones among them. */
  readonly files: readonly OverlayFile[];
  /** To be removed. */
  readonly gone: readonly string[];
  readonly statuses: readonly { readonly path: string; readonly status: OverlayStatus }[];
  /** All texts of the overlay when it is done. */
  readonly after: readonly OverlayFile[];
};

/** `there` is the overlay as it is; null is what cannot be read. */
export function overlayChanges(made: Scaffolded, there: ReadonlyMap<string, string | null>): OverlayChanges {
  const { files } = made;
  const gone = made.obsolete.filter((path) => there.has(path));
  const written = new Map(files.map(({ path, text }) => [path, text]));
  const left = made.base.filter(({ path }) => !written.has(path));
  const kept = [...there].filter(([path]) => !written.has(path) && !gone.includes(path));
  return {
    files,
    gone,
    statuses: [
      ...files.map(({ path, text }) => ({ path, status: statusOf(text, there.get(path)) })),
      ...gone.map((path) => ({ path, status: 'removed' }) as const),
      ...left.map(({ path }) => ({ path, status: 'left-out' }) as const),
    ],
    after: [
      ...files,
      ...kept.flatMap(([path, text]): readonly OverlayFile[] => (text === null ? [] : [{ path, text }])),
    ],
  };
}

function statusOf(text: string, had: string | null | undefined): OverlayStatus {
  if (had === undefined) return 'new';
  return had === text ? 'same' : 'changed';
}
