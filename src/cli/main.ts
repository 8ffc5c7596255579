import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { asker, INTERRUPTED } from '../io/asker.ts';
import { progress } from '../io/progress.ts';
import { colours, type Streams } from '../io/streams.ts';
import type { Answer, Context, Globals } from './context.ts';
import { printAnswer, printFailure } from './print.ts';
import { buildProgram } from './program.ts';
import { sayPhase } from './steps/say-phase.ts';

const INTERRUPTED_EXIT = 130;
const USAGE_EXIT = 2;

export { verbsIn } from './program.ts';

/** Runs one command line and returns its exit code. Prints through `streams` alone; never ends the process. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let exit = 0;
  const seen: { globals: Globals; command: string } = {
    globals: { json: argv.includes('--json') },
    command: '',
  };
  const program = await buildProgram(argv, streams, async (command, globals, handler) => {
    seen.globals = globals;
    seen.command = command;
    const answer = await handle(streams, globals, handler);
    exit = answer.exit;
    printAnswer(streams, globals, answer);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0;
    if (cause === INTERRUPTED) return INTERRUPTED_EXIT;
    exit = printFailure(streams, seen.globals, seen.command, cause);
    return cause instanceof CommanderError ? USAGE_EXIT : exit;
  }
  return exit;
}

async function handle(
  streams: Streams,
  globals: Globals,
  handler: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const shown = progress(streams, globals.quiet === true || globals.json === true);
  try {
    return await handler({
      streams,
      dir: resolve(streams.cwd, globals.dir ?? '.'),
      events: { phase: (name, donor) => shown.phase(sayPhase(name, donor)), tick: shown.tick },
      ask: asker(streams, globals.json !== true && globals.input !== false),
      paint: colours(streams.stdout, streams.env, globals.color),
    });
  } finally {
    shown.end();
  }
}
