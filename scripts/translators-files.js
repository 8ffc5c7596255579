// Has other programs judge the files that translators get: msgfmt every PO file, LibreOffice every workbook.
// Works on a copy of the demo, in which `npm start` has made the catalogs.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, saphan, withFolder } from './donors/shell.js';

const DEMO = join('demo', 'e-laos');
const NOTHING = ['applied', 'ignored', 'conflicts', 'unknown', 'refused'];

await withFolder((folder) => {
  const root = join(folder, 'workspace');
  mkdirSync(root);
  for (const path of ['saphan.yaml', 'saphan.lock', 'catalogs', '.saphan'])
    if (existsSync(join(DEMO, path))) cpSync(join(DEMO, path), join(root, path), { recursive: true });
  const exported = ['po', 'xlsx'].map((format) => {
    const out = join(folder, format);
    const { result } = saphan(['export', '-C', root, '--format', format, '--out', out], { accept: [0] });
    return { files: result.batches.flatMap(({ files }) => files.map(({ name }) => join(out, name))) };
  });
  const [po, workbooks] = exported.map(({ files }) => files);
  const catalogs = readdirSync(join(root, 'catalogs'), { recursive: true })
    .filter((path) => path.endsWith('.po'))
    .map((path) => join(root, 'catalogs', path));
  for (const path of [...catalogs, ...po]) run('msgfmt', ['--check', '--output-file=/dev/null', path]);
  console.log(`msgfmt accepts ${catalogs.length} catalogs and ${po.length} exported PO files.`);
  unchanged(root, po, 'PO files');
  unchanged(root, savedAgain(workbooks, folder), 'workbooks, saved again by LibreOffice');
});

/** As a translator does who opens a workbook and saves it. */
function savedAgain(workbooks, folder) {
  const out = join(folder, 'saved');
  const profile = pathToFileURL(join(folder, 'profile'));
  const filter = 'xlsx:Calc MS Excel 2007 XML';
  const flags = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
  run('soffice', [...flags, '--convert-to', filter, '--outdir', out, ...workbooks]);
  const saved = existsSync(out) ? readdirSync(out) : [];
  if (saved.length !== workbooks.length)
    throw new Error(`LibreOffice saved ${saved.length} of ${workbooks.length} workbooks: is Calc installed?`);
  return saved.map((name) => join(out, name));
}

/** What nobody has edited is taken back without a change, row by row. */
function unchanged(root, paths, what) {
  const { findings, result } = saphan(['import', '-C', root, '--dry-run', ...paths], { accept: [0] });
  let rows = 0;
  for (const { path, counts } of result.files) {
    rows += counts.unchanged;
    const others = NOTHING.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${name}`);
    if (others.length > 0 || counts.rows === 0 || counts.unchanged !== counts.rows)
      throw new Error(`${path}: of ${counts.rows} rows ${counts.unchanged} unchanged, ${others.join(', ')}`);
  }
  if (findings.length > 0) throw new Error(`${what}: ${findings.map(({ code }) => code).join(', ')}`);
  console.log(`${result.files.length} ${what}: ${rows} rows, 0 changes.`);
}
