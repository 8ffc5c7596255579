import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/io/streams.ts';

export type Ran = {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever a command printed
  readonly json: () => any;
};

/** Runs the CLI in this process, with streams that are no terminal. */
export async function runCli(
  argv: readonly string[],
  cwd = process.cwd(),
  env: Streams['env'] = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (into: string[]) => ({ isTTY: false, write: (text: string) => into.push(text) > 0 });
  const streams = { stdin: { isTTY: false }, stdout: sink(out), stderr: sink(err), env, cwd };
  const exit = await main(argv, streams as unknown as Streams);
  const stdout = out.join('');
  return { exit, stdout, stderr: err.join(''), json: () => JSON.parse(stdout) };
}
