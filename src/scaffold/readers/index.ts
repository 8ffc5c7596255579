import { ci } from './ci.ts';
import { compose } from './compose.ts';
import { docker } from './docker.ts';
import { dotenv } from './dotenv.ts';
import { getenv } from './getenv.ts';
import { jsEnv } from './js-env.ts';
import { jsSchema } from './js-schema.ts';
import { jsWrapper } from './js-wrapper.ts';
import { prisma } from './prisma.ts';
import type { Reader } from './reader.ts';
import { shell } from './shell.ts';
import { springCode } from './spring-code.ts';
import { springFiles } from './spring-files.ts';
import { wsdl } from './wsdl.ts';

/** Every kind of place where configuration stands. A new one is one file and one line here. */
export const READERS: readonly Reader[] = [
  jsEnv,
  jsWrapper,
  jsSchema,
  prisma,
  getenv,
  dotenv,
  compose,
  docker,
  ci,
  springFiles,
  springCode,
  wsdl,
  shell,
];
