// Whether every key is found that i18next-parser and i18next-cli both find, and nearly all that one of them does. The
// latter and the Node that it asks for are installed for the run alone, into the temporary folder. The same for
// react-intl, with the tool of FormatJS.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parser as Parser } from 'i18next-parser';
import { installed } from '../../bench/tools/installed.js';
import { ANDROID, ERXES, IOS, OPENCRVS } from './donors.js';
import { run, saphanCommand } from './shell.js';
import { readTree } from './tree.js';

const TOOLS = ['node@22', 'i18next-cli@1.74.2'];
const FIND_KEYS = fileURLToPath(new URL('./find-keys.js', import.meta.url));
const SCRIPT = /^(?:frontend|apps|backend)\/.*\.[cm]?[jt]sx?$/;
/** What both tools call a namespace that nobody names. */
const STANDARD = 'translation';
const PLURAL = /(?:_ordinal)?_(?:zero|one|two|few|many|other)$/;

export const keys = [
  { name: 'keys', donor: ERXES, run: againstOthers },
  { name: 'keys', donor: OPENCRVS, run: againstFormatjs },
  others(OPENCRVS, 'opencrvs', 'react-intl', { 'look-ups': 2566, keys: 2167, computed: 3 }),
  others(ANDROID, 'android-diia', 'android', { 'look-ups': 705, keys: 375, computed: 0 }),
  others(IOS, 'ios-diia', 'apple', { 'look-ups': 89, keys: 69, computed: 2 }),
];

function againstOthers(checks, folder, source) {
  const home = join(folder, 'tools');
  mkdirSync(home);
  const tools = installed(home, TOOLS);
  if (tools === null) return checks.skipped('keys erxes', 'i18next-cli cannot be installed');
  const files = readTree(source, ERXES.commit, SCRIPT).filter(({ text }) => text !== null);
  const theirs = [new Set(files.flatMap(parsed)), foundIn(join(folder, 'files'), files, tools)];
  const agreed = [...theirs[0]].filter((key) => theirs[1].has(key));
  const union = new Set([...theirs[0], ...theirs[1]]);
  const rows = keyRows(source, ERXES).filter(({ path, key }) => SCRIPT.test(path) && key !== null);
  const unplaced = rows.filter(({ path, line, col }) => path === '' || !(line > 0 && col > 0));
  const ours = new Set(rows.flatMap(idsOf));
  // Where a look-up does not say in which namespace, it may be any.
  const isFound = (id) => ours.has(id) || ours.has(id.slice(id.indexOf(':')));
  checks.atLeast('keys erxes on which both agree', agreed.length, 6120);
  checks.equal('keys erxes of those not found', agreed.filter((id) => !isFound(id)).length, 0);
  const found = [...union].filter(isFound).length;
  checks.atLeast(`keys erxes of the ${union.size} that one finds`, (100 * found) / union.size, 99, ' %');
  checks.equal('keys erxes without a place', unplaced.length, 0);
}

function againstFormatjs(checks, folder, source) {
  const home = join(folder, 'tools');
  mkdirSync(home);
  const tools = installed(home, ['@formatjs/cli@6.16.32']);
  if (tools === null) return checks.skipped('keys opencrvs', '@formatjs/cli cannot be installed');
  const files = readTree(source, OPENCRVS.commit, /\.[cm]?[jt]sx?$/).filter(({ text }) => text !== null);
  const cwd = join(folder, 'files');
  writeFiles(cwd, files);
  const program = join(tools, 'node_modules', '.bin', 'formatjs');
  run(program, ['extract', '**/*.{ts,tsx,js,jsx}', '--out-file', join(folder, 'found.json')], { cwd });
  const theirs = Object.keys(JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')));
  const ours = new Set(keyRows(source, OPENCRVS).map(({ key }) => key));
  checks.atLeast('keys opencrvs that FormatJS finds', theirs.length, 569);
  checks.equal('keys opencrvs of those not found', theirs.filter((key) => !ours.has(key)).length, 0);
}

/** The keys of a library for which there is no oracle: what was counted must stay. */
function others(donor, name, stack, wanted) {
  return {
    name: 'keys',
    donor,
    run(checks, _, source) {
      const rows = keyRows(source, donor).filter((row) => row.stack === stack);
      const counts = {
        'look-ups': rows.length,
        keys: new Set(rows.flatMap(({ key }) => key ?? [])).size,
        computed: rows.filter(({ dynamic }) => dynamic).length,
      };
      for (const [what, count] of Object.entries(wanted))
        checks.equal(`keys ${name} ${what} of ${stack}`, counts[what], count);
    },
  };
}

function keyRows(source, { commit }) {
  const [command, ...args] = saphanCommand('scan', source, '--ref', commit, '--keys', '--accept-missing');
  const lines = run(command, args).stdout.toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function parsed({ path, text }) {
  return new Parser()
    .parse(text, path)
    .map(({ key, namespace, keyPrefix }) => idOf(namespace, keyPrefix, key));
}

function foundIn(folder, files, tools) {
  writeFiles(folder, files);
  const node = join(tools, 'node_modules', '.bin', 'node');
  const found = JSON.parse(run(node, [FIND_KEYS, tools], { cwd: folder }).stdout);
  return new Set(
    found.map(({ key, ns }) => idOf(ns, undefined, PLURAL.test(key) ? key.replace(PLURAL, '') : key)),
  );
}

function writeFiles(folder, files) {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function idOf(namespace, prefix, key) {
  if (key.indexOf(':') > 0) return key;
  return `${namespace ?? STANDARD}:${prefix ? `${prefix}.` : ''}${key}`;
}

/** A look-up in namespaces that are tried in turn has several; '' is one that is computed. */
function idsOf({ key, prefix, namespaces }) {
  return (namespaces.length === 0 ? [STANDARD] : namespaces).map((name) => idOf(name, prefix, key));
}
