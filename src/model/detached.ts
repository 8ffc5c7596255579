/**
 * The same text, letting go of the one it was cut from: V8 keeps the whole of that in memory for any piece of thirteen or
 * more units, so a name that is kept for later would keep its file.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
