/** Calls that change how a value looks, not what it is. */
const MANNER =
  /^(?:split|trim|join|toString|toLocaleString|toFixed|toUpperCase|toLowerCase|format\w*|valueOf|slice|replace|map|filter|at)$/;
/** Says little without what it belongs to. */
const PARTIAL =
  /^(?:name|id|code|count|number|length|size|email|title|value|type|status|date|total|label|text)$/i;
/** Options of i18next's own. */
const RESERVED = new Set([
  'count',
  'context',
  'ns',
  'lng',
  'lngs',
  'defaultValue',
  'replace',
  'returnObjects',
  'joinArrays',
  'postProcess',
  'interpolation',
  'ordinal',
  'keySeparator',
  'nsSeparator',
  'fallbackLng',
  'returnDetails',
  'skipInterpolation',
]);

/** Names for the holes of a message, each once: `user.getRegNo()` is regNo, what has no name is value. */
export function holeNames(holes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return holes.map((hole) => {
    const plain = nameOf(hole);
    const name = RESERVED.has(plain) ? `${plain}Value` : plain;
    let free = name;
    for (let nth = 2; taken.has(free); nth++) free = `${name}${nth}`;
    taken.add(free);
    return free;
  });
}

function nameOf(hole: string): string {
  const steps = hole
    // What a pipe makes of it is the same thing still.
    .replace(/(?<!\|)\|(?!\|)[\s\S]*$|\(\)|\[\]|^new /g, '')
    .split('.')
    .filter((step) => step !== '' && step !== 'this' && !MANNER.test(step));
  const last = (steps.at(-1) ?? '')
    // `MAX_SIZE` is maxSize.
    .replace(/^[A-Z\d_]+$/, (name) =>
      name.toLowerCase().replace(/_+([a-z\d])/g, (_, next: string) => next.toUpperCase()),
    )
    .replace(/^(?:get|is)(?=\p{Lu})/u, '');
  const owner = steps.at(-2) ?? '';
  const joined =
    PARTIAL.test(last) && owner !== '' ? `${owner}${last[0]!.toUpperCase()}${last.slice(1)}` : last;
  const plain = joined.replace(/[^A-Za-z0-9]/g, '').replace(/^[0-9]+/, '');
  return plain === '' ? 'value' : plain[0]!.toLowerCase() + plain.slice(1);
}
