import type { CheckTopic, NotMeasured } from '../model/checked.ts';

/** The sentences before, between and after the tables. */
export const SUMMARY_WORDS = {
  ready: '{language}: {ready} of {total} texts are ready ({percent} %)',
  noTexts: '{language}: no texts yet',
  lostBatch: 'One that will not come back: delete its file in .saphan/batches/',
  nothingWritten: 'Nothing was written.',
  derivedUnchanged: 'Nothing changed: every derived branch is what the plan gives.',
  catalogsCurrent: 'Nothing changed: every catalog is up to date.',
  catalogsUnchanged: 'Nothing changed in the catalogs.',
  overlayUnchanged: 'Nothing changed: the map and the overlay are what the donors and the country give.',
  noVariable: 'no configuration variable',
  valuesMissing: 'Somebody has to say the value of {count}:',
  nothingOut: 'No text is in such a state: nothing goes out.',
  filesIn: 'The files are in {folder}',
  takeBack: 'To take it back:',
  openConflicts: '{count} texts of {file} are to be settled: both versions stand in {path}',
  lostConflicts: 'One whose texts nobody wants any more: delete it',
  bothVersions: 'Both versions stand in {path}',
  undone: '{batch}: {restored} texts are as before, {kept} stay',
  wouldUndo: '{batch}: {restored} texts would be as before, {kept} stay',
  newFiles: 'New:',
  noLookUp: 'No text can become a look-up.',
  notApplied: 'Nothing was written: --apply writes it into a clean work tree.',
  answered: '{count} questions are answered, in {file}',
  wouldAnswer: '{count} questions would be answered, in {file}',
  exported: '{count} questions are in {file}: send it, and take the answers with --import',
  wouldExport: '{count} questions would be in {file}: send it, and take the answers with --import',
  madeWorkspace: 'Made the workspace {root}: {files}',
  toReplace: 'To be replaced',
  toLookAt: 'To be looked at',
  waiting: 'Waiting for a name, a title or a colour',
  noPicture: 'No picture, icon or font was found.',
  onlyTheirs: 'Only {engine} finds:',
  onlyOurs: 'Only saphan finds:',
  moreInJson: '… and {count} more (--json has them all)',
  moreWithJson: '… and {count} more, with --json',
} as const;

/** What explain says of a line. */
export const EXPLAIN_WORDS = {
  noSuchFile: 'The donor has no such file: it comes from the catalogs or from the overlay.',
  from: 'from',
  untouched: 'This line is as the donor wrote it.',
  blanked: '(blanked)',
  nothing: '(nothing)',
  column: 'column {column}:',
  byRule: '{stage}, rule {rule}',
  decided: 'decided by {by}, {on}: {reason}',
  linkFollows: 'The link follows what it leads to:',
  pathWas: 'The path was',
} as const;

/** What mend says of people's own files. */
export const MEND_WORDS = {
  renamed: 'renamed in {path}',
  wouldRename: 'would rename in {path}',
  former: 'the name that a former plan gave',
  mainHolds: 'main of {donor} holds old names in {files} files',
  mainOf: 'main of {donor}:',
  inFiles: '({files} files)',
  nothingLeft: 'Nothing of the old names is left.',
} as const;

/** The heads of a diff by rule. */
export const DIFF_WORDS = {
  rule: 'rule {rule}',
  redact: 'secret values that are blanked',
  localize: 'translations',
  own: 'catalogs and own files',
  oneEdit: '{count} edit',
  edits: '{count} edits',
  oneFile: '{count} file',
  files: '{count} files',
} as const;

export const NOT_MEASURED_WORDS = {
  all: 'not measured: {topic}, because {why}',
  of: 'not measured: {topic} of {whose}, because {why}',
} as const;

export const TOPIC_WORDS: Record<CheckTopic, string> = {
  leftovers: 'names left over',
  facts: 'facts of the donor’s country',
  texts: 'texts',
  config: 'configuration',
};

/** Why something was not measured. */
export const UNMEASURED_WORDS: Record<NotMeasured['why'], string> = {
  'nothing-derived': 'there is no recipient here; run saphan transfer',
  'nothing-extracted': 'there is no catalog; run saphan extract',
  'no-config-map': 'there is no config.map.yaml; run saphan scaffold',
  'nothing-cloned': 'the donors are not here; run saphan clone',
};
