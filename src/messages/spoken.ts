/** The languages that Saphan speaks to people: BCP 47. Lao and Mongolian have yet to be read by native speakers. */
export const SPOKEN = ['en', 'lo', 'mn'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** What somebody asks for, or English where that is nothing we speak. */
export function spoken(wish: string | undefined): Spoken {
  return SPOKEN.find((language) => language === wish) ?? 'en';
}
