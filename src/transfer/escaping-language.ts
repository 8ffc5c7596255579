import type { Language } from '../languages/language.ts';
import { fitsEncoding } from '../model/code-page.ts';
import type { Encoding } from '../model/file.ts';

/**
 * A language that escapes what the file's encoding lacks: `&#3749;` between tags and in attributes, `\u0ea5` elsewhere. Whether the
 * file understands that is seen when it is read again.
 */
export function escapingLanguage(language: Language, encoding: Encoding | null): Language {
  return {
    ...language,
    write(site, index, text) {
      const written = language.write(site, index, text);
      if (written === null || fitsEncoding(written, encoding)) return written;
      const isMarkup = site.kind === 'text' || site.kind === 'attribute';
      const characters = isMarkup ? [...written] : written.split('');
      return characters
        .map((each) => (fitsEncoding(each, encoding) ? each : isMarkup ? reference(each) : escapeUnit(each)))
        .join('');
    },
  };
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
