import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile } from '../../src/countries/read-profile.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { ConfigFile } from '../../src/scaffold/readers/reader.ts';

/** The text files of a donor of the fixture. */
export function fixtureDonor(name: string): readonly ConfigFile[] {
  const root = join('fixtures/donors/e-mongolia', name);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((row) => row.isFile())
    .map((row) => join(row.parentPath, row.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

export function shippedProfile(country: string): Profile {
  return readProfile(readFileSync(`templates/countries/${country}.yaml`, 'utf8'), country).profile!;
}

export const TEMPLATES = { deploy: readFileSync('templates/scaffold/DEPLOY.md', 'utf8') };
