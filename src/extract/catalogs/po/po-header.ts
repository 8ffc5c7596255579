import { pluralForms } from '../../../formats/plural-forms.ts';

const VALUE = (field: string) => new RegExp(`^(${field}:[ \\t]*)([^\\n]*)$`, 'im');

/**
 * A header for another language. What says of whom the translation is would be wrong of another one, so it is emptied; what
 * a program goes by is put in where it is missing. The file is written in UTF-8, whatever the donor's was.
 */
export function poHeader(header: string, locale: string): string {
  const own = VALUE('Language').exec(header)?.[2]?.trim();
  if (own === locale) return header;
  const set = (text: string, field: string, value: string) =>
    VALUE(field).test(text)
      ? text.replace(VALUE(field), `${field}: ${value}`)
      : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${field}: ${value}\n`;
  const without = ['Last-Translator', 'Language-Team'].reduce(
    (text, field) => (VALUE(field).test(text) ? set(text, field, '') : text),
    header,
  );
  const named = set(set(without, 'Language', locale), 'Plural-Forms', pluralForms(locale));
  const typed = VALUE('Content-Type').test(named)
    ? named
    : set(named, 'Content-Type', 'text/plain; charset=UTF-8');
  return typed.replace(/(charset=)[\w-]+/i, (whole, before: string) =>
    /utf-?8$/i.test(whole) ? whole : `${before}UTF-8`,
  );
}
