// Loaded before saphan: ends its process, as `kill -9` does, at the write of a number, and leaves half of what it wrote.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.SAPHAN_TEST_KILL_AT);

for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'linkSync', 'appendFileSync']) {
  const was = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) {
      if (name === 'writeFileSync')
        was.call(fs, args[0], Buffer.from(args[1]).subarray(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
    }
    return was.apply(fs, args);
  };
}
syncBuiltinESMExports();
