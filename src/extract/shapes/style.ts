/** Names of CSS classes, declarations, or a colour. */
export function isStyle(text: string): boolean {
  if (/^#[0-9a-f]{3,8}$|^(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)$/i.test(text.trim()))
    return true;
  if (/^[\s\w-]+:\s*[^;{}]+;(?:[\s\w-]+:\s*[^;{}]+;?)*\s*$/.test(text) && !/[\u0370-\u{10ffff}]/u.test(text))
    return true;
  if (/^\s*[.#@:\w*][\w\s.,#>:()[\]="'-]*\{[^{}]*:[^{}]*\}/.test(text)) return true;
  if (/^[.#][a-z_][\w-]*(?:[ >+~.:#][\w\s>+~.:#()[\]="'-]*)?$/i.test(text) && !/[.!?]$/.test(text))
    return true;
  if (/,\s*(?:sans-serif|serif|monospace|cursive|system-ui)\s*$/.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^!?-?[a-z@[&*][\w\-:/.[\]%#()&>*=,!'"|$]*$/.test(word)))
    return false;
  const marked = words.filter((word) => /[-:[\]/]|\d/.test(word)).length;
  return marked > 0 && marked * 2 >= words.length;
}
