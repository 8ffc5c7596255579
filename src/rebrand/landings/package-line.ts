import { JAVA_KEYWORDS } from '../../model/keywords.ts';
import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing } from './landing.ts';

const FILE = /\.(?:java|kts?|scala|groovy)$/;
const isOfPackage = charClass(/[\p{L}\p{M}\p{N}._$-]/u);
/** What Kotlin and Scala keep for themselves beside Java's words. */
const MORE: Readonly<Record<string, ReadonlySet<string>>> = {
  kt: new Set('as fun in is object typealias typeof val var when'.split(' ')),
  scala: new Set(
    'def forSome implicit lazy match object override sealed trait type val var with yield'.split(' '),
  ),
};

/** A package where a source file of the JVM declares or imports it. */
export const packageLine: Landing = {
  code: 'package-line',
  wholeOf(site) {
    if (!FILE.test(site.path) || !/^\s*(?:package|import(?:\s+static)?)\s+\S*$/.test(lineBefore(site)))
      return null;
    const { start, text } = runAround(site, isOfPackage);
    return { start, end: start + text.length };
  },
  takes(name, { path }) {
    const own = MORE[path.slice(path.lastIndexOf('.') + 1).replace('kts', 'kt')];
    return name.split('.').every((part) => {
      if (part === '') return true;
      const isWord = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(part);
      return isWord && !JAVA_KEYWORDS.has(part) && own?.has(part) !== true;
    });
  },
};
