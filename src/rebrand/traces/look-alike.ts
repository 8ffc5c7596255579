import { type MappedText, mapText } from './map-text.ts';
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

/** Asked first: most files of code are in Latin letters alone. */
const OTHER = /[\u0370-\u052f]/;
const WITH_OTHERS = /(?:(?<![\w\u00c0-\u024f-])[\w\u00c0-\u024f-]+)?[\u0370-\u052f][\p{L}\p{N}_-]*/gu;
const MIXED = /[A-Za-z]/;
/** A word of one script is what it seems where a letter of it has no double. */
const ALL_ALIKE = new RegExp(`^[${[...TO_LATIN.keys()].join('')}\\d_-]+$`, 'u');

/** A Latin name with letters of another script in it. */
export const lookAlikeLatin: View = {
  why: 'look-alike',
  read: (text) => readAs(text, TO_LATIN),
};

/** A Cyrillic name with Latin letters in it. */
export const lookAlikeCyrillic: View = {
  why: 'look-alike',
  read: (text) => readAs(text, TO_CYRILLIC),
};

function readAs(text: string, letters: ReadonlyMap<string, string>): MappedText | null {
  return OTHER.test(text)
    ? mapText(text, WITH_OTHERS, ([word]) =>
        MIXED.test(word) || ALL_ALIKE.test(word) ? spelled(word, letters) : null,
      )
    : null;
}

function spelled(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join('');
}
