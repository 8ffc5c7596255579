/** Greek is the first script behind Latin, its marks and its phonetic letters. */
const FOREIGN = /[\u0370-\uffff]/;

/** Whether a name, or any other text, holds a letter of a script other than Latin. */
export function isForeignName(name: string): boolean {
  return FOREIGN.test(name);
}
