import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saphan, saphanCommand } from '../../scripts/donors/shell.js';

/** An entry of hard-coded text in one line, for which any translation fits. */
const PLAIN = /(\n#: [^\n]*\.[jt]sx?:\d+\nmsgid "[^"\\{}<>%$&\n]+"\n)msgstr "[^"\n]*"/g;

/** A workspace with one donor, and the commands that the rows time. */
export function makeWorkspace(root, { source, ref, names }) {
  mkdirSync(root, { recursive: true });
  const forget = (...parts) => rmSync(join(root, ...parts), { recursive: true, force: true });
  const setNames = (list) => writeFileSync(join(root, 'saphan.yaml'), plan({ source, ref, names: list }));
  const dry = ['rebrand', '-C', root, '--dry-run', '--no-cache', '--allow-noop'];
  setNames(names);
  return {
    root,
    mirror: join(root, '.saphan', 'mirrors', 'donor.git'),
    recipient: join(root, 'recipients', 'donor', '.git'),
    setNames,
    clone: () => saphan(['clone', '-C', root, '--accept-missing']),
    preview: () => saphan(dry),
    forgetRecipient: () => forget('recipients'),
    forgetCache: () => forget('.saphan', 'cache'),
    forgetCatalogs: () => forget('catalogs'),
    forgetAll: () => {
      for (const path of ['recipients', '.saphan', 'saphan.lock']) forget(path);
    },
    extractNow: () => saphan(['extract', '-C', root]),
    /** Has a translator write these into the catalog, over the first texts without a hole or a tag in them. */
    translate(targets) {
      const path = join(root, 'catalogs', 'lo', 'donor', 'donor.po');
      const left = [...targets];
      const po = readFileSync(path, 'utf8').replace(PLAIN, (entry, source) =>
        left.length === 0 ? entry : `${source}msgstr "${left.shift()}"`,
      );
      writeFileSync(path, po);
    },
    /** In how many files of the donor the text stands that has this translation, as the catalog says. */
    filesOf(target) {
      const po = readFileSync(join(root, 'catalogs', 'lo', 'donor', 'donor.po'), 'utf8');
      const entry = po.split('\n\n').find((each) => each.endsWith(`\nmsgstr "${target}"`)) ?? '';
      return new Set([...entry.matchAll(/^#: (.*):\d+$/gm)].map(([, path]) => path)).size;
    },
    dryRun: saphanCommand(...dry),
    derive: saphanCommand('rebrand', '-C', root, '--no-cache', '--no-checkout'),
    rebrand: saphanCommand('rebrand', '-C', root, '--no-checkout'),
    transfer: saphanCommand('transfer', '-C', root, '--yes'),
    extract: saphanCommand('extract', '-C', root, '--no-cache'),
    localize: saphanCommand('localize', '-C', root, '--no-checkout'),
  };
}

function plan({ source, ref, names }) {
  const rules = names.map(([kind, from, to]) => `  - ${JSON.stringify({ kind, from, to })}`);
  const lines = [
    'version: 1',
    'donors:',
    `  - ${JSON.stringify({ id: 'donor', source, ...(ref === undefined ? {} : { ref }) })}`,
    'country: { from: mn, to: la }',
    'names:',
    ...rules,
  ];
  return `${lines.join('\n')}\n`;
}
