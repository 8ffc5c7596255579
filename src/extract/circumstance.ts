import type { Site, SiteContext } from '../model/site.ts';
import type { PathRole } from './path-role.ts';
import type { Script } from './script.ts';
import type { Surroundings } from './surroundings.ts';

/** The language that the donor's people read, and what tells it. */
export type Source = {
  /** A BCP 47 tag: `mn`. */
  readonly language: string;
  /** null for Latin. */
  readonly script: Script | null;
};

/** All that a site is judged by. */
export type Circumstance = {
  /** Of a very long text its beginning and its end. */
  readonly site: Site;
  readonly context: SiteContext;
  /** The text with holes and placeholders taken out, white space joined. */
  readonly words: string;
  /** Whether the words hold a letter of the donor's script; false where that is Latin. */
  readonly isDonors: boolean;
  /** Whether the donor's own language is written in Latin, so that script tells nothing. */
  readonly isLatinDonor: boolean;
  readonly role: PathRole;
  readonly path: string;
  /** The id of the language that the file is written in: `typescript`. */
  readonly language: string;
  readonly source: Source;
  readonly surroundings: Surroundings;
};

// Thymeleaf, Handlebars, i18next, printf, that of Go, Symfony, Java's MessageFormat, Velocity, Ruby, ICU, ERB; and holes.
const PLACEHOLDER =
  /\[[([]\$\{[^}]*\}[)\]]\]|\{\{\{?[^{}]*\}?\}\}|[$#*@~]\{[^{}]*\}|<%[^%]*%>|\{[\w.]*(?:,[^{}]*)?\}|%(?:\d+\$)?[-+0 #]*\d*(?:\.\d+)?[sdifxoeguc@]\b|%[+#]?[vqTw]\b|%\(\w+\)s|%(?![\da-f]{2}%)[a-z_]\w*(?:\.\w+)*%|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;

export function circumstanceOf(
  site: Site,
  file: Pick<Circumstance, 'role' | 'path' | 'language' | 'source' | 'surroundings'>,
): Circumstance {
  const judged = site.text.length > LONGEST ? { ...site, text: shortened(site.text) } : site;
  const words = wordsOf(judged.text);
  const { script } = file.source;
  // Written out, since a copy with `...` takes ten times as long, and there is one for every literal of a donor.
  return {
    role: file.role,
    path: file.path,
    language: file.language,
    source: file.source,
    surroundings: file.surroundings,
    site: judged,
    context: site.context,
    words,
    isDonors: script?.letter.test(site.text) === true,
    isLatinDonor: script === null,
  };
}

/**
 * The rules ask many patterns what a text looks like, and some of them take the square of its length. What a longer one is
 * shows at its beginning and its end. In UTF-16 units.
 */
const LONGEST = 4000;
const END = 500;

function shortened(text: string): string {
  return `${text.slice(0, LONGEST - END)}\n${text.slice(-END)}`;
}

// Most texts have neither placeholders nor white space to join.
const MARKED = /[{}%&<[]|^\s|\s$|\s\s|[\t\r\n]/;

/** A text without its placeholders. */
function wordsOf(text: string): string {
  if (!MARKED.test(text)) return text;
  return text.replace(PLACEHOLDER, ' ').replace(/\s+/g, ' ').trim();
}
