import type { ErrorCode } from '../model/error.ts';

/** What happened, and one thing to do about it. Braces hold the error's args. */
export type ErrorWords = { readonly what: string; readonly help: string };

export const ERRORS: Record<ErrorCode, ErrorWords> = {
  usage: { what: '{message}', help: 'Run saphan --help to see the commands and their options.' },
  'no-terminal': {
    what: 'There is no terminal to ask on: {question}',
    help: 'Pass {flag}, or run the command in a terminal.',
  },
  'bad-flag': {
    what: '{flag} cannot be "{value}": {reason}',
    help: 'See the examples at the end of the command’s --help.',
  },
  'flag-misused': {
    what: '{flag} cannot stand here so: {reason}',
    help: 'See the examples at the end of the command’s --help.',
  },
  'workspace-missing': {
    what: 'There is no saphan.yaml in {path} or above it.',
    help: 'Make a workspace with saphan init DIR, or point at one with -C DIR.',
  },
  'workspace-exists': {
    what: '{path} is a workspace already.',
    help: 'Edit its saphan.yaml, or choose another directory.',
  },
  'workspace-busy': {
    what: 'Another saphan (process {pid}) is writing in {path}.',
    help: 'Wait until it has finished, then run the command again.',
  },
  'plan-invalid': {
    what: '{path} has faults: {count}.',
    help: 'Mend the lines named above, then run the command again.',
  },
  'text-utf16': {
    what: '{path} is saved as UTF-16 and has to be UTF-8.',
    help: 'Save it again, and choose UTF-8 as its encoding: Notepad asks for it under Save as.',
  },
  'text-not-utf8': {
    what: '{path} is saved in another encoding than UTF-8.',
    help: 'Save it again, and choose UTF-8 as its encoding: Notepad asks for it under Save as.',
  },
  'lock-version': {
    what: 'saphan.lock was written by saphan {locked}; this is {tool}.',
    help: 'Install saphan {locked}, or delete the line "tool" in saphan.lock to derive with {tool} and review the difference.',
  },
  'lock-invalid': {
    what: '{path} cannot be read.',
    help: 'Restore it from the workspace’s history: git checkout -- saphan.lock',
  },
  'donor-unknown': { what: 'The plan has no donor "{donor}".', help: 'Choose one of: {known}.' },
  'donor-unnamed': {
    what: 'This workspace has more than one donor, and the command reads one.',
    help: 'Name it: {known}.',
  },
  'donor-missing': {
    what: 'There is nothing at {source}.',
    help: 'Correct the donor’s source in saphan.yaml.',
  },
  'source-missing': {
    what: 'There is nothing at {source}.',
    help: 'Correct the path or the address in the command; -C says where a relative path begins.',
  },
  'donor-not-readable': {
    what: '{source} is neither a git repository nor a directory.',
    help: 'Give a git URL, a repository, or the directory that an archive was unpacked to.',
  },
  'donor-empty': {
    what: '{source} holds no commit and no file.',
    help: 'Check that this is the right repository.',
  },
  'ref-missing': {
    what: '{source} has no branch or tag {ref}.',
    help: 'Correct --ref, or the donor’s ref in saphan.yaml.',
  },
  'ref-short': {
    what: 'There is no branch or tag {ref}; it may be the beginning of a commit id, and only a whole one is sure.',
    help: 'Give the whole id: git rev-parse {ref} tells it, in a clone of the donor.',
  },
  'source-refused': {
    what: 'Saphan does not fetch from {source}.',
    help: 'Use an https:// or ssh:// address, or a path on this machine.',
  },
  'objects-missing': {
    what: '{source} lacks objects that its commit needs: {count}.',
    help: 'Get a complete copy, or leave those files out with --accept-missing; they are listed then.',
  },
  'donor-hostile': {
    what: 'The donor {donor} holds paths that no repository should: {count}. Nothing of it was taken over.',
    help: 'Check nothing of it out, and ask the donor for a commit without them; until then, a directory with all other files can be its source.',
  },
  'donor-unsound': {
    what: 'git refuses the objects of {source}: {message}',
    help: 'Ask the donor for a sound copy; a name like .git or .. in a tree is an attack, not an accident.',
  },
  'donor-rewritten': {
    what: 'The donor {donor} is no longer at its pinned commit {was} but at {now}.',
    help: 'Look at what changed, then accept it with saphan clone --update.',
  },
  'agreement-missing': {
    what: 'The agreement {path} cannot be read.',
    help: 'Put the file there, or leave the agreement out.',
  },
  'asset-missing': {
    what: 'The file {path}, which assets of the plan names, cannot be read.',
    help: 'Put the file there, or delete its entry.',
  },
  'git-missing': {
    what: 'git {minimum} or newer is needed; found: {found}',
    help: 'Install git, and see that it is on the PATH.',
  },
  'git-failed': {
    what: 'git {command} failed: {message}',
    help: 'Mend what git says, then run the command again; nothing was half-written.',
  },
  'fetch-failed': {
    what: 'The donor {source} could not be fetched: {message}',
    help: 'Check the address and the network, then run the command again.',
  },
  'disk-full': {
    what: 'The disk is full: {path}',
    help: 'Free some space and run the command again; nothing was half-written.',
  },
  'not-writable': {
    what: '{path} cannot be read or written.',
    help: 'Check who owns it and what it allows.',
  },
  'not-a-file': {
    what: '{path} is a folder, and a file is needed there.',
    help: 'Move the folder away or name another path, then run the command again.',
  },
  'not-a-folder': {
    what: '{path} is no folder, or leads through a file.',
    help: 'Move the file away or name another path, then run the command again.',
  },
  'main-dirty': {
    what: 'The recipient {donor} has changes on {branch} that are not committed: {count}. Nothing was moved.',
    help: 'Commit or stash them in recipients/{donor}, then run the command again.',
  },
  'files-in-the-way': {
    what: 'The recipient {donor} has files of your own where new ones come, {path} among them: {count}. Nothing was moved.',
    help: 'Commit them in recipients/{donor}, or move them away; then run the command again.',
  },
  'tree-dirty': {
    what: '{path} has changes that are not committed: {count}. Nothing was written.',
    help: 'Commit or stash them, so that what saphan writes can be told from them; then run the command again.',
  },
  'ref-moved': {
    what: 'Somebody moved {ref} of {donor} in the meantime. Nothing was changed.',
    help: 'Run the command again; it starts from where the ref is now.',
  },
  'recipient-foreign': {
    what: '{path} holds files, but no repository of a recipient.',
    help: 'Move them away, then run the command again.',
  },
  'rules-unused': {
    what: 'Names of the plan that no donor knows: {count}. A rule that matches nothing is a mistake or an old brand.',
    help: 'Correct them in saphan.yaml, or go on with --allow-noop.',
  },
  'paths-collide': {
    what: 'Renames would make two paths one: {count}. Nothing was written.',
    help: 'Protect one of the two paths, or choose another name in saphan.yaml.',
  },
  'paths-blocked': {
    what: 'Files would stand below what is no folder: {count}. Nothing was written.',
    help: 'Move the files in overlay/ to where the link leads, or exclude in saphan.yaml what is in their way.',
  },
  'paths-illegal': {
    what: 'Paths that cannot be written: {count}. Nothing was written.',
    help: 'Choose another new name in saphan.yaml, let its entry apply to texts only (only: [code, prose]), or exclude the file.',
  },
  'out-not-empty': { what: '{path} is not empty.', help: 'Choose a directory that does not exist yet.' },
  'place-invalid': { what: '"{value}" is not a place.', help: 'Write PATH:LINE, as in src/App.tsx:12.' },
  'place-unknown': {
    what: 'The derived tree has no file {path}.',
    help: 'Give the path as it is in recipients/, after the renames.',
  },
  'line-unknown': {
    what: '{path} has no line {line}; the last is {last}.',
    help: 'Give a line of the derived file.',
  },
  'catalog-invalid': {
    what: '{path} is no catalog that can be read: {kind} {detail}',
    help: 'Open it in Poedit, or bring back its last good version with git. Nothing was changed.',
  },
  'texts-missing': {
    what: '{count} texts of {donor} have no {language} translation that may cross ({first} is the first), and the plan says missing: fail.',
    help: 'Translate them, or say missing: donor in the plan.',
  },
  'nothing-extracted': {
    what: 'There is no catalog of {donor} yet.',
    help: 'Run saphan extract first.',
  },
  'delivery-unreadable': {
    what: '{path} is no translators’ file that can be read: {kind} {detail}',
    help: 'Save it again as .po (UTF-8) or .xlsx, or ask the translator to. Nothing was changed.',
  },
  'delivery-missing': {
    what: 'There is no file {path}.',
    help: 'Check the path. Of a folder, name the files in it.',
  },
  'answers-unreadable': {
    what: '{path} is no sheet of questions that can be read: {kind}',
    help: 'Save it again as .xlsx, or as .csv in UTF-8, or make a new one with --export. Nothing was changed.',
  },
  'answers-in-the-way': {
    what: '{path} is there already, and it is no sheet of questions in which nobody has written.',
    help: 'Take its answers with --import first, move it away, or choose another name.',
  },
  'delivery-language': {
    what: '{path} says that its texts are in “{said}”, and the plan has {languages}.',
    help: 'Ask the translator for the right file; where only the label is wrong, say what it is with --language.',
  },
  'delivery-unknown': {
    what: '{path} does not say to which catalog it belongs.',
    help: 'Say it with --donor (one of: {donors}) and --language (one of: {languages}).',
  },
  'delivery-in-the-way': {
    what: '{path} is there already and says something else: somebody may have worked in it.',
    help: 'Import it first, move it away, or write to another folder with --out.',
  },
  'batch-unknown': {
    what: 'No import of {batch} is remembered.',
    help: 'Choose one of: {known}.',
  },
  'batch-invalid': {
    what: '{path} is no record of a delivery that can be read.',
    help: 'Bring back its last good version with git, or delete it: then the delivery is forgotten.',
  },
  'config-map-missing': {
    what: 'There is no {path} yet.',
    help: 'Run saphan scaffold first.',
  },
  'data-invalid': {
    what: '{path} has faults: {count}. Nothing was changed.',
    help: 'Mend the lines named above, then run the command again.',
  },
  'not-a-recipient': {
    what: '{path} is no recipient’s repository in which something was derived: it lacks the branch derived, or its record.',
    help: 'Name one below recipients, or a clone with refs/saphan/record; where nothing was derived yet, run saphan transfer first.',
  },
  'nothing-derived': {
    what: 'Nothing has been derived from {donor} yet.',
    help: 'Run saphan transfer first.',
  },
};
