import type { Source } from '../../src/extract/circumstance.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';

export const MONGOLIAN: Source = { language: 'mn', script: scriptOf('mn') };
export const UKRAINIAN: Source = { language: 'uk', script: scriptOf('uk') };
export const RUSSIAN: Source = { language: 'ru', script: scriptOf('ru') };
export const ENGLISH: Source = { language: 'en', script: scriptOf('en') };
export const FRENCH: Source = { language: 'fr', script: scriptOf('fr') };

/** What a file of the given path and text says. */
export function survey(path: string, text: string, source: Source = MONGOLIAN) {
  const language = languageOf(path);
  if (language === undefined) throw new Error(`no reader for ${path}`);
  return surveyText({ path, text }, language, source);
}

/** The verdict of the site that holds `said`, as `action class reason`; 'none' where no site is told. */
export function verdictOf(path: string, text: string, said: string, source: Source = MONGOLIAN): string {
  const site = survey(path, text, source).sites.find((each) => each.text.includes(said));
  if (site === undefined) return 'none';
  const { action, class: textClass, reason } = site.verdict;
  return `${action} ${textClass} ${reason}`;
}

/** The texts of a file of a donor in Latin letters that are to be translated, as they stand, without their quotes. */
export function translated(path: string, text: string, source: Source = ENGLISH): readonly string[] {
  return survey(path, text, source)
    .sites.filter(({ verdict }) => verdict.action === 'translate')
    .map(({ text: said }) => said.replace(/^[f$]?(?:"""|["'`])|(?:"""|["'`])$/g, ''));
}
