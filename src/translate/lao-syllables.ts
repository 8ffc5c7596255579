/** Stacks that reach farthest above and below the line: what clips in a layout clips with these. */
const WORST = ['ກໍ້', 'ຝື້', 'ຫຼູ', 'ງູ້', 'ປີ່', 'ຊຶ້', 'ຖຸ້', 'ທີ່', 'ຟ້ຳ', 'ໝື່ນ', 'ຢູ່', 'ຫຼື້'];

const ONSETS = [...'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝ', 'ຫຼ'];
const TONES = ['', '', '', '່', '້', '໊', '໋'];
const FINALS = ['', '', ...'ກງດນບມຍວ'];

/** Vowels by what stands before the consonant, above or below it, and after it. `isOpen`: no consonant follows. */
const VOWELS: readonly {
  readonly before: string;
  readonly on: string;
  readonly after: string;
  readonly isOpen: boolean;
}[] = [
  ...[...'ິີຶືຸູ'].map((on) => ({ before: '', on, after: '', isOpen: false })),
  ...[...'ເແໂ'].map((before) => ({ before, on: '', after: '', isOpen: false })),
  ...[...'ໄໃ'].map((before) => ({ before, on: '', after: '', isOpen: true })),
  { before: '', on: '', after: 'າ', isOpen: false },
  { before: '', on: '', after: 'ຳ', isOpen: true },
  { before: '', on: '', after: 'ະ', isOpen: true },
  { before: '', on: 'ໍ', after: '', isOpen: true },
  { before: 'ເ', on: 'ີ', after: '', isOpen: false },
  { before: 'ເ', on: 'ົ', after: 'າ', isOpen: true },
];

/** Numbers from 0 to just under 1, in an order that is not to be told from chance. */
export type Dice = () => number;

/**
 * Legal Lao of at least `width` letters that take room of their own, without a space. The order is that of ICANN's Root Zone
 * LGR for Lao, version 6: consonant, semi-consonant, vowel above or below, tone, vowel after.
 */
export function laoSyllables(width: number, roll: Dice): string {
  let text = '';
  let taken = 0;
  const add = (syllable: string): void => {
    text += syllable;
    taken += widthOf(syllable);
  };
  // Every stretch has one of the worst stacks, and every third syllable after it is another one.
  add(pick(WORST, roll));
  while (taken < width) add(roll() < 1 / 3 ? pick(WORST, roll) : syllable(roll));
  return text;
}

/** Letters that take room of their own: marks above and below take none. */
export function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}

function syllable(roll: Dice): string {
  const { before, on, after, isOpen } = pick(VOWELS, roll);
  const tone = after === 'ະ' ? '' : pick(TONES, roll);
  return before + pick(ONSETS, roll) + on + tone + after + (isOpen ? '' : pick(FINALS, roll));
}

function pick<T>(list: readonly T[], roll: Dice): T {
  return list[Math.floor(roll() * list.length)]!;
}
