import { Chalk, type ChalkInstance } from 'chalk';

/** The streams and the surroundings of one run; handed in, so that tests run the CLI in process. */
export type Streams = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
};

/**
 * Whether a stream gets colours: a flag first, then NO_COLOR and FORCE_COLOR (no-color.org,
 * force-color.org), then what the stream is. chalk itself does not ask NO_COLOR.
 */
export function colours(
  stream: NodeJS.WriteStream,
  env: Streams['env'],
  flag: boolean | undefined,
): ChalkInstance {
  return new Chalk({ level: isColoured(stream, env, flag) ? 1 : 0 });
}

function isColoured(stream: NodeJS.WriteStream, env: Streams['env'], flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
}
