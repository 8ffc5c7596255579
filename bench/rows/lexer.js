import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/donors/shell.js';
import { installed } from '../tools/installed.js';
import { ratio, summary } from '../tools/rounds.js';

const PROGRAM = fileURLToPath(new URL('../lexer.js', import.meta.url));
const PACKAGES = ['@ast-grep/napi@0.51.2', '@ast-grep/lang-java@0.0.7'];

/** Where the string literals of Java are, held against tree-sitter; the spans have to be the same. */
export const lexerRow = {
  name: 'lexer',
  run(context) {
    const donor = context.donor('e-mongolia+lavlagaa');
    const tools = donor === null ? null : installed(context.newFolder(), PACKAGES);
    if (tools === null) return null;
    const { stdout } = run(process.execPath, [PROGRAM, donor, tools, String(context.count)]);
    const { files, strings, runs } = JSON.parse(stdout.toString());
    const results = Object.entries(runs).map(([name, each]) => summary(name, each));
    const [lexer, , other] = results;
    const note = `${files} files, ${strings} strings, the same from all`;
    return [{ what: 'lexer, lavlagaa', results, ratio: ratio(lexer, other), target: 0.125, note }];
  },
};
