/** Cyrillic as it is commonly written in Latin letters; what a language has of its own stands with the rest. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g д d е e ё yo ж j з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
   ы y э e ю yu я ya ө o ү u і i ї yi є ye ґ g ў u ә a ғ g қ q ң n ұ u һ h ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz
   ъ - ь - ı i ø o đ d ł l ß ss æ ae œ oe þ th ð d
   α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] === '-' ? '' : words[at + 1]!]);
      return pairs;
    }, []),
);

const MOST_WORDS = 6;
const LONGEST = 40;

/** How a catalog writes the words of its keys. */
export type KeyStyle = 'kebab' | 'snake' | 'camel';

/** The words of a text in Latin letters, as many as a key may have; none where its script has no such spelling here. */
export function slugWords(text: string): readonly string[] {
  const plain = text
    .replace(/<\/?(?:tag)?\d+\/?>|\{\{[^{}]*\}\}|\{[^{}]*\}/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    // й and ї fall apart into a letter and a mark.
    .replace(/и\u0306/g, 'й')
    .replace(/і\u0308/g, 'ї')
    .replace(/е\u0308/g, 'ё')
    .replace(/\p{M}+/gu, '');
  const said = [...plain].map((letter) => (letter in LATIN ? LATIN[letter]! : letter)).join('');
  const words = said.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const unread = [...plain].filter(
    (letter) => /\p{L}/u.test(letter) && !(letter in LATIN) && !/[a-z]/.test(letter),
  );
  if (unread.length > 0 || !/[a-z]{2}/.test(words.join(''))) return [];
  const kept: string[] = [];
  for (const word of words) {
    const isFull = kept.length === MOST_WORDS || [...kept, word].join('-').length > LONGEST;
    if (isFull && kept.length > 0) break;
    kept.push(word.slice(0, LONGEST));
  }
  return kept;
}

/** The words of a name of the code: `convertToUTF8` is convert, to, utf8. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

export function joinWords(words: readonly string[], style: KeyStyle): string {
  if (style === 'kebab') return words.join('-');
  if (style === 'snake') return words.join('_');
  return words.map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
}

/** How most keys of a catalog are written, whose nested names are given; undefined where none tells. */
export function styleOf(names: readonly string[]): KeyStyle | undefined {
  const counts = { kebab: 0, snake: 0, camel: 0 };
  for (const name of names) {
    if (/^[a-z\d]+(?:-[a-z\d]+)+$/.test(name)) counts.kebab++;
    else if (/^[a-z\d]+(?:_[a-z\d]+)+$/.test(name)) counts.snake++;
    else if (/^[a-z]+(?:[A-Z][a-z\d]*)+$/.test(name)) counts.camel++;
  }
  const [style, count] = (Object.entries(counts) as [KeyStyle, number][]).sort((a, b) => b[1] - a[1])[0]!;
  return count === 0 ? undefined : style;
}
