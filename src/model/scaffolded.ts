import type { ConfigClass, Disposition } from './config.ts';

/** What became, or would become, of one file of the overlay. */
export type OverlayStatus =
  | 'new'
  | 'changed'
  | 'same'
  /** Saphan has no use for it any more, and nobody had changed it. */
  | 'removed'
  /** People deleted it: it is not written again. */
  | 'left-out';

export type ClassCount = {
  readonly class: ConfigClass;
  readonly variables: number;
  readonly dispositions: Readonly<Record<Disposition, number>>;
};

/** What a scaffold did for one donor; of no variable the value. */
export type ScaffoldedDonor = {
  readonly donor: string;
  /** Variables that the donor has now; those that are gone do not count. */
  readonly variables: number;
  /** Only classes that the donor has. */
  readonly classes: readonly ClassCount[];
  /** Paths from the workspace's root. */
  readonly files: readonly { readonly path: string; readonly status: OverlayStatus }[];
  /** Variables whose value somebody still has to say. */
  readonly open: readonly { readonly name: string; readonly class: ConfigClass }[];
};
