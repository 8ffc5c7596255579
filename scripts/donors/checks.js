/** Prints a line for each check as it is made, and counts them. */
export function makeChecks() {
  let passed = 0;
  let failed = 0;
  const tell = (ok, name, measured, wanted) => {
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${measured} (${wanted})`);
  };
  return {
    equal: (name, measured, wanted) => tell(measured === wanted, name, measured, wanted),
    atMost: (name, measured, limit, unit = '') =>
      tell(measured <= limit, name, `${Math.round(measured)}${unit}`, `≤ ${limit}${unit}`),
    atLeast: (name, measured, limit, unit = '') =>
      tell(measured >= limit, name, `${measured.toFixed(1)}${unit}`, `≥ ${limit}${unit}`),
    /** A group that cannot be finished is a failure, and the others go on. */
    broke: (name, error) =>
      tell(false, name, error instanceof Error ? error.message : error, 'to be finished'),
    skipped: (name, why) => console.log(`skip ${name}: ${why}`),
    result: () => ({ passed, failed }),
  };
}
