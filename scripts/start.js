// The main job on the embedded donor: e-Mongolia's three repositories become e-Laos's, in demo/e-laos.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const workspace = join('demo', 'e-laos');
const donors = ['portal', 'service', 'inquiry'].map(
  (id) => `${id}=${join('fixtures', 'donors', 'e-mongolia', id)}`,
);
const names = [
  'e-Mongolia=e-Laos',
  'mn.gov.ema.emongolia|mn.gov.itc.emongolia=la.gov.mtc.elaos',
  'e-mongolia.mn=e-laos.gov.la',
  'И-Монгол=ອີ-ລາວ',
];

function saphan(...args) {
  console.error(`\n$ saphan ${args.map((arg) => (/[^\w./=-]/.test(arg) ? `'${arg}'` : arg)).join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'saphan.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(root, workspace, 'saphan.yaml'))) {
  const flags = [
    ...donors.flatMap((donor) => ['--donor', donor]),
    ...names.flatMap((name) => ['--name', name]),
  ];
  saphan('init', workspace, ...flags, '--country', 'la', '--yes');
  // What the translators of this demo have delivered so far.
  const from = join('fixtures', 'catalogs', 'lo');
  const to = join(workspace, 'catalogs', 'lo');
  console.error(`\n$ cp -r ${from} ${to}`);
  cpSync(join(root, from), join(root, to), { recursive: true });
}
saphan('scaffold', '-C', workspace);
saphan('transfer', '-C', workspace);
saphan('verify', '-C', workspace);
saphan('explain', '-C', workspace, 'inquiry/pom.xml:14');
saphan('check', '-C', workspace, '--fail-on', 'never');
saphan('status', '-C', workspace);
