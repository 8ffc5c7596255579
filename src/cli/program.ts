import { Command, Option } from 'commander';
import type { Streams } from '../io/streams.ts';
import { retell } from '../messages/retell.ts';
import { sayIn } from '../messages/say-in.ts';
import { SPOKEN } from '../messages/spoken.ts';
import { redact } from '../model/redact.ts';
import type { Translate } from '../model/translate.ts';
import { VERSION } from '../model/version.ts';
import { COMMANDS } from './commands/index.ts';
import { examples } from './examples.ts';
import { jsonWish } from './json-wish.ts';
import type { Run } from './register.ts';
import { spokenHelp } from './spoken-help.ts';

const EXAMPLES = `
Examples:
  saphan scan https://example.org/e-mongolia.git     what a donor is, with no configuration
  saphan init e-laos --donor ../e-mongolia --country la --name 'e-Mongolia=e-Laos'
  saphan rebrand -C e-laos --dry-run --diff          what would change, and nothing does
  saphan transfer -C e-laos                          all of it
`;

/** The program with the verbs that a command line names, or with all of them where it names none. Its help is English without a catalog. */
export async function buildProgram(
  argv: readonly string[],
  streams: Streams,
  run: Run,
  translate?: Translate,
): Promise<Command> {
  const say = sayIn(translate);
  const program = new Command('saphan')
    .description(
      'Carries an e-government system from the country that wrote it to the country that wants it.',
    )
    .version(VERSION, '-V, --version')
    .option('-C, --dir <dir>', 'run in this directory')
    .option('--json', 'print one JSON document instead of words')
    .addOption(
      new Option('--lang <language>', 'speak this language (or set SAPHAN_LANG)').choices([...SPOKEN]),
    )
    .option('-q, --quiet', 'no progress and no next step')
    .option('--color', 'colours even where there is no terminal')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask; fail and name the flag instead')
    .option('--debug', 'print where an error came from')
    .addHelpText('after', examples(EXAMPLES))
    .showHelpAfterError(say('(saphan --help lists the commands and their options)'))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      // A mistyped option is told with what was typed, which may be a password.
      writeOut: (text) => void streams.stdout.write(redact(text)),
      // The envelope tells it, and nothing is to stand beside it.
      writeErr: (text) => void (jsonWish(argv) || streams.stderr.write(redact(text))),
      outputError: (text, write) => write(translate === undefined ? text : retoldLines(text, translate)),
    });
  // Before the verbs, which inherit it.
  if (translate !== undefined) program.configureHelp(spokenHelp(translate));
  const named = verbsIn(argv);
  const wanted = named.length > 0 ? named : Object.keys(COMMANDS);
  for (const verb of wanted) (await COMMANDS[verb]!())(program, run);
  return program;
}

/** Commander puts what it would have meant on a line of its own. */
function retoldLines(text: string, translate: Translate): string {
  return text
    .split('\n')
    .map((line) => retell(line, translate))
    .join('\n');
}

/** The verb that a command line most likely means: the first that it names; '' where it names none. */
export function verbIn(argv: readonly string[]): string {
  return argv.find((word) => Object.hasOwn(COMMANDS, word)) ?? '';
}

/** The verbs that a command line names; a value that is spelled as one counts too. */
export function verbsIn(argv: readonly string[]): readonly string[] {
  return Object.keys(COMMANDS).filter((verb) => argv.includes(verb));
}
