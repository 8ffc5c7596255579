import { baseLanguage } from '../../model/base-language.ts';

/**
 * Small words of languages that are written in Latin letters, of which nearly every sentence has one, and their letters
 * beyond those of English. English is not among them: every program speaks it.
 */
const TOLD: Readonly<Record<string, { readonly words: string; readonly letters: RegExp }>> = {
  pt: {
    words:
      'de da do das dos em na no nas nos para por com sem que não ou um uma foi ser está ao à sua seu já o e os as como pela pelo pelas pelos este esta são foram tem você deve devem até após entre seus suas nenhum nenhuma todos todas cada pode podem quando',
    letters: /[ãõçáéíóúâêôà]/i,
  },
  es: {
    words:
      'de del la el los las en para por con sin que no o un una fue ser está al su ya se y pero como este esta estos estas fueron tiene debe deben hasta después entre sus ningún ninguna todos todas cada puede pueden cuando usted',
    letters: /[ñáéíóúü¿¡]/i,
  },
  ca: {
    words: 'de del la el els les en per amb sense que no o un una ha estat al seu ja es i d l',
    letters: /[çàèéíïòóúü·]/i,
  },
  fr: {
    words:
      'de du des la le les en pour par avec sans que qui ne pas ou un une est été au aux votre vous sur d l et dans ce cette ces leur leurs nos vos notre nous sont ont mais aucun aucune',
    letters: /[éèêëàâçîïôùûœ]/i,
  },
  it: {
    words:
      'di del della dei la il lo gli le in per con senza che non o un una è stato al alla suo e questo questa sono deve nel nella sul dal dalla i tutti tutte ogni può',
    letters: /[àèéìòù]/i,
  },
  de: {
    words:
      'der die das den dem des ein eine einen und oder ist wurde nicht für mit ohne von zu im am sie bitte auf aus bei beim nach vom zum zur kein keine keinen wird werden wurden sind ihr ihre ihren ihrer einer einem eines dieser diese dieses diesem diesen dass wenn auch nur noch alle kann können muss müssen über unter zwischen durch bis seit',
    letters: /[äöüß]/i,
  },
  nl: {
    words:
      'de het een en of is niet voor met zonder van naar op u uw deze dit aan bij uit geen wordt worden kan moet ook nog als zijn er je tussen',
    letters: /[ëïé]/i,
  },
  ro: { words: 'de la din în pe pentru cu fără că nu sau un o este a fost al și să', letters: /[ăâîșşțţ]/i },
  pl: { words: 'w na z do dla przez bez że nie lub jest został się i o od po', letters: /[ąćęłńóśźż]/i },
  cs: { words: 'v na z do pro bez že není nebo je byl se a o od po k', letters: /[áčďéěíňóřšťúůýž]/i },
  sk: { words: 'v na z do pre bez že nie je alebo bol sa a o od po k', letters: /[áäčďéíĺľňóôŕšťúýž]/i },
  sl: { words: 'in na z s za od do je ni so se ki da po pri ali ta že vaš', letters: /[čšž]/i },
  hr: { words: 'i u na s sa za od do je su nije se ne koji da po ili već sa vaš vaša', letters: /[čćđšž]/i },
  sr: { words: 'i u na s sa za od do je su nije se ne koji da po ili već sa vaš vaša', letters: /[čćđšž]/i },
  bs: { words: 'i u na s sa za od do je su nije se ne koji da po ili već sa vaš vaša', letters: /[čćđšž]/i },
  sq: { words: 'dhe në për me një të së i e nuk është që nga ju lutem', letters: /[ëç]/i },
  hu: { words: 'a az és vagy nem van egy hogy kérjük meg', letters: /[áéíóöőúüű]/i },
  fi: { words: 'ja tai ei on se että ole sinun', letters: /[äö]/i },
  sv: {
    words:
      'och eller inte är en ett på för med till av att det den från som kan ska har blev du vid efter före mellan när alla ingen din ditt dina detta dessa',
    letters: /[åäö]/i,
  },
  nb: {
    words:
      'og eller ikke er en et på for med til av å det den fra som kan skal må har ble blir du ved etter før mellom når hvis alle ingen din ditt dine denne dette disse',
    letters: /[åæø]/i,
  },
  da: {
    words:
      'og eller ikke er en et på for med til af at det den fra som kan skal har blev du ved efter før mellem når hvis alle ingen din dit dine denne dette disse',
    letters: /[åæø]/i,
  },
  et: { words: 'ja või ei on ole see mis kui teie palun oma', letters: /[äöõüšž]/i },
  lv: { words: 'un vai nav ir no uz par ar bez ka lai jūsu', letters: /[āčēģīķļņšūž]/i },
  lt: { words: 'ir ar ne yra iš į su be kad jūsų nuo per', letters: /[ąčęėįšųūž]/i },
  tr: { words: 've veya ile için bir bu değil olarak lütfen daha', letters: /[çğıöşü]/i },
  az: { words: 'və ya ilə üçün bir bu deyil kimi', letters: /[əçğıöşü]/i },
  uz: { words: 'va yoki bilan uchun bu emas', letters: /[oʻgʻ‘’]['ʻ‘’]/i },
  vi: {
    words: 'và hoặc không là của cho với được một bạn',
    letters: /[ăâđêôơưàáãèéìíĩòóõùúũý\u1ea0-\u1ef9]/i,
  },
  id: {
    words:
      'dan atau tidak adalah untuk dengan yang dari ke di ini itu anda pada dalam oleh akan sudah telah belum masih dapat bisa harus karena jika bahwa silakan mohon bukan saat',
    letters: /(?!)/,
  },
};

const WORDS = new Map(
  Object.entries(TOLD).map(([tag, { words }]) => [tag, new Set(words.split(' '))] as const),
);

/** Whether a text has a letter that the given language has beyond those of English. */
export function hasOwnLetter(text: string, language: string): boolean {
  return TOLD[baseLanguage(language)]?.letters.test(text) === true;
}

/** Whether a text is of the given language, other than English, as far as its letters or small words tell. */
export function speaks(text: string, language: string): boolean {
  const tag = baseLanguage(language);
  const words = WORDS.get(tag);
  if (words === undefined) return false;
  const said = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  // `Kralja Petra I 23`, `Jovana Nikolić`: in names of people and streets every word has a capital.
  const small = said.filter((word, at) => at === 0 || word === word.toLowerCase());
  if (small.length < 2 && said.length > 1) return false;
  // `No rooms returned`: English begins so as well.
  return (
    TOLD[tag]!.letters.test(text) ||
    small.some(
      (word, at) => words.has(word.toLowerCase()) && (at > 0 || word !== 'No') && !isShared(word, text),
    )
  );
}

/** `Label is required`: a word that English has as well, beside one that no other language has. */
function isShared(word: string, text: string): boolean {
  return SHARED.test(word) && OF_ENGLISH.test(text);
}

const SHARED = /^(?:is|of|no|a|in|do|on|per|i|die|was)$/i;
const OF_ENGLISH =
  /\b(?:the|not|must|required|invalid|found|cannot|missing|failed|with|should|please|already|allowed)\b/i;
