import { LARGEST, unreadable } from './data/unreadable.ts';
import { VUE_DIALECT } from './html/dialect.ts';
import { writeHtml } from './html/write-html.ts';
import type { Language } from './language.ts';
import { writePug } from './pug/write-pug.ts';
import { readVue } from './vue/read-vue.ts';
import { yaml } from './yaml.ts';

/** Single-file components of Vue, with their messages. */
export const vue: Language = {
  id: 'vue',
  match: (path) => VUE_DIALECT.match.test(path),
  read: (text, path) => (text.length > LARGEST ? unreadable('too-large') : readVue(text, path)),
  write: (site, index, text) => {
    const { element = '', attribute = '' } = site.context;
    // It says which language the block is in, or which one its messages are.
    if (BLOCK.test(element) && /^(?:lang|locale|src)$/.test(attribute)) return null;
    if (site.quoting.startsWith('pug:'))
      return withoutTag(writePug({ ...site, quoting: site.quoting.slice('pug:'.length) }, index, text));
    if (!site.quoting.startsWith('yaml:')) return writeHtml(site, index, text);
    return withoutEnd(yaml.write({ ...site, quoting: site.quoting.slice('yaml:'.length) }, index, text));
  },
};

const BLOCK = /^(?:template|script|style|i18n)$/;

/** What would begin or end a block. */
function withoutTag(written: string | null): string | null {
  return written !== null && /<\/?template/i.test(written) ? null : written;
}

/** What would end the block of messages. */
function withoutEnd(written: string | null): string | null {
  return written !== null && /<\/i18n/i.test(written) ? null : written;
}
