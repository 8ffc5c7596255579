import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs packages of npm into a folder, for the time of the benchmark; null where that cannot be done, with a word. */
export function installed(folder, packages) {
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags, ...packages], { cwd: folder });
  if (status === 0) return folder;
  console.log(`${packages.join(', ')}: skipped, npm cannot install them here`);
  return null;
}
