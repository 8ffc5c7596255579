import type { Finding } from '../model/finding.ts';
import type { ToldLanguage } from './told-language.ts';

const FLAG = '--language';

/** What a person should know of a language that nobody has said: which one was taken, by what, and how to say another. */
export function languageFindings({ language, texts, other }: ToldLanguage): readonly Finding[] {
  const flag = FLAG;
  if (texts === 0) return [{ code: 'language-assumed', severity: 'warning', args: { language, flag } }];
  const told: Finding = { code: 'language-told', severity: 'info', args: { language, count: texts, flag } };
  if (other === null) return [told];
  const { language: second, texts: count } = other;
  return [told, { code: 'language-mixed', severity: 'warning', args: { language: second, count, flag } }];
}
