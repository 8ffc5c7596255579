/** A catalog over our English texts: the translation of a text, or undefined where there is none yet. */
export type Translate = (english: string) => string | undefined;
