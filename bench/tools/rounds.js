// Times programs in rounds that take turns: on a machine with other work the ratios of one run can be
// trusted, the milliseconds of two runs cannot be compared.
import { measure } from '../../scripts/donors/measure.js';

/**
 * Lets each contender run once in each round, in the order in which they stand; the round before the first
 * only warms the caches of the disk. A contender is `{ name, before?, command, options? }`.
 */
export function rounds(count, contenders) {
  const results = contenders.map(({ name }) => ({ name, runs: [] }));
  for (let round = -1; round < count; round++) {
    for (const [at, { before, command, options }] of contenders.entries()) {
      before?.();
      const run = measure(command, options);
      if (round >= 0) results[at].runs.push(run);
    }
  }
  return results.map(({ name, runs }) => summary(name, runs));
}

/** What the runs of one contender come to; what was not measured is null. */
export function summary(name, runs) {
  const [{ cpu = null, mb = null }] = runs;
  return {
    name,
    ms: median(runs.map((run) => run.ms)),
    cpu: cpu === null ? null : median(runs.map((run) => run.cpu)),
    mb: mb === null ? null : Math.max(...runs.map((run) => run.mb)),
    runs,
  };
}

/** The median of what the rounds say, each held against its own round: what disturbs one disturbs both. */
export function ratio(one, other) {
  return median(one.runs.map((run, at) => run.ms / other.runs[at].ms));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
