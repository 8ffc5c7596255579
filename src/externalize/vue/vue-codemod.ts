import type { Site } from '../../model/site.ts';
import type { CodeEdit, CodeFile, Codemod, Draft, Lookup } from '../codemod.ts';
import { holeNames } from '../hole-names.ts';
import { messageText } from '../message-text.ts';
import { inSpans, newSpans } from '../new-spans.ts';
import { vueMechanism } from './vue-mechanism.ts';
import { type VuePlace, vuePlace } from './vue-place.ts';

type VueLookup = Lookup & { readonly place: VuePlace; readonly names: readonly string[] };

/** Templates of Vue with vue-i18n: `$t`, which each of them has, whatever its script is. */
export const vueCodemod: Codemod = {
  judge: (file, sentences, tree) => {
    const catalog = vueMechanism(file.path, file.text, tree);
    const stays: { sentence: Draft['stays'][number]['sentence']; why: Draft['stays'][number]['why'] }[] = [];
    const lookups: VueLookup[] = [];
    for (const sentence of sentences) {
      const place = typeof catalog === 'string' ? catalog : vuePlace(sentence, file.text);
      if (typeof catalog === 'string' || typeof place === 'string') {
        stays.push({ sentence, why: place as Draft['stays'][number]['why'] });
        continue;
      }
      const names = holeNames(sentence.holes);
      lookups.push({ sentence, catalog, place, names, text: messageText(sentence.site.parts, 'icu', names) });
    }
    return {
      lookups,
      stays,
      write: (keyOf) => ({
        edits: lookups
          .map((lookup) => ({ span: lookup.place.span, text: written(lookup, keyOf(lookup)) }))
          .sort((a, b) => a.span.start - b.span.start),
        needs: new Map(),
        along: new Map(),
      }),
    };
  },
  isIntact: (file, after, edits, keys) => {
    const again = file.language.read(after, file.path);
    if (again.diagnostics.length > file.reading.diagnostics.length) return false;
    const found = new Set(again.keys.flatMap(({ key }) => key ?? []));
    return keys.every((key) => found.has(key)) && saysSame(file, again.sites, edits);
  },
};

function written({ place, names }: VueLookup, key: string): string {
  return place.write((quote) => {
    const values = place.holes.map((code, at) => (code === names[at] ? code : `${names[at]}: ${code}`));
    const given = values.length === 0 ? '' : `, { ${[...new Set(values)].join(', ')} }`;
    return `$t(${quote}${key}${quote}${given})`;
  });
}

/** Whether all that stands outside of the edits is read as before. */
function saysSame({ reading }: CodeFile, after: readonly Site[], edits: readonly CodeEdit[]): boolean {
  const [old, now] = [inSpans(edits.map(({ span }) => span)), inSpans(newSpans(edits))];
  const outside = (sites: readonly Site[], isIn: (offset: number) => boolean) =>
    sites.flatMap(({ kind, text, span }) => (isIn(span.start) ? [] : [`${kind} ${text}`])).join('\n');
  return outside(reading.sites, old) === outside(after, now);
}
