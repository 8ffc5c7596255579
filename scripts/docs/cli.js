import { buildProgram } from '../../dist/cli/program.js';
import { fence, head, page } from './markdown.js';

const WIDTH = 100;

export async function cliPage() {
  const written = [];
  const stream = { write: (text) => written.push(text) };
  const program = await buildProgram([], { stdout: stream, stderr: stream, env: {} }, async () => undefined);
  const helpOf = (command) => {
    command.configureOutput({ getOutHelpWidth: () => WIDTH, getOutHasColors: () => false });
    written.length = 0;
    command.outputHelp();
    return fence('text', written.join('').trim());
  };
  return page([
    ...head(
      'Commands',
      'src/cli/commands',
      'Results go to stdout, everything else to stderr. The options of the first page work with every command. Exit codes ' +
        'are in [errors.md](errors.md#exit-codes), findings in [findings.md](findings.md).',
    ),
    '## saphan',
    helpOf(program),
    ...program.commands.flatMap((command) => [`## saphan ${command.name()}`, helpOf(command)]),
  ]);
}
