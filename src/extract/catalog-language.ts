// Codes of two letters are also names of folders (`ts`, `db`): only those that name a language count.
const TAGS = new Set(
  `ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn
   ms my nb ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh`.split(/\s+/),
);

/** Codes of countries that no folder of a program is called by, and the language that is meant. */
const COUNTRIES: Readonly<Record<string, string>> = { kg: 'ky', kz: 'kk', ua: 'uk' };

const IN_NAME = /(?:^|[._-])([a-z]{2})(?:[_-](?:r?[A-Z]{2}|[A-Z][a-z]{3}))?(?=$|[._])/;
/** A folder is named for a language at its end: `ps_criminal` is not Pashto. */
const IN_FOLDER = /(?:^|[._-])([a-z]{2})(?:[_-](?:r?[A-Z]{2}|[A-Z][a-z]{3}))?(?:\.lproj)?$/;

/** The language that the path of a catalog names (`locales/uk.json`, `values-mn/`, `messages_ru.properties`), or null. */
export function catalogLanguage(path: string): string | null {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  for (const [at, step] of [name, ...steps.reverse()].entries()) {
    const found = (at === 0 ? IN_NAME : IN_FOLDER).exec(step)?.[1];
    if (found === undefined) continue;
    if (TAGS.has(found)) return found;
    if (Object.hasOwn(COUNTRIES, found)) return COUNTRIES[found]!;
  }
  return null;
}
