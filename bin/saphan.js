#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loader } from './load.js';

// What is compiled is kept for the next start, so it must not be forgotten before the end.
setFlagsFromString('--no-flush-bytecode');
// A run is over in seconds. As V8 sets out, two fifths of all its work are to optimize functions, each with whatever it
// calls, that are hardly run any more then.
setFlagsFromString('--interrupt-budget=800000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
const { require, keep } = loader(fileURLToPath(new URL('../dist/bundle/', import.meta.url)));
const { main, verbsIn } = require('./saphan.cjs');

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
const { stdin, stdout, stderr, env } = process;
const argv = process.argv.slice(2);
process.exitCode = await main(argv, { stdin, stdout, stderr, env, cwd: process.cwd() });
keep([...verbsIn(argv), ...argv.filter((word) => /^--?[a-z-]+$/.test(word))].join(' '));
