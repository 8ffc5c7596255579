/** What is wrong with a command line, in our words. */
export const USAGE_WORDS = {
  oneWish: 'Only one of --answer, --accept-proposed, --undo, --import and --export can be done at once.',
  nothingToImport: 'Name the files to import, or a batch with --undo.',
  noCommand: 'No command is named.',
  oneOf: 'It is one of: {known}.',
} as const;

/** The same in the words of commander, which hands them on as whole texts. */
export const COMMANDER_WORDS = {
  unknownOption: "error: unknown option '{option}'",
  unknownCommand: "error: unknown command '{command}'",
  missingArgument: "error: missing required argument '{argument}'",
  missingValue: "error: option '{option}' argument missing",
  invalidValue: "error: option '{option}' argument '{value}' is invalid. {reason}",
  invalidArgument: "error: command-argument value '{value}' is invalid for argument '{argument}'. {reason}",
  tooManyArguments:
    "error: too many arguments for '{command}'. Expected {expected} arguments but got {count}.",
  moreThanOne: "error: too many arguments for '{command}'. Expected {expected} argument but got {count}.",
  choices: 'Allowed choices are {known}.',
  oneMeant: '(Did you mean {name}?)',
  oneOfMeant: '(Did you mean one of {names}?)',
} as const;
