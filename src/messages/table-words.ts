import type { SlotKind } from '../model/asset.ts';
import type { OverlayStatus } from '../model/scaffolded.ts';
import type { DonorSummary } from '../model/summary.ts';

/** What stands in a cell of a table instead of a number or a name. */
export const TABLE_WORDS = {
  noNameLeft: '✓ no name left over',
  namesLeft: '✗ names left over',
  noFactMissed: '✓ no fact missed',
  factsMissed: '✗ facts of the donor’s country',
  accepted: '{count} accepted',
  complete: '✓ complete',
  under: '✗ under {minimum} %',
  proved: '✓ proved',
  differs: '✗ differs',
  received: 'received',
  hereAlready: 'here already',
  written: 'written',
  notWritten: 'not written',
  asBefore: 'as before',
  dryRun: '(dry run)',
  notMoved: '(not moved)',
  notExtracted: 'not extracted yet',
  outAlready: '(out already)',
  empty: '(empty)',
  misnamed: '! not what its extension says',
  sameAs: 'same as {path}',
  bytes: '{count} bytes',
  onePlace: '{count} place',
  places: '{count} places',
  oneFile: '{count} file',
  files: '{count} files',
  onePackage: '{count} package',
  packages: '{count} packages',
  lines: '{count} lines',
  near: '{why} of {name}',
  more: '… {count} more',
  earlier: 'earlier {names}',
  all: 'all',
} as const;

/** What became of a recipient's main. */
export const MAIN_WORDS: Record<DonorSummary['main'], string> = {
  created: 'main created',
  follows: 'main follows',
  offered: 'main has commits of its own: merge',
  unchanged: 'nothing changed',
};

/** What became of a file of the overlay. */
export const OVERLAY_WORDS: Record<OverlayStatus, string> = {
  new: '+ new',
  changed: '~ changed',
  same: '= as before',
  removed: '- removed',
  'left-out': '· left as people have it',
};

/** A place that waits for a name, a title or a colour. */
export const SLOT_WORDS: Record<SlotKind, string> = {
  'manifest-name': 'the name in a web manifest',
  'manifest-colour': 'a colour in a web manifest',
  'title-missing': 'the page has no title',
  'title-general': 'the title says nothing',
  'theme-colour-missing': 'the page has no theme colour',
  'alt-text': 'the description of a picture',
  colour: 'a colour of the donor’s',
};
