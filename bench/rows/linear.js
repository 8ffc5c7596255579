import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../dist/languages/index.js';
import { ratio, summary } from '../tools/rounds.js';

const TESTS = new URL('../../test/languages/', import.meta.url);
const SIZE = 8_000;
/** Below this a measure says nothing, in milliseconds. */
const LEAST = 150;

/** Twice as much of what opens something, and twice as long a line, in every language: the pair that grows most. */
export const linearRow = {
  name: 'linear',
  run({ count }) {
    const marks = JSON.parse(readFileSync(new URL('openings.json', TESTS), 'utf8'));
    const folder = fileURLToPath(new URL('samples', TESTS));
    const pairs = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((row) => row.isFile())
      .flatMap(({ parentPath, name }) => {
        const source = readFileSync(`${parentPath}/${name}`, 'utf8');
        const line = source.replaceAll(/\s+/g, ' ').replaceAll('//', '');
        const path = `${parentPath}/${name}`.slice(folder.length + 1);
        const makers = marks.map((mark) => (size) => mark.repeat(size / mark.length));
        // What is open to the end of the file, with all of it behind.
        const unclosed = ['"', "'", '`', '/*', '<!--'].map((mark) => (size) => mark + 'ab '.repeat(size));
        const lines = (size) => line.repeat((30 * size) / line.length);
        return [...makers, ...unclosed, lines].map((make) => ({ path, make }));
      });
    const measured = pairs.map((pair) => ({ ...pair, results: measure(pair, 1) }));
    const slow = measured.filter(({ results }) => results[1].ms >= LEAST);
    const worst = slow
      .map(({ path, make }) => ({ path, results: measure({ path, make }, count) }))
      .sort((a, b) => ratio(b.results[1], b.results[0]) - ratio(a.results[1], a.results[0]))[0];
    const note = `${pairs.length} pairs, ${slow.length} of which take ${LEAST} ms or more`;
    const { path, results } = worst ?? { ...measured[0], path: 'none of them' };
    return [{ what: `linear, ${path}`, results, ratio: ratio(results[1], results[0]), target: 3, note }];
  },
};

function measure({ path, make }, count) {
  const runs = [SIZE, 2 * SIZE].map((size) => {
    const text = make(size);
    return Array.from({ length: count }, () => cpuOf(() => languageOf(path).read(text, path)));
  });
  return runs.map((each, at) => summary(at === 0 ? 'once' : 'twice', each));
}

function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return { ms, cpu: ms, mb: null };
}
