import type { Streams } from '../io/streams.ts';
import { buildProgram } from './program.ts';

/** All that help says, each text once: what it asks a catalog for while it is written. */
export async function helpWords(): Promise<readonly string[]> {
  const asked = new Set<string>();
  const nowhere = { write: () => true } as unknown as NodeJS.WriteStream;
  const streams: Streams = { stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {}, cwd: '' };
  const program = await buildProgram(
    [],
    streams,
    async () => undefined,
    (english) => {
      if (english !== '') asked.add(english);
      return undefined;
    },
  );
  for (const command of [program, ...program.commands]) command.outputHelp();
  return [...asked];
}
