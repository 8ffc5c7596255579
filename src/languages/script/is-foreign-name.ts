/** Greek is the first script behind Latin, its marks and its phonetic letters. */
const FIRST_FOREIGN = 0x370;

/** Whether a name, or any other text, holds a letter of a script other than Latin. */
export function isForeignName(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) >= FIRST_FOREIGN) return true;
  return false;
}
