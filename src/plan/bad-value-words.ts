import type { BadValueReason, FaultArgs, FaultWords } from './plan-fault.ts';

/**
 * The words of each reason why a value cannot stand. Where the fault knows what to write instead, that is the
 * help, and the help of this table is not shown.
 */
export const badValueWords: { readonly [R in BadValueReason]: (args: FaultArgs) => FaultWords } = {
  empty: () => ({ what: 'A name is empty.', help: 'Write the name, or delete this entry.' }),
  'control-character': ({ part = '' }) => ({
    what: `This text holds a character that cannot be seen${part === '' ? '' : ` (${part})`}.`,
    help: 'Type the text again by hand.',
  }),
  'too-short': ({ value, part }) => ({
    what: `The name "${value}" is too short: it would be found everywhere.`,
    help: `Write at least ${part} characters.`,
  }),
  'word-shape': ({ value, part }) => ({
    what: `The name "${value}" is of the kind "word", and a word cannot hold "${part}" there.`,
    help: 'Use letters and digits, with - _ . or a space between them; for any other text add kind: literal.',
  }),
  'starts-with-digit': ({ value }) => ({
    what: `The new name "${value}" starts with a digit, so names in the code that start with it would break.`,
    help: 'Start it with a letter.',
  }),
  'package-segment': ({ value, part }) => ({
    what: `"${part}" in the package name "${value}" is no legal identifier.`,
    help: 'Between the dots use letters, digits and _ only, and start each part with a letter.',
  }),
  'package-keyword': ({ value, part }) => ({
    what: `"${part}" in the package name "${value}" is a word that Java keeps for itself.`,
    help: `Write ${part}_ or another word.`,
  }),
  'host-label': ({ value }) => ({
    what: `"${value}" is no legal host name.`,
    help: 'Use letters, digits and - between dots, with at least one dot, and no - at an end.',
  }),
  unchanged: ({ value, part }) => ({
    what: `"${part}" and its new name "${value}" are the same name.`,
    help: 'Write another new name, or delete this entry; to change one exact spelling add kind: literal.',
  }),
  'renames-itself': ({ value, part }) => ({
    what: `The new name "${value}" holds the old name "${part}", so a second run would rename it again.`,
    help: 'Choose a new name that does not hold the old one.',
  }),
  'spelling-of-word': ({ part }) => ({
    what: `Only a word has spellings of its own, so "${part}" cannot be one.`,
    help: 'Add kind: word, or make it an entry of its own with kind: literal.',
  }),
  'no-spelling': ({ part }) => ({
    what: `"${part}" is no spelling of this name: its letters are others.`,
    help: 'Write it as the donor does, or make it an entry of its own.',
  }),
  'unknown-version': ({ value }) => ({
    what: `This saphan does not know version ${value} of the file.`,
    help: 'Write: version: 1',
  }),
  'unknown-kind': ({ value }) => ({
    what: `There is no kind of name "${value}".`,
    help: 'Write domain, package, word or literal.',
  }),
  blank: ({ key }) => ({
    what: `The value of "${key}" is blank.`,
    help: 'Write a text that people can read.',
  }),
  'empty-list': ({ key }) => ({ what: `The list "${key}" is empty.`, help: 'Give it at least one entry.' }),
  'donor-id': ({ value }) => ({
    what: `"${value}" cannot be the id of a donor.`,
    help: 'Use lower-case letters a-z, digits and -, 64 at most, and start with a letter or digit.',
  }),
  'donor-id-reserved': ({ value }) => ({
    what: `"${value}" cannot be the id of a donor: Windows has no directories of that name.`,
    help: 'Choose another id.',
  }),
  'leading-dash': ({ value }) => ({
    what: `"${value}" starts with -, so git would take it for an option.`,
    help: 'Put ./ before a path.',
  }),
  'remote-helper': ({ value }) => ({
    what: `"${value}" asks git to run a program, which saphan never does for an address.`,
    help: 'Use an https, ssh or file address, or a path.',
  }),
  'password-in-url': ({ value }) => ({
    what: `The address "${value}" holds a password, and this file is read by many.`,
    help: 'Delete the password; git takes it from its own credential store.',
  }),
  'ref-name': ({ value }) => ({
    what: `"${value}" cannot be the name of a branch or tag in git.`,
    help: 'Write the name as "git branch" or "git tag" shows it.',
  }),
  'path-outside': ({ value }) => ({
    what: `The path "${value}" leads out of the workspace.`,
    help: 'Copy the file into the workspace and write its path from there.',
  }),
  'unknown-country': ({ value }) => ({
    what: `"${value}" is no country code of ISO 3166-1.`,
    help: 'Write the two letters of the country in lower case, such as mn or la.',
  }),
  'upper-case-country': ({ value }) => ({
    what: `The country code "${value}" is not in lower case.`,
    help: 'Write it in lower case.',
  }),
  'language-tag': ({ value }) => ({
    what: `"${value}" is no language tag (BCP 47).`,
    help: 'Write the code of the language, such as mn, lo or mn-Cyrl.',
  }),
  'language-spelling': ({ value }) => ({
    what: `The language tag "${value}" is not in its usual spelling.`,
    help: 'Write it like lo, lo-LA or mn-Cyrl-MN.',
  }),
  'country-as-language': ({ value }) => ({
    what: `"${value}" is the code of the country, not of its language.`,
    help: 'Write the code of the language.',
  }),
  'source-as-target': ({ value }) => ({
    what: `"${value}" is both the language of the donor and a language to translate into.`,
    help: 'Delete it from "targets".',
  }),
  'listed-twice': ({ value, key }) => ({ what: `"${value}" is twice in "${key}".`, help: 'Delete one.' }),
  colour: ({ value }) => ({
    what: `"${value}" is no colour as CSS writes one in hexadecimal.`,
    help: 'Write # and three, six or eight digits, in quotes: "#13396B".',
  }),
  'glob-absolute': ({ value }) => ({
    what: `The pattern "${value}" starts with /, and patterns start at the root of the donor anyway.`,
    help: 'Delete the / at its start.',
  }),
  'glob-parent': ({ value }) => ({
    what: `The pattern "${value}" leads out of the donor through "..".`,
    help: 'Write the pattern from the root of the donor.',
  }),
  'glob-backslash': ({ value }) => ({
    what: `"${value}" holds a backslash; paths are written with /.`,
    help: 'Write / between directories, and [*] for a real *.',
  }),
  'glob-directory': ({ value }) => ({
    what: `The pattern "${value}" names a directory and so matches no file.`,
    help: 'Add ** to its end.',
  }),
  'glob-negated': ({ value }) => ({
    what: `The pattern "${value}" starts with ! and so matches nearly every file.`,
    help: 'Write a pattern of the files that are meant.',
  }),
  'glob-brackets': ({ value }) => ({
    what: `The pattern "${value}" has a bracket that is not closed or not opened.`,
    help: 'Close the bracket, or write [(] for a real one.',
  }),
  'glob-costly': ({ value }) => ({
    what: `The pattern "${value}" could take longer than anybody waits: it repeats what itself repeats, or has too many * in one part.`,
    help: 'Write several simple patterns: at most four * between two /, and in +( ) or *( ) no * or other group.',
  }),
  'name-flag': ({ value }) => ({
    what: `"${value}" does not say one old and one new name.`,
    help: 'Write FROM=TO, such as e-Mongolia=e-Laos; a name that holds = goes into saphan.yaml.',
  }),
};
