import { JAVA_KEYWORDS } from '../../model/keywords.ts';
import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import { isInQuotes } from './is-in-quotes.ts';
import type { Landing, LandingSite } from './landing.ts';

const FILE = /\.(?:java|kts?|scala|groovy)$/;
const LINE = /^\s*(?:package|import(?:\s+static)?)\s+\S*$/;
const isOfPackage = charClass(/[\p{L}\p{M}\p{N}._$`-]/u);
/** What Kotlin and Scala keep for themselves beside Java's words; between backticks they take all. */
const QUOTING: Readonly<Record<string, ReadonlySet<string>>> = {
  kt: new Set('as fun in is object typealias typeof val var when'.split(' ')),
  scala: new Set(
    'def forSome implicit lazy match object override sealed trait type val var with yield'.split(' '),
  ),
};

/** A package where a source file of the JVM declares or imports it, and in Kotlin and Scala wherever code names it. */
export const packageLine: Landing = {
  code: 'package-line',
  wholeOf(site) {
    if (!FILE.test(site.path)) return null;
    const before = lineBefore(site);
    const { start, text } = runAround(site, isOfPackage);
    const isNamed = quoting(site) !== undefined && text.includes('.') && !isInQuotes(before);
    return isNamed || LINE.test(before) ? { start, end: start + text.length } : null;
  },
  takes(name, site) {
    const own = quoting(site);
    return name.split('.').every((part) => {
      if (part === '' || (own !== undefined && /^`[^`]+`$/.test(part))) return true;
      const isWord = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(part);
      return isWord && !JAVA_KEYWORDS.has(part) && own?.has(part) !== true;
    });
  },
  spell(text, site) {
    const own = quoting(site);
    if (own === undefined) return text;
    const isKept = (part: string) => own.has(part) || JAVA_KEYWORDS.has(part);
    return text
      .split('.')
      .map((part) => (isKept(part) ? `\`${part}\`` : part))
      .join('.');
  },
};

function quoting({ path }: LandingSite): ReadonlySet<string> | undefined {
  return QUOTING[path.slice(path.lastIndexOf('.') + 1).replace('kts', 'kt')];
}
