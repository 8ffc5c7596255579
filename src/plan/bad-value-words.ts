import { fillIn } from '../model/fill-in.ts';
import type { BadValueReason, FaultArgs, FaultWords, SayFault } from './plan-fault.ts';

/**
 * The words of each reason why a value cannot stand. Where the fault knows what to write instead, that is the
 * help, and the help of this table is not shown.
 */
export const badValueWords: {
  readonly [R in BadValueReason]: (args: FaultArgs, say?: SayFault) => FaultWords;
} = {
  empty: (_, say = fillIn) => ({
    what: say('A name is empty.'),
    help: say('Write the name, or delete this entry.'),
  }),
  'control-character': (args, say = fillIn) => ({
    what:
      args['part'] === undefined || args['part'] === ''
        ? say('This text holds a character that cannot be seen.')
        : say('This text holds a character that cannot be seen ({part}).', args),
    help: say('Type the text again by hand.'),
  }),
  'too-short': (args, say = fillIn) => ({
    what: say('The name "{value}" is too short: it would be found everywhere.', args),
    help: say('Write at least {part} characters.', args),
  }),
  'word-shape': (args, say = fillIn) => ({
    what: say('The name "{value}" is of the kind "word", and a word cannot hold "{part}" there.', args),
    help: say(
      'Use letters and digits, with - _ . or a space between them; for any other text add kind: literal.',
    ),
  }),
  'starts-with-digit': (args, say = fillIn) => ({
    what: say(
      'The new name "{value}" starts with a digit, so names in the code that start with it would break.',
      args,
    ),
    help: say('Start it with a letter.'),
  }),
  'package-segment': (args, say = fillIn) => ({
    what: say('"{part}" in the package name "{value}" is no legal identifier.', args),
    help: say('Between the dots use letters, digits and _ only, and start each part with a letter.'),
  }),
  'package-keyword': (args, say = fillIn) => ({
    what: say('"{part}" in the package name "{value}" is a word that Java keeps for itself.', args),
    help: say('Write {part}_ or another word.', args),
  }),
  'host-label': (args, say = fillIn) => ({
    what: say('"{value}" is no legal host name.', args),
    help: say('Use letters, digits and - between dots, with at least one dot, and no - at an end.'),
  }),
  unchanged: (args, say = fillIn) => ({
    what: say('"{part}" and its new name "{value}" are the same name.', args),
    help: say(
      'Write another new name, or delete this entry; to change one exact spelling add kind: literal.',
    ),
  }),
  'renames-itself': (args, say = fillIn) => ({
    what: say(
      'The new name "{value}" holds the old name "{part}", so a second run would rename it again.',
      args,
    ),
    help: say('Choose a new name that does not hold the old one.'),
  }),
  'spelling-of-word': (args, say = fillIn) => ({
    what: say('Only a word has spellings of its own, so "{part}" cannot be one.', args),
    help: say('Add kind: word, or make it an entry of its own with kind: literal.'),
  }),
  'no-spelling': (args, say = fillIn) => ({
    what: say('"{part}" is no spelling of this name: its letters are others.', args),
    help: say('Write it as the donor does, or make it an entry of its own.'),
  }),
  'unknown-version': (args, say = fillIn) => ({
    what: say('This saphan does not know version {value} of the file.', args),
    help: say('Write: version: 1'),
  }),
  'unknown-kind': (args, say = fillIn) => ({
    what: say('There is no kind of name "{value}".', args),
    help: say('Write domain, package, word or literal.'),
  }),
  'unknown-choice': (args, say = fillIn) => ({
    what: say('The value of "{key}" cannot be {value}.', args),
    help: say('Write one of: {part}.', args),
  }),
  blank: (args, say = fillIn) => ({
    what: say('The value of "{key}" is blank.', args),
    help: say('Write a text that people can read.'),
  }),
  'empty-list': (args, say = fillIn) => ({
    what: say('The list "{key}" is empty.', args),
    help: say('Give it at least one entry.'),
  }),
  'donor-id': (args, say = fillIn) => ({
    what: say('"{value}" cannot be the id of a donor.', args),
    help: say('Use lower-case letters a-z, digits and -, 64 at most, and start with a letter or digit.'),
  }),
  'donor-id-reserved': (args, say = fillIn) => ({
    what: say('"{value}" cannot be the id of a donor: Windows has no directories of that name.', args),
    help: say('Choose another id.'),
  }),
  'leading-dash': (args, say = fillIn) => ({
    what: say('"{value}" starts with -, so git would take it for an option.', args),
    help: say('Put ./ before a path.'),
  }),
  'remote-helper': (args, say = fillIn) => ({
    what: say('"{value}" asks git to run a program, which saphan never does for an address.', args),
    help: say('Use an https, ssh or file address, or a path.'),
  }),
  'password-in-url': (args, say = fillIn) => ({
    what: say('The address "{value}" holds a password, and this file is read by many.', args),
    help: say('Delete the password; git takes it from its own credential store.'),
  }),
  'ref-name': (args, say = fillIn) => ({
    what: say('"{value}" cannot be the name of a branch or tag in git.', args),
    help: say('Write the name as "git branch" or "git tag" shows it.'),
  }),
  'path-outside': (args, say = fillIn) => ({
    what: say('The path "{value}" leads out of the workspace.', args),
    help: say('Copy the file into the workspace and write its path from there.'),
  }),
  'unknown-country': (args, say = fillIn) => ({
    what: say('"{value}" is no country code of ISO 3166-1.', args),
    help: say('Write the two letters of the country in lower case, such as mn or la.'),
  }),
  'upper-case-country': (args, say = fillIn) => ({
    what: say('The country code "{value}" is not in lower case.', args),
    help: say('Write it in lower case.'),
  }),
  'language-tag': (args, say = fillIn) => ({
    what: say('"{value}" is no language tag (BCP 47).', args),
    help: say('Write the code of the language, such as mn, lo or mn-Cyrl.'),
  }),
  'language-spelling': (args, say = fillIn) => ({
    what: say('The language tag "{value}" is not in its usual spelling.', args),
    help: say('Write it like lo, lo-LA or mn-Cyrl-MN.'),
  }),
  'country-as-language': (args, say = fillIn) => ({
    what: say('"{value}" is the code of the country, not of its language.', args),
    help: say('Write the code of the language.'),
  }),
  'source-as-target': (args, say = fillIn) => ({
    what: say('"{value}" is both the language of the donor and a language to translate into.', args),
    help: say('Delete it from "targets".'),
  }),
  'listed-twice': (args, say = fillIn) => ({
    what: say('"{value}" is twice in "{key}".', args),
    help: say('Delete one.'),
  }),
  colour: (args, say = fillIn) => ({
    what: say('"{value}" is no colour as CSS writes one in hexadecimal.', args),
    help: say('Write # and three, six or eight digits, in quotes: "#13396B".'),
  }),
  'glob-absolute': (args, say = fillIn) => ({
    what: say(
      'The pattern "{value}" starts with /, and patterns start at the root of the donor anyway.',
      args,
    ),
    help: say('Delete the / at its start.'),
  }),
  'glob-parent': (args, say = fillIn) => ({
    what: say('The pattern "{value}" leads out of the donor through "..".', args),
    help: say('Write the pattern from the root of the donor.'),
  }),
  'glob-backslash': (args, say = fillIn) => ({
    what: say('"{value}" holds a backslash; paths are written with /.', args),
    help: say('Write / between directories, and [*] for a real *.'),
  }),
  'glob-directory': (args, say = fillIn) => ({
    what: say('The pattern "{value}" names a directory and so matches no file.', args),
    help: say('Add ** to its end.'),
  }),
  'glob-negated': (args, say = fillIn) => ({
    what: say('The pattern "{value}" starts with ! and so matches nearly every file.', args),
    help: say('Write a pattern of the files that are meant.'),
  }),
  'glob-brackets': (args, say = fillIn) => ({
    what: say('The pattern "{value}" has a bracket that is not closed or not opened.', args),
    help: say('Close the bracket, or write [(] for a real one.'),
  }),
  'glob-costly': (args, say = fillIn) => ({
    what: say(
      'The pattern "{value}" could take longer than anybody waits: it repeats what itself repeats, or has too many * in one part.',
      args,
    ),
    help: say(
      'Write several simple patterns: at most four * between two /, and in +( ) or *( ) no * or other group.',
    ),
  }),
  'name-flag': (args, say = fillIn) => ({
    what: say('"{value}" does not say one old and one new name.', args),
    help: say('Write FROM=TO, such as e-Mongolia=e-Laos; a name that holds = goes into saphan.yaml.'),
  }),
};
