import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, refsOf } from './git.ts';
import { runCli } from './run-cli.ts';
import { tempDir } from './temp-dir.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'donors', 'e-mongolia');

/** The three fixture donors by id. */
export const FIXTURE_DONORS = {
  portal: join(FIXTURES, 'portal'),
  service: join(FIXTURES, 'service'),
  inquiry: join(FIXTURES, 'inquiry'),
};

/** Lao catalogs for them, by language and donor. */
export const FIXTURE_CATALOGS = join(import.meta.dirname, '..', '..', 'fixtures', 'catalogs');

export const NAMES = [
  'e-Mongolia=e-Laos',
  'mn.gov.ema.emongolia|mn.gov.itc.emongolia=la.gov.mtc.elaos',
  'e-mongolia.mn=e-laos.gov.la',
  'И-Монгол=ອີ-ລາວ',
];

/** Makes a workspace for donors (id → path or URL), by `saphan init`. Returns its directory. */
export async function makeWorkspace(
  donors: Readonly<Record<string, string>>,
  names: readonly string[] = ['e-Mongolia=e-Laos'],
): Promise<string> {
  const root = tempDir('workspace');
  const flags = [
    ...Object.entries(donors).flatMap(([id, source]) => ['--donor', `${id}=${source}`]),
    ...names.flatMap((name) => ['--name', name]),
  ];
  const { exit, stderr } = await runCli(['init', root, ...flags, '--country', 'la', '--yes']);
  if (exit !== 0) throw new Error(`saphan init: ${stderr}`);
  return root;
}

/** A workspace like another one, and beside no other test; its donors are read where they were. */
export function copyWorkspace(template: string): string {
  const root = join(tempDir('copy'), 'workspace');
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
  // A copied work tree has new times, and git would have to read every file to see that it is clean.
  const recipients = join(root, 'recipients');
  for (const donor of existsSync(recipients) ? readdirSync(recipients) : [])
    if (existsSync(join(recipients, donor, '.git', 'HEAD')))
      git(join(recipients, donor), 'status', '--porcelain');
  return root;
}

/** Changes a workspace's plan; a plan that would stay as it is, is a mistake in the test. */
export function editPlan(root: string, from: string | RegExp, to: string): void {
  const path = join(root, 'saphan.yaml');
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`the plan has no ${from}`);
  writeFileSync(path, changed);
}

export function recipientOf(root: string, donor: string): string {
  return join(root, 'recipients', donor);
}

/** All refs of all recipients; none where nothing has been derived yet. */
export function recipientRefs(root: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folder = join(root, 'recipients');
  const ids = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(
    ids.map((id) => [id, existsSync(join(folder, id, '.git', 'HEAD')) ? refsOf(join(folder, id)) : {}]),
  );
}
