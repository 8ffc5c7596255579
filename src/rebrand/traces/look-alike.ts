import { mapText } from './map-text.ts';
import type { View } from './view.ts';

/** Letters of Cyrillic and Greek, each with the Latin one that no eye tells from it. */
const PAIRS = [
  ...'аaеeоoрpсcуyхxіiјjѕsһhкkԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSοoαaνvιiρpΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
];
const TO_LATIN = new Map(
  PAIRS.flatMap((letter, i) => (i % 2 === 0 ? [[letter, PAIRS[i + 1]!] as const] : [])),
);
/** The first pair of a letter is the Cyrillic one. */
const TO_CYRILLIC = new Map(
  [...TO_LATIN].filter(([letter]) => letter >= '\u0400').map(([letter, latin]) => [latin, letter] as const),
);

const WITH_OTHERS = /[\p{L}\p{N}_-]*[\u0370-\u052f][\p{L}\p{N}_-]*/gu;

/** A Latin name with letters of another script in it. */
export const lookAlikeLatin: View = {
  why: 'look-alike',
  read: (text) => mapText(text, WITH_OTHERS, ([word]) => spelled(word, TO_LATIN)),
};

/** A Cyrillic name with Latin letters in it. */
export const lookAlikeCyrillic: View = {
  why: 'look-alike',
  read: (text) => mapText(text, WITH_OTHERS, ([word]) => spelled(word, TO_CYRILLIC)),
};

function spelled(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join('');
}
