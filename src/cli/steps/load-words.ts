import { template } from '../../io/template.ts';
import { type Spoken, spoken } from '../../messages/spoken.ts';
import type { Translate } from '../../model/translate.ts';

/** Our own words in a language that somebody asks for; undefined for English, which needs no catalog. */
export async function loadWords(wish: string | undefined): Promise<Translate | undefined> {
  const language: Spoken = spoken(wish);
  if (language === 'en') return undefined;
  const { gettext } = await import('../../formats/po/gettext.ts');
  const { translations } = gettext.parse(template(`words/${language}.po`), { validation: true });
  const { '': _header, ...entries } = translations['']!;
  const words = new Map(Object.values(entries).map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? ''] as const));
  return (english) => words.get(english) || undefined;
}
