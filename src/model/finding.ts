import type { LinkFault, PathFault } from './path-fault.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What each finding carries. Its words are made in messages/, from the code and these. */
export type FindingArgs = {
  /** Names left as they are, for a reason: one finding per file, name and reason. */
  'name-kept': { rule: string; spelling: string; why: string; reason: string; count: number };
  /** Names left as they are because they stand in those of a system of the donor's country: one finding per system. */
  'system-kept': { system: string; spelling: string; count: number; files: number; places: string };
  /** Names left as they are until a person says what to do. */
  'name-open': { rule: string; spelling: string; why: string; reason: string; count: number };
  /** A longer word that only contains the name. */
  'name-inside-word': { rule: string; word: string; count: number };
  /** Renaming `token` would make it one with a name that the file already has, or a keyword. */
  'name-clash': { token: string; becomes: string; why: string };
  /** A new name that the donor already uses. */
  'target-present': { rule: string; spelling: string; count: number };
  'rule-unused': { rule: string };
  'protection-unused': { rule: string };
  /** A name that the plan would rename and that stands in the recipient all the same. */
  'name-left': { rule: string; spelling: string; why: string };
  /** A name that does not stand there as it is spelled: escaped, encoded, in two parts, with letters of two scripts. */
  'name-hidden': { rule: string; spelling: string; why: string };
  /** A host or a package of which one part is the donor's and another the recipient's. */
  'name-half-replaced': { spelling: string; old: string; now: string };
  /** A variable that deployed systems know by the name that a former plan gave it. */
  'name-deployed': { spelling: string; was: string; keep: string };
  /** A longer name that stands here as it was and elsewhere as it is to be. */
  'name-one-sided': { spelling: string; becomes: string; other: string };
  /** A class that finds its table by its name, which is new, where the table keeps the old one. */
  'table-parted': { model: string; becomes: string; table: string; other: string };
  /** A host of the donor, of its authorities or of others in its country. */
  'host-left': { host: string; why: string; count: number };
  /** A lock file that holds a hash of a manifest with new names, which only its package manager can make anew. */
  'lock-hash-stale': { manifest: string };
  'path-kept': { why: string };
  'path-collision': { other: string; becomes: string };
  /** A file of the overlay, or a catalog, below what is a file or a link, or in the place of a folder. */
  'path-blocked': { other: string };
  /** A rename would make a path that no repository should hold, or that no system can. */
  'path-illegal': { becomes: string; fault: PathFault };
  'path-portability': { fault: PathFault; other: string };
  'path-hostile': { fault: PathFault };
  'path-left-out': { fault: PathFault };
  'link-hostile': { fault: LinkFault };
  /** A symbolic link that may lead out of the tree does not cross; `reason` is a target within it that may be meant, or ''. */
  'link-left-out': { fault: LinkFault; target: string; why: string; reason: string };
  'binary-holds-name': { count: number };
  'encoding-unknown': { count: number };
  /** Files that were read in an encoding from before UTF-8, since they or their letters tell it. */
  'encoding-told': { encoding: string; count: number };
  /** What should stand in such a file has letters that its encoding lacks: the donor's stay. */
  'encoding-narrow': { encoding: string; count: number };
  /** Source files that a tool wrote, and in which names are renamed: the next run of it may bring the old ones back. */
  'files-generated': { generator: string; count: number };
  'file-excluded': { reason: string };
  'value-redacted': { count: number; reason: string };
  'object-missing': { oid: string };
  submodule: { commit: string };
  'lfs-pointer': Record<string, never>;
  'secret-found': { kind: string; count: number };
  'personal-data': { kind: string; count: number };
  'licence-missing': Record<string, never>;
  'licence-unclear': { id: string; score: number };
  'licence-unknown': Record<string, never>;
  /** A manifest names one licence, the licence file beside it is another. */
  'licence-contradiction': { said: string; id: string; file: string };
  /** The donor's i18next configuration computes a field that says where its keys or catalogs are. */
  'i18n-config-unread': { field: string };
  /** A list of languages to which the recipient's has to be added. */
  'locale-unregistered': { language: string; list: string };
  /** `call` as the code has it: `toLocaleDateString`, `dayjs/locale`. */
  'locale-fixed': { call: string; locale: string; language: string };
  /** A folder or file named for another language, or for none, than its text is in. */
  'locale-code-odd': { code: string; language: string };
  /** A catalog of the donor that cannot be read as what its name says. */
  'catalog-unread': { format: string };
  /** A catalog whose texts nobody translates, since no catalog of the donor takes its file in. */
  'catalog-unclaimed': { count: number };
  /** Lines of a file beside a catalog, about the states of its texts, that a merge or a crash has spoilt. */
  'states-unread': { count: number };
  /** A file, or a part of it, whose texts nobody has seen: `why` is a fault of the reading, or `vendored`. */
  'text-unread': { why: string };
  /** What people read and no reader of a tree can see: pictures, PDFs, rows of a live database. `count` files tell of it. */
  'texts-unseen': { why: string; count: number };
  /** The language of the donor's texts, which nobody has said, and which so many of them tell. */
  'language-told': { language: string; count: number; flag: string };
  /** A language that was taken, since nobody has said one and nothing tells it. */
  'language-assumed': { language: string; flag: string };
  /** Another language that many texts tell of, beside the one that was taken. */
  'language-mixed': { language: string; count: number; flag: string };
  /** Files without a letter of the donor's script, in which no text in Latin letters was looked for. */
  'texts-passed-over': { count: number };
  /** A document of an office program: nothing is written into it, and its texts have to be written anew. */
  'document-texts': { count: number; texts: string };
  /** The code looks up a key that no catalog of the donor has. */
  'key-missing': { key: string; count: number };
  /** A translation that cannot stand where its source does: the donor's text stays there. */
  'text-not-written': { unit: string; why: string };
  /** A text that people wrote on `main` and that no catalog has. */
  'text-uncatalogued': { id: string };
  /** A text that stays in the code: a look-up in its place might not say the same. */
  'text-stays': { why: string };
  /** A test that says what a translated text says: its texts follow. */
  'test-follows': { count: number };
  'derived-differs': { expected: string; actual: string };
  'not-reversible': { expected: string; actual: string };
  /** A fact about the country that nobody knows: the deployer is asked. */
  'fact-unknown': { country: string; fact: string };
  /** A fact that no authority of the country has confirmed. */
  'fact-unconfirmed': { country: string; fact: string; status: string };
  /** A list of the world: its entries are records, the donor's country among them, and stay. */
  'world-list': { topic: string; count: number; name: string };
  /** A picture of the plan is of another kind than the one it would replace: that one stays. */
  'asset-format': { expected: string; actual: string };
  'asset-aspect': { expected: string; actual: string };
  'asset-size': { expected: string; actual: string };
  'asset-weight': { expected: number; actual: number };
  /** An entry of `assets` or `colours` that matches nothing in the donor. */
  'asset-unused': { rule: string };
  /** A system of the donor's country that others do not have: dropped, stubbed or kept, never renamed. */
  'module-foreign': {
    module: string;
    what: string;
    places: number;
    files: number;
    folders: number;
    ownFiles: number;
    importers: number;
    variables: string;
    hosts: string;
    proposal: string;
    reason: string;
    effect: string;
  };
  /** A system for which somebody decided on an empty form: its functions say that they are not available. */
  'module-stubbed': { module: string; functions: number; files: number; starting: number };
  /** A file of such a system in which nothing could be put in: it crosses as it is. */
  'module-stub-left': { module: string; why: string };
  /** A file that imports something of a system that does not cross as it is. */
  'module-imported': { module: string; action: string };
  /** A fact of the donor's country in code that nobody has settled: `becomes` is '' without a counterpart. */
  'fact-open': FactArgs;
  /** A fact of the donor's country that is not to be changed where it stands. */
  'fact-left': FactArgs;
  /** A fact that the plan replaces: here with the recipient's. */
  'fact-replaced': FactArgs;
  /** A fact of the donor's country that is to be replaced, and that stands in the recipient all the same. */
  'fact-missed': FactArgs;
  'fact-disputed': { country: string; fact: string; count: number };
  /** A default in the donor's code that leads back to the donor, and that nothing announces. */
  'config-silent-default': { name: string; class: string; host: string };
  /** One name that is read in two ways: a time zone's name here, a number of hours there. */
  'config-two-encodings': { name: string; encodings: string };
  /** A key that some of the donor's profiles set and others do not. */
  'config-profile-gap': { name: string; present: string; absent: string };
  'config-doubled-key': { name: string };
  'config-no-separator': { name: string };
  'config-unreadable': { message: string };
  /** A variable of the donor that config.map.yaml does not know. */
  'config-unmapped': { name: string };
  /** An entry of config.map.yaml that nothing reads any more. */
  'config-unread': { name: string };
  'config-unanswered': { name: string };
  /** A secret's value in a file that git keeps. */
  'config-secret-value': { name: string };
  'config-donor-literal': { name: string; fact: string };
  'config-differs': { name: string; fact: string; expected: string };
  'config-donor-default': { name: string; host: string };
  /** The template and a person changed the same key of an overlay file: the person's value stays. */
  'overlay-conflict': { key: string };
  /** The same, and the run was told to take the template's. */
  'overlay-taken': { key: string };
  /** Configuration in the overlay that its readers would not find a key in. */
  'overlay-not-utf8': { encoding: string };
  /** Saphan has no use for a file of the overlay any more, but people changed it: it stays. */
  'overlay-stale': Record<string, never>;
  /** Nothing is known of a country: neither built in nor in the workspace. */
  'country-unknown': { country: string };
  /** A language of the plan of which CLDR, and so Saphan, does not know how it counts; `forms` are taken for its plurals. */
  'language-unknown': { language: string; forms: string };
  /** A person deleted a scaffolded file: it is not written again. */
  'overlay-deleted': Record<string, never>;
  /** How far a namespace (or a domain's hard-coded text) is; the counts after `total` make it up. */
  coverage: {
    namespace: string;
    percent: number;
    total: number;
    ready: number;
    missing: number;
    review: number;
    draft: number;
    unapproved: number;
  };
  /** A minimum of the plan for a namespace that no catalog has. */
  'minimum-unknown': { namespace: string; known: string };
  /** Less than half of the letters in translations are of the language's own script. */
  'script-rare': { namespace: string; script: string; percent: number };
  'placeholder-missing': { id: string; placeholder: string };
  'placeholder-extra': { id: string; placeholder: string };
  'too-long': { id: string; length: number; most: number };
  'placeholder-renamed': { id: string; placeholder: string; becomes: string };
  'tag-mismatch': { id: string; missing: string; extra: string };
  'untranslated-copy': { id: string };
  /** Letters of the donor's script in a translation. */
  'donor-letters': { id: string; script: string; word: string };
  /** Texts of this delivery that another one, which has not come back, holds too. */
  'units-out': { batch: string; count: number };
  /** Changed here and in a translators' file since it went out: what stands here stays. */
  'import-conflict': { id: string; kept: string; suggested: string };
  /** A row of a translators' file that was not taken over. */
  'import-refused': { id: string; why: string; detail: string };
  /** The source was written over in a translators' file. */
  'import-source-changed': { id: string; source: string };
  /** A row whose text no catalog knows any more. */
  'import-unknown': { id: string };
  /** Cells of a workbook from which nothing is taken: a column of the translator's own, a word that is no status. */
  'import-unread': { column: string; count: number; text: string };
  /** Cells that were emptied, and no order to erase. */
  'import-empty': { count: number };
  /** A decision on something that no donor has any more. */
  'decision-unmatched': { kind: string; text: string; by: string; on: string };
  /** A decision that holds until a day that has come. */
  'decision-expired': { kind: string; text: string; by: string; expires: string };
  /** An answer of a spreadsheet that was not taken over. */
  'answer-refused': { question: string; why: string; detail: string };
  /** What an import brought and somebody has changed since: taking the import back leaves it. */
  'undo-kept': { id: string };
};

type FactArgs = {
  kind: string;
  fact: string;
  spelling: string;
  becomes: string;
  why: string;
  confidence: string;
  count: number;
};

export type FindingCode = keyof FindingArgs;

export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly args: Readonly<FindingArgs[C]>;
  readonly place?: Place;
};

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
