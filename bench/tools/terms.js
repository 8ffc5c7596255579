import { run } from '../../scripts/donors/shell.js';

/** Any step that is no divisor of the number of words pairs them anew in every round. */
const STEP = 7_919;

/**
 * The donor's own names and so many more that there are `count`: words of its paths, two at a time. They are made of
 * what stands everywhere in the donor and stand hardly anywhere themselves, as names do.
 */
export function manyTerms({ repository, names }, count) {
  const listing = run('git', [`--git-dir=${repository}`, 'ls-tree', '-r', '--name-only', 'refs/heads/main']);
  const words = [...new Set(listing.stdout.toString().match(/(?<![A-Za-z])[a-z]{4,8}(?![a-z])/g))]
    .filter((word) => !names.some(([, from]) => from.includes(word) || word.includes(from)))
    .sort();
  const pairs = new Set();
  for (let i = 0; names.length + pairs.size < count; i++) {
    const other = (i * STEP + Math.floor(i / words.length)) % words.length;
    pairs.add(`${words[i % words.length]}${words[other]}`);
  }
  return [...names, ...[...pairs].map((pair) => ['literal', pair, [...pair].reverse().join('')])];
}
