/** Small words of languages in Latin letters: a sentence has more of its own language's than of any other's. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordsOf(
    'der die das und ist sind nicht für mit von ein eine bitte sie zu auf den dem wird kann oder bei',
  ),
  en: wordsOf(
    'the of and is are to in for not this that with your you please was has have be from on by or a an',
  ),
  es: wordsOf('el los las de la que para no con una por su es se del al está un en y o ingrese seleccione'),
  et: wordsOf('ja ei on see või ning palun kui oma kuid ole mis teie'),
  fr: wordsOf('le les des et est pour dans une vous votre avec sur pas que au du ce cette la de un ou'),
  id: wordsOf('dan yang untuk tidak dengan dari anda ini silakan di ke pada atau telah'),
  it: wordsOf('il di che per non con una del della è sono gli alla un la nel si'),
  nl: wordsOf('het een en van is niet voor met uw de op zijn wordt deze of kan'),
  pl: wordsOf('i w na nie się jest z do proszę że lub oraz dla'),
  pt: wordsOf('o os as de do da não para com uma em você seu por que são foi um ao ou'),
  sq: wordsOf('dhe të nuk është për me në një që ose ju lutem'),
  tr: wordsOf('ve bir bu için ile lütfen değil olarak veya var'),
  vi: wordsOf('không của và được cho là các vui lòng một bạn trong'),
};

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The language of a sentence in Latin letters, by its small words; null where none has more of them than the others. */
export function latinLanguage(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const ranked = Object.entries(WORDS)
    .map(([tag, small]) => [tag, words.filter((word) => small.has(word)).length] as const)
    .sort(([, a], [, b]) => b - a);
  const [[tag, most], [, next]] = ranked as [readonly [string, number], readonly [string, number]];
  return most > next ? tag : null;
}
