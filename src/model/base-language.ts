/** The language of a tag (BCP 47) alone, without script and region, in small letters: `mn` of `mn-Cyrl-MN`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
