// Counts that other parsers made of the donors' texts and keys (TypeScript, javac, tree-sitter): ours must be equal.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONOVA, DIIA, LAVLAGAA, OHTK, PORTAL } from './donors.js';
import { run, saphan, saphanCommand } from './shell.js';
import { makeWorkspace } from './transferred.js';
import { readTree } from './tree.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const DATA = ['json', 'yml', 'yaml'];
/** Literals of program code, in markup and out of it. */
const LITERALS = ['string', 'string_literal', 'template_string', 'jsx_text'];

/** One group for each donor; all of them go by one name. */
export const counts = [
  group(CONOVA, 'conova', { literals: 168, 'HTML text nodes': 41, 'YAML scalars': 31 }, true),
  group(LAVLAGAA, 'lavlagaa', { literals: 129, comments: 94 }, false),
  group(PORTAL, 'portal', { literals: 64 }, true),
  group(DIIA, 'be-user-service', { literals: 158, 'JSON values': 5 }, false),
  { name: 'counts', donor: OHTK, run: (checks, _, source) => lookUps(checks, source) },
];

const KINDS = {
  literals: ({ lang, text_kind }) => lang !== 'html' && !DATA.includes(lang) && LITERALS.includes(text_kind),
  'HTML text nodes': ({ lang, text_kind }) => lang === 'html' && text_kind === 'text',
  'YAML scalars': ({ lang, text_kind }) => lang.startsWith('y') && text_kind.endsWith('scalar'),
  'JSON values': ({ lang, text_kind }) => lang === 'json' && text_kind === 'string',
  comments: ({ text_kind }) => text_kind.endsWith('comment'),
};

function group(donor, name, wanted, shifts) {
  return {
    name: 'counts',
    donor,
    run(checks, folder, source) {
      const printed = scan(source, donor, '--sites');
      const rows = rowsOf(printed).filter(({ text }) => CYRILLIC.test(text));
      for (const [kind, count] of Object.entries(wanted))
        checks.equal(`counts ${name} ${kind}`, rows.filter(KINDS[kind]).length, count);
      const comments = rows.filter((row) => KINDS.comments(row) && row.should_translate);
      checks.equal(`counts ${name} comments to translate`, comments.length, 0);
      checks.equal(`counts ${name} same sites twice`, scan(source, donor, '--sites').equals(printed), true);
      if (shifts) shifted(checks, name, folder, readTree(source, donor.commit));
    },
  };
}

/** A text is known by what it says and not by where it stands: ten lines above it change no id. */
function shifted(checks, name, folder, files) {
  const [as, moved] = ['', '\n'.repeat(10)].map((lines, at) => {
    const source = join(folder, `files-${at}`);
    for (const { path, text, bytes } of files) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      // A script's interpreter and the declaration of XML have to stand first.
      const isFixed = text === null || /^(?:#!|<\?xml)/.test(text);
      writeFileSync(join(source, path), isFixed ? bytes : lines + text);
    }
    const { root } = makeWorkspace(join(folder, `workspace-${at}`), source, []);
    saphan(['extract', '-C', root], { accept: [0] });
    const catalog = join(root, 'catalogs', 'lo', 'donor', 'donor');
    const ids = rowsOf(readFileSync(`${catalog}.state.jsonl`)).map(({ id }) => id);
    return { ids, places: placesIn(readFileSync(`${catalog}.po`, 'utf8')) };
  });
  const others = moved.ids.filter((id) => !as.ids.includes(id));
  checks.equal(`counts ${name} texts under ten more lines`, moved.ids.length, as.ids.length);
  checks.equal(`counts ${name} ids that ten more lines change`, others.length, 0);
  const lines = as.places.map((line) => line + 10).join();
  checks.equal(`counts ${name} places ten lines below`, moved.places.join() === lines, true);
}

function placesIn(po) {
  return [...po.matchAll(/^#: .*:(\d+)$/gm)].map(([, line]) => Number(line));
}

/** The look-ups of a donor that has no hard-coded text of its own. */
function lookUps(checks, source) {
  const rows = rowsOf(scan(source, OHTK, '--keys'));
  const calls = rows.filter(({ callee }) => callee === 't');
  const plain = calls.filter(({ dynamic, call }) => !dynamic && call === undefined);
  const led = calls.filter((row) => !plain.includes(row));
  const places = led.map(({ path, line, col, call }) => `${path}:${call?.line ?? line}:${call?.col ?? col}`);
  const elements = rows.filter(({ callee }) => callee === 'Trans');
  checks.equal('counts ohtk-ms calls with a plain key', plain.length, 1424);
  checks.equal('counts ohtk-ms plain keys', distinct(plain), 451);
  checks.equal('counts ohtk-ms calls with a computed key', new Set(places).size, 9);
  checks.equal('counts ohtk-ms elements', elements.length, 5);
  checks.equal('counts ohtk-ms keys of elements', distinct(elements), 4);
}

function distinct(rows) {
  return new Set(rows.map(({ key }) => key)).size;
}

function scan(source, { commit }, flag) {
  const [command, ...args] = saphanCommand('scan', source, '--ref', commit, flag);
  return run(command, args).stdout;
}

function rowsOf(printed) {
  return printed
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
