const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

/** Whether a name has a letter of another script than Latin: then people read it, or it is data. */
export function isForeignName(name: string): boolean {
  return FOREIGN.test(name);
}
