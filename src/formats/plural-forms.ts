/**
 * gettext's `Plural-Forms` by language. Only languages of donors and recipients stand here; CLDR's cardinal rules, as gettext
 * spells them.
 */
const PLURAL_FORMS: Readonly<Record<string, string>> = {
  lo: 'nplurals=1; plural=0;',
  th: 'nplurals=1; plural=0;',
  km: 'nplurals=1; plural=0;',
  vi: 'nplurals=1; plural=0;',
  my: 'nplurals=1; plural=0;',
  zh: 'nplurals=1; plural=0;',
  ja: 'nplurals=1; plural=0;',
  ko: 'nplurals=1; plural=0;',
  id: 'nplurals=1; plural=0;',
  ms: 'nplurals=1; plural=0;',
  fr: 'nplurals=2; plural=(n > 1);',
  ru: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
  uk: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
};

/** The header's value for a BCP 47 tag; two forms, as in most languages, where the table has none. */
export function pluralForms(language: string): string {
  return PLURAL_FORMS[language.split('-')[0]!] ?? 'nplurals=2; plural=(n != 1);';
}
