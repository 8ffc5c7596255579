import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a file below `templates/`, which stands beside the package's own package.json. */
export function template(path: string): string {
  return readFileSync(join(packageRoot(), 'templates', path), 'utf8');
}

/** The same, or null where there is no such file. */
export function templateOrNull(path: string): string | null {
  return existsSync(join(packageRoot(), 'templates', path)) ? template(path) : null;
}

/** The names of the files in a folder below `templates/`, in the order of their code points. */
export function templateNames(folder: string): readonly string[] {
  return readdirSync(join(packageRoot(), 'templates', folder)).sort();
}

/** The sources, the compiled files and the bundle lie at different depths. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
