#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Syntax trees are large and soon forgotten. Left to itself, V8 waits until four times of what is in use has gathered.
setFlagsFromString('--heap-growing-percent=20');
// From Node 22.1 on, the second start need not compile again.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/saphan.js');

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
