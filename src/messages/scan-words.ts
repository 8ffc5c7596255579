import type { Unseen } from '../model/scan-result.ts';

/** What scan and names say of a donor, around the tables. */
export const SCAN_WORDS = {
  languages: 'Languages',
  scripts: 'Scripts',
  texts: 'Text that people read ({language})',
  names: 'Names it goes by',
  npm: 'npm packages defined here',
  npmForeign: 'npm packages from a registry with its name',
  java: 'Java packages',
  hosts: 'Hosts',
  inNamespaces: '{count} in namespaces',
  licences: 'Licences',
  noLicence: 'unknown',
  byManifest: 'as its manifest says',
  secrets: 'Looks secret or personal',
  inFiles: 'in {count} files',
  facts: 'Facts of its country ({country})',
  modules: 'Systems that only its country has',
  variables: 'Configuration variables',
  silent: '{count} fall back to the donor’s own value and say nothing',
  unseen: 'Not looked into',
  toTranslate: '{places} places with {texts} texts to translate',
  plurals: '{count} of them with plural forms, each counted once',
  unsure: '{count} to be looked at',
  noName: 'No name was found that the donor goes by.',
  near: 'Perhaps a name, too',
  ownHosts: 'Hosts of its country, and with a name in theirs',
  ownPackages: 'Scopes and packages of its own',
  foreignPackages: 'From a registry, with a name in theirs: they stay',
  colours: 'Colours',
  logos: 'Logos and icons',
} as const;

/** What a donor's files are counted by. */
export const FILE_WORDS = {
  commit: 'commit',
  files: 'files',
  text: 'text',
  binary: 'binary',
  links: 'symbolic links',
  executable: 'executable',
  crlf: 'with CRLF',
  bom: 'with a byte order mark',
  utf16: 'in UTF-16',
  older: 'in an encoding from before UTF-8',
  size: 'size',
} as const;

/** What was not looked into. */
export const UNSEEN_WORDS: Record<Unseen, string> = {
  pdf: 'PDF files',
  office: 'office documents',
  image: 'pictures',
  font: 'fonts',
  media: 'audio and video files',
  archive: 'archives',
  database: 'database files',
  compiled: 'compiled catalogs and reports',
  content: 'files about tables of a live database, whose content is not in the tree',
  binary: 'binary files',
  'unknown-encoding': 'files in an encoding that is not told',
  pointer: 'files whose contents are in Git LFS',
  submodule: 'submodules',
  missing: 'files that the donor’s copy lacks',
};
