const WIDTHS = [26, 34, 8, 8, 7, 7, 8];

export function heading() {
  return cells(['what', 'with', 'ms', 'CPU ms', 'MB', 'ratio', 'target']);
}

/** One line for each contender; ratio and target stand with the first, a note below. */
export function tableRows({ what, results, ratio, target, note }) {
  const lines = results.map(({ name, ms, cpu, mb }, at) =>
    cells([
      at === 0 ? what : '',
      name,
      ms.toFixed(0),
      cpu === null ? '–' : cpu.toFixed(0),
      mb === null ? '–' : mb.toFixed(0),
      at === 0 && ratio !== null ? ratio.toFixed(2) : '',
      at === 0 && target !== null ? verdict(ratio, target) : '',
    ]),
  );
  return note === undefined ? lines : [...lines, `${' '.repeat(WIDTHS[0])}${note}`];
}

function verdict(ratio, target) {
  return `${ratio <= target ? '≤' : '>'} ${target}`;
}

function cells(texts) {
  return texts
    .map((text, at) => (at < 2 ? text.padEnd(WIDTHS[at]) : text.padStart(WIDTHS[at])))
    .join('')
    .trimEnd();
}
