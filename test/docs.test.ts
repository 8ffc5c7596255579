import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { Streams } from '../src/io/streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'saphan-docs-'));
cpSync('fixtures', join(folder, 'fixtures'), { recursive: true, verbatimSymlinks: true });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Step = { readonly command: string; readonly shown: readonly string[] };

describe('README', () => {
  const steps = stepsOf(readFileSync('README.md', 'utf8'));

  it('shows the path from a scan to a proof', () => {
    const verbs = steps.map(({ command }) => wordsOf(command)[1]);
    for (const verb of ['scan', 'init', 'rebrand', 'transfer', 'explain', 'verify', 'reverse', 'check'])
      expect(verbs).toContain(verb);
  });

  it.each(steps)('$command', async ({ command, shown }) => {
    const [program, ...argv] = wordsOf(command);
    if (program === 'cp') {
      const [, from = '', to = ''] = argv;
      // As the shell does it, which makes no folders on the way.
      cpSync(join(folder, from), join(folder, to, basename(from)), { recursive: true });
      return;
    }
    const { exit, output } = await run(argv);
    expect(exit, output).toBe(0);
    expect(missingFrom(output, shown), output).toEqual([]);
  });
});

describe('documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...pagesOf('docs')];

  it('are what the code says, where they are made from it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.js', '--check'], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });

  it.each(documents)('%s links to files that are there', (path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.filter((to) => !existsSync(resolve(dirname(path), to)))).toEqual([]);
  });

  it('say why each package is there, and at which version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const page = readFileSync('docs/dependencies.md', 'utf8').replace(/ {2,}/g, ' ');
    const rows = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => {
      const { license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
      return `| ${name} | ${version} | ${license} |`;
    });
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

function pagesOf(path: string): readonly string[] {
  return readdirSync(path).map((name) => join(path, name));
}

/** The commands of the `console` blocks that are ours, each with the output that is shown below it. */
function stepsOf(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```/gms)].map(([, body = '']) => body);
  return blocks.flatMap((body) =>
    body
      .replaceAll('\\\n', ' ')
      .split(/^\$ /m)
      .slice(1)
      .map((part) => part.trimEnd().split('\n'))
      .map(([command = '', ...shown]): Step => ({ command: normal(command), shown }))
      .filter(({ command }) => /^(?:saphan|cp -r) /.test(command)),
  );
}

function normal(command: string): string {
  return command.replace(/^(?:npx saphan|node bin\/saphan\.js)\b/, 'saphan').replace(/ {2,}/g, ' ');
}

/** A command line's words; single quotes hold one together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
}

async function run(argv: readonly string[]): Promise<{ exit: number; output: string }> {
  const written: string[] = [];
  const sink = { isTTY: false, write: (text: string) => written.push(text) > 0 };
  const streams = { stdin: { isTTY: false }, stdout: sink, stderr: sink, env: {}, cwd: folder };
  const exit = await main(argv, streams as unknown as Streams);
  return { exit, output: written.join('') };
}

/** The shown lines that do not follow one another in the output; a line `…` stands for any others. */
function missingFrom(output: string, shown: readonly string[]): readonly string[] {
  const lines = output.split('\n').map(masked);
  let at = 0;
  let maySkip = false;
  return shown.filter((line) => {
    if (line === '…') {
      maySkip = true;
      return false;
    }
    const found = maySkip ? lines.indexOf(masked(line), at) : lines[at] === masked(line) ? at : -1;
    if (found === -1) return true;
    at = found + 1;
    maySkip = false;
    return false;
  });
}

/** Ids of derived commits change with every word of a commit message; what they are is another test's matter. */
function masked(line: string): string {
  return line.trimEnd().replace(/\b[0-9a-f]{12}(?:[0-9a-f]{28})?\b/g, '<id>');
}
