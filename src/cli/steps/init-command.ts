import { harmlessText } from '../../model/harmless.ts';
import type { NameSuggestion } from '../../model/scan-result.ts';
import { countryFlaw } from '../../plan/country-code.ts';
import { defaultLanguage } from '../../plan/default-language.ts';
import type { Visit } from './visit-donor.ts';

/** The country that gives, where nobody says it. */
export const GIVES = 'mn';

/** The command that usually follows a look at a donor, ready for a shell. */
export function initCommand(
  { source, isPlanned }: Pick<Visit, 'source' | 'isPlanned'>,
  names: readonly NameSuggestion[],
  { country, language }: { readonly country: string | null; readonly language?: string },
): string {
  if (isPlanned) return 'saphan rebrand --dry-run';
  const name = names.find(({ kind }) => kind === 'word') ?? names[0];
  const flags = name === undefined ? [] : ['--name', quote(`${name.name}=…`)];
  const from =
    country === null || country === GIVES || countryFlaw(country) !== null ? [] : ['--from', country];
  // Which language goes without saying, `init` knows by itself.
  const isUsual = language === undefined || language === defaultLanguage(country ?? GIVES);
  const spoken = isUsual ? [] : ['--language', language];
  return harmlessText(
    ['saphan init DIR --donor', quote(source), ...from, ...spoken, '--country la', ...flags].join(' '),
  );
}

function quote(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
