// Our lexer of Java, our whole reader of it, and tree-sitter’s (by ast-grep), in one process over the same files: each
// finds where the string literals are, in turns, and all have to say the same. The reader also sees what stands around.
// Usage: node bench/lexer.js GIT_DIR TOOLS ROUNDS
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JAVA, java } from '../dist/languages/java.js';
import { compileGrammar } from '../dist/languages/lexer/compile-grammar.js';
import { tokenize } from '../dist/languages/lexer/tokenize.js';
import { readTree } from '../scripts/donors/tree.js';

const [gitDir, tools, count] = process.argv.slice(2);
const fromTools = createRequire(join(tools, 'package.json'));
const { parse, registerDynamicLanguage } = fromTools('@ast-grep/napi');
registerDynamicLanguage({ java: fromTools('@ast-grep/lang-java') });

const STRINGS = new Set(['string_literal', 'text_block']);
const files = readTree(gitDir, 'HEAD', /\.java$/).filter(({ text }) => text !== null);

const CONTENDERS = {
  lexer: ({ text }) =>
    tokenize(text, compileGrammar(JAVA))
      .literals.filter(({ form }) => STRINGS.has(form.node))
      .map(({ start, end }) => [start, end]),
  reader: ({ text, path }) =>
    java
      .read(text, path)
      .sites.filter(({ node }) => STRINGS.has(node))
      .map(({ span }) => [span.start, span.end]),
  'ast-grep': ({ text }) =>
    parse('java', text)
      .root()
      .findAll({ rule: { kind: 'string_literal' } })
      .map((node) => {
        const { start, end } = node.range();
        return [start.index, end.index];
      }),
};

const runs = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
let strings = 0;
for (let round = -1; round < Number(count); round++) {
  const said = Object.entries(CONTENDERS).map(([name, spansOf]) => {
    const from = performance.now();
    const before = process.cpuUsage();
    const spans = files.map(spansOf);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) runs[name].push({ ms: performance.now() - from, cpu: (user + system) / 1000 });
    return spans;
  });
  for (const [at, { path }] of files.entries()) {
    if (new Set(said.map((spans) => String(spans[at]))).size > 1)
      throw new Error(`${path}: the spans are not the same`);
  }
  strings = said[0].flat().length;
}
console.log(JSON.stringify({ files: files.length, strings, runs }));
