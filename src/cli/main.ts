import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { asker, INTERRUPTED } from '../io/asker.ts';
import { progress } from '../io/progress.ts';
import { colours, type Streams } from '../io/streams.ts';
import type { Translate } from '../model/translate.ts';
import type { Answer, Context, Globals } from './context.ts';
import { jsonWish } from './json-wish.ts';
import { languageWish } from './language-wish.ts';
import { paint } from './paint.ts';
import { printAnswer, printFailure } from './print.ts';
import { buildProgram, verbIn } from './program.ts';
import type { Run } from './register.ts';
import { loadWords } from './steps/load-words.ts';
import { sayPhase } from './steps/say-phase.ts';

const INTERRUPTED_EXIT = 130;
const USAGE_EXIT = 2;

export { verbsIn } from './program.ts';

/** Runs one command line and returns its exit code. Prints through `streams` alone; never ends the process. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let exit = 0;
  const seen: { globals: Globals; command: string } = {
    globals: { json: jsonWish(argv) },
    // Until it runs: who mistyped an option has to be told of which command.
    command: verbIn(argv),
  };
  // Machines read English alone.
  const translate = seen.globals.json === true ? undefined : await loadWords(languageWish(argv, streams.env));
  const run: Run = async (command, globals, handler) => {
    seen.globals = globals;
    seen.command = command;
    const words = globals.json === true ? undefined : translate;
    const answer = await handle(streams, globals, words, handler);
    exit = answer.exit;
    printAnswer(streams, globals, answer, words);
  };
  const program = await buildProgram(argv, streams, run, translate);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0;
    if (cause === INTERRUPTED) return INTERRUPTED_EXIT;
    exit = printFailure(streams, seen.globals, seen.command, cause, translate);
    return cause instanceof CommanderError ? USAGE_EXIT : exit;
  }
  return exit;
}

async function handle(
  streams: Streams,
  globals: Globals,
  translate: Translate | undefined,
  handler: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const shown = progress(streams, globals.quiet === true || globals.json === true);
  try {
    return await handler({
      streams,
      dir: resolve(streams.cwd, globals.dir ?? '.'),
      events: { phase: (name, donor) => shown.phase(sayPhase(name, donor, translate)), tick: shown.tick },
      ask: asker(streams, globals.json !== true && globals.input !== false),
      paint: paint(colours(streams.stdout, streams.env, globals.color), translate),
    });
  } finally {
    shown.end();
  }
}
