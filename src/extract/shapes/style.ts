/** Names of CSS classes, declarations, or a colour. */
export function isStyle(text: string): boolean {
  if (/^#[0-9a-f]{3,8}$|^(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)$/i.test(text.trim()))
    return true;
  if (
    text.includes(';') &&
    /^[\s\w-]+:\s*[^;{}]+;(?:[\s\w-]+:\s*[^;{}]+;?)*\s*$/.test(text) &&
    !/[\u0370-\u{10ffff}]/u.test(text)
  )
    return true;
  if (text.includes('{') && /^\s*[.#@:\w*][\w\s.,#>:()[\]="'-]*\{[^{}]*:[^{}]*\}/.test(text)) return true;
  if (/^[.#][a-z_][\w-]*(?:[ >+~.:#][\w\s>+~.:#()[\]="'-]*)?$/i.test(text) && !/[.!?]$/.test(text))
    return true;
  if (isValue(text) || DRAWING.test(text)) return true;
  if (text.includes(',') && /,\s*(?:sans-serif|serif|monospace|cursive|system-ui)\s*$/.test(text))
    return true;
  if (!/[-:[\]/\d]/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^!?-?[a-z@[&*][\w\-:/.[\]%#()&>*=,!'"|$]*$/.test(word)))
    return false;
  const marked = words.filter((word) => /[-:[\]/]|\d/.test(word)).length;
  return marked > 0 && marked * 2 >= words.length;
}

/** `M8 7v4L2 6l6-5v4h5a8 8 0 1 1 0 16H4`: the lines of a drawing. */
const DRAWING = /^[Mm] ?-?[\d.]+[ ,-][\d ,.-]*[a-zA-Z](?=.*\d)[MLHVCSQTAZmlhvcsqtaz\d ,.\s-]*$/;

/** A measure as style sheets write it. */
const LENGTH = /^-?(?:\d+\.?\d*|\.\d+)(?:px|r?em|v[hw]|fr|deg)$/;

/** What else stands beside a measure: figures, names of lines and movements, colours. */
const BESIDE_LENGTH =
  /^(?:-?(?:\d+\.?\d*|\.\d+)(?:px|r?em|v[hw]|fr|deg|m?s|%)?|#[\da-f]{3,8}|\/|solid|dashed|dotted|double|groove|ridge|inset|outset|none|auto|transparent|currentcolor|black|white|red)$/i;

/** `1px solid`, `0 .125rem .25rem rgba(0,0,0,.075)`: the value of a border, a shadow or a margin, with no name before it. */
function isValue(text: string): boolean {
  if (!/\d(?:px|r?em|v[hw]|fr|deg)\b/.test(text)) return false;
  const words = text
    .replace(/\b(?:rgb|hsl)a?\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return words.some((word) => LENGTH.test(word)) && words.every((word) => BESIDE_LENGTH.test(word));
}
