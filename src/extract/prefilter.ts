import { isAscii, isUtf8 } from 'node:buffer';
import { asCharacters, asEntities, asEscapes, asPercent } from './escape-forms.ts';
import type { Script } from './script.ts';

/** What a file is read for: all that it says, or the keys alone that it looks up. */
export type Asked = 'texts' | 'keys';

/**
 * Few alternatives, and one word for what many share: it is run over every file. Classes of style and CSS move things with
 * `translate-x-1` and `translate(-50%, 0)`.
 */
const KEYED =
  /i18n|useTranslation|getFixedT|<Trans\b|formatMessage|FormattedMessage|def(?:ine|ault)Message|getMessage\(|ResourceBundle|messageSource|ocaliz|\btranslate\b(?!-|\([-\d.$])|(?<!\w)(?:\$?t[cem]?|_[_ex]?)\(\s*['"`[]|<(?:spring:message|fmt:message)|th:text|\bR\.string\.|stringResource|@string\/|<locale-config|supportedLocales/;
/** What only some languages look up with, which most donors have little of. */
const CODE = /\.(?:java|kt|groovy|swift|dart|go|cs|vb|py|php|rb|erb|twig|vue|html?)$/;
const KEYED_CODE =
  /[gG]et(?:Message|Translation|Text|String)\(|message\s*=\s*"\{|\bmessage\(\s*code|g[eo]t?text|\btr(?:ans(?:_choice)?)?\(|\.tr\b|Lang::get|Yii::t|I18n\.|(?<![\w.:])(?:t|[nNps]?_)[ (]['"]|keypath|\bR\.(?:plurals|array)\.|\bl10n\b|\bS\.(?:of|current)\b|\bL\[|MessageID|%\s*(?:block)?trans|^LANGUAGES\b/m;

/**
 * What a file may hold: text of the donor (letters of its script, any escape that can spell one, or a byte order mark:
 * such a file is in another encoding), a look-up by key alone, or neither: null. `script` is null where that is Latin: then
 * every file may hold text. Made once for a run; it looks at raw bytes only.
 */
export function prefilter(script: Script | null): (bytes: Buffer, path?: string) => Asked | null {
  if (script === null) return () => 'texts';
  const characters = asCharacters(script);
  const escaped = [asEscapes(script), asEntities(script), asPercent(script)];
  return (bytes, path = '') => {
    if (bytes.length === 0) return null;
    if (hasMark(bytes)) return 'texts';
    // What is not in UTF-8 has its letters at other bytes.
    if (!isAscii(bytes) && (characters(bytes) || !isUtf8(bytes))) return 'texts';
    let text: string | undefined;
    const latin = (): string => {
      text ??= bytes.toString('latin1');
      return text;
    };
    for (const { leads, pattern } of escaped) {
      if (leads.some((lead) => bytes.includes(lead, 0, 'latin1')) && pattern.test(latin())) return 'texts';
    }
    return KEYED.test(latin()) || (CODE.test(path) && KEYED_CODE.test(latin())) ? 'keys' : null;
  };
}

function hasMark(bytes: Buffer): boolean {
  const [first, second, third] = bytes;
  if (first === 0xef) return second === 0xbb && third === 0xbf;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
