// Whether the lexer finds the literals that tree-sitter finds, with the very same ends. The other parser (ast-grep) is
// installed for the run alone, into the temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languageOf } from '../../dist/languages/index.js';
import { ANDROID, IOS, LAVLAGAA } from './donors.js';
import { readTree } from './tree.js';

const PARSERS = { java: '0.0.7', kotlin: '0.0.7', swift: '0.0.8' };
const ORACLE = '@ast-grep/napi@0.51.2';

/** One group for each donor; all of them go by one name. */
export const lexer = [
  group(LAVLAGAA, 'java', '.java', ['string_literal', 'character_literal']),
  group(IOS, 'swift', '.swift', ['line_string_literal', 'multi_line_string_literal', 'raw_string_literal']),
  group(ANDROID, 'kotlin', '.kt', ['string_literal', 'character_literal']),
];

function group(donor, language, extension, kinds) {
  return {
    name: 'lexer',
    donor,
    run(checks, folder, source) {
      parse ??= install(join(folder, 'oracle'));
      if (parse === null) return checks.skipped(`lexer ${language}`, 'ast-grep cannot be installed');
      const oracle = (text) => parse(language, text).root();
      const files = readTree(source, donor.commit).filter(
        ({ path, text }) => path.endsWith(extension) && text !== null,
      );
      const different = files.filter((file) => isDifferent(file, oracle, kinds));
      checks.equal(`lexer ${language} files (of ${files.length}) with other literals`, different.length, 0);
      const untrue = files.filter(({ path, text }) => !isSliced(path, text));
      checks.equal(`lexer ${language} files with a literal that has other quotes`, untrue.length, 0);
    },
  };
}

/** The other parser, which takes all its languages at once and only once in a process; null where npm cannot bring it. */
let parse;

function install(home) {
  mkdirSync(home);
  const wanted = [
    ORACLE,
    ...Object.entries(PARSERS).map(([name, version]) => `@ast-grep/lang-${name}@${version}`),
  ];
  const settings = { cwd: home, stdio: 'ignore', shell: process.platform === 'win32' };
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', home, '--no-audit', '--no-fund', ...wanted],
    settings,
  );
  if (status !== 0) return null;
  const load = createRequire(join(home, 'x.js'));
  const napi = load('@ast-grep/napi');
  napi.registerDynamicLanguage(
    Object.fromEntries(Object.keys(PARSERS).map((name) => [name, load(`@ast-grep/lang-${name}`)])),
  );
  return napi.parse;
}

function isDifferent({ path, text }, oracle, kinds) {
  const root = oracle(text);
  const theirs = spansOf(root, kinds);
  const ours = literalsOf(path, text).map(({ span }) => `${span.start}-${span.end}`);
  const isEqual = [...theirs].sort().join() === [...ours].sort().join();
  return !isEqual && root.find({ rule: { kind: 'ERROR' } }) === null;
}

function spansOf(root, kinds) {
  return root.findAll({ rule: { any: kinds.map((kind) => ({ kind })) } }).map((node) => {
    const { start, end } = node.range();
    return `${start.index}-${end.index}`;
  });
}

/** What lies between the ends of a literal begins and ends with a quote. */
function isSliced(path, text) {
  return literalsOf(path, text).every(({ span }) =>
    /^[#$rb@]*["'`][\s\S]*["'`]#*$/.test(text.slice(span.start, span.end)),
  );
}

function literalsOf(path, text) {
  return languageOf(path)
    .read(text, path)
    .sites.filter(({ kind }) => kind === 'string' || kind === 'template');
}
