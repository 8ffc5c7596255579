import { baseLanguage } from '../../model/base-language.ts';

const ANSWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['Yes', 'No']),
  fr: new Set(['Oui', 'Non']),
  es: new Set(['Sí', 'Si', 'No']),
  pt: new Set(['Sim', 'Não', 'Nao']),
  it: new Set(['Sì', 'Si', 'No']),
  de: new Set(['Ja', 'Nein']),
  nl: new Set(['Ja', 'Nee']),
  id: new Set(['Ya', 'Tidak']),
  tr: new Set(['Evet', 'Hayır']),
  pl: new Set(['Tak', 'Nie']),
  vi: new Set(['Có', 'Không']),
  nb: new Set(['Ja', 'Nei']),
  da: new Set(['Ja', 'Nej']),
  sv: new Set(['Ja', 'Nej']),
  fi: new Set(['Kyllä', 'Ei']),
};

/** Whether a word is yes or no in the given language, as labels are written. */
export function isYesOrNo(word: string, language: string): boolean {
  return ANSWERS[baseLanguage(language)]?.has(word) === true;
}
