/** Countries whose state speaks one language in its forms and laws; others have to say which they mean. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  `al:sq am:hy ar:es at:de au:en az:az bd:bn bg:bg br:pt bt:dz cl:es cn:zh co:es cz:cs de:de dk:da ee:et eg:ar es:es fr:fr
gb:en ge:ka gr:el hr:hr hu:hu id:id il:he ir:fa is:is it:it jp:ja kg:ky kh:km kr:ko kz:kk la:lo lt:lt lv:lv md:ro
mk:mk mm:my mn:mn mx:es my:ms np:ne nz:en pl:pl pt:pt ro:ro rs:sr ru:ru sa:ar se:sv si:sl sk:sk th:th tj:tg tm:tk tr:tr
ua:uk us:en uz:uz vn:vi`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

/** The language of a country's public services, where there is one that goes without saying. */
export function defaultLanguage(country: string): string | undefined {
  return LANGUAGES.get(country);
}
