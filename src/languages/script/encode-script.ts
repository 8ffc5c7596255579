let scratch = new Uint8Array(1 << 18);
const encoder = new TextEncoder();

/** A script in UTF-8, as oxc reads it; half a surrogate becomes U+FFFD. It holds until the next one is encoded. */
export function encodeScript(text: string): Uint8Array {
  // Three bytes are the most that a unit of UTF-16 takes.
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}
