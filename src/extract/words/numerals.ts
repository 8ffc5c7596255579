import { baseLanguage } from '../../model/base-language.ts';

/** Stems of words for numbers, as donors spell sums of money out; with the units that stand beside them. */
const NUMERALS: Readonly<Record<string, string>> = {
  mn: `тэг нэг хоёр гурав гурван дөрөв дөрвөн тав таван зургаа зургаан долоо долоон найм найман ес есөн арав арван
    хорь хорин гуч гучин дөч дөчин тавь тавин жар жаран дал далан ная наян ер ерэн зуу зуун мянга мянган сая тэрбум
    их наяд хагас бүхэл төгрөг мөнгө төг`,
  uk: `нуль один одна одне два дві три чотири п'ять шість сім вісім дев'ять десять одинадцять
    дванадцять тринадцять чотирнадцять двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят
    дев'яносто сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот тисяча тисячі
    тисяч мільйон мільйони мільйонів мільярд гривня гривні гривень копійка копійки копійок`,
  ru: `ноль один одна одно два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
    четырнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста
    четыреста пятьсот шестьсот семьсот восемьсот девятьсот тысяча тысячи тысяч миллион
    миллиона миллионов миллиард рубль рубля рублей копейка копейки копеек`,
  kk: `нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың
    миллион миллиард теңге тиын`,
  ky: `нөл бир эки үч төрт беш алты жети сегиз тогуз он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон жүз
    миң миллион миллиард сом тыйын`,
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`,
  fr: `zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante cent mille million milliard`,
};

const SETS = new Map(Object.entries(NUMERALS).map(([tag, words]) => [tag, new Set(words.split(/\s+/))]));

/** Whether it is of some language, whichever: what spells sums for one language of a country spells them for the others. */
export function isAnyNumeral(text: string): boolean {
  return Object.keys(NUMERALS).some((language) => isNumeral(text, language));
}

/** Whether a text is nothing but words for numbers and money, of the given language. */
export function isNumeral(text: string, language: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .split(/[\s\-–.,]+/)
    .filter((word) => word !== '');
  const known = SETS.get(baseLanguage(language));
  return (
    known !== undefined && words.length > 0 && words.length <= 4 && words.every((word) => known.has(word))
  );
}
