import type { StayReason } from '../../model/externalized.ts';
import type { Site } from '../../model/site.ts';
import type { CodeEdit, CodeFile, Codemod, Draft, Lookup, TargetCatalog, Tree } from '../codemod.ts';
import { holeNames } from '../hole-names.ts';
import { messageText, type Notation } from '../message-text.ts';
import { inSpans, newSpans } from '../new-spans.ts';
import type { Sentence } from '../sentence-reader.ts';
import type { MarkupPlace } from './markup-place.ts';

/** How the templates of a framework look up. */
export type MarkupLibrary = {
  readonly notation: Notation;
  /** How a file looks up, or why it does not. */
  readonly mechanism: (file: CodeFile, tree: Tree) => MarkupMechanism | StayReason;
  /** Where a sentence stands, or why it cannot be looked up there. */
  readonly place: (sentence: Sentence, text: string) => MarkupPlace | StayReason;
};

export type MarkupMechanism = {
  readonly catalog: TargetCatalog;
  /** The expression that looks `key` up. `values`: the code of each hole, by the name that its message has for it. */
  readonly call: (key: string, quote: string, values: ReadonlyMap<string, string>) => string;
};

type MarkupLookup = Lookup & { readonly place: MarkupPlace; readonly names: readonly string[] };

/** Templates that look up by an expression, whatever the code beside them does. */
export function markupCodemod({ notation, mechanism: mechanismOf, place: placeOf }: MarkupLibrary): Codemod {
  return {
    judge(file, sentences, tree): Draft {
      const mechanism = mechanismOf(file, tree);
      if (typeof mechanism === 'string') {
        const stays = sentences.map((sentence) => ({ sentence, why: mechanism }));
        return { lookups: [], stays, write: () => ({ edits: [], needs: new Map(), along: new Map() }) };
      }
      const { catalog, call } = mechanism;
      const stays: { sentence: Sentence; why: StayReason }[] = [];
      const lookups: MarkupLookup[] = [];
      for (const sentence of sentences) {
        const place = placeOf(sentence, file.text);
        if (typeof place === 'string') {
          stays.push({ sentence, why: place });
          continue;
        }
        const names = holeNames(sentence.holes);
        const text = messageText(sentence.site.parts, notation, names);
        lookups.push({ sentence, catalog, place, names, text });
      }
      return {
        lookups,
        stays,
        write: (keyOf) => ({
          edits: lookups
            .map((lookup) => {
              const { place, names } = lookup;
              const values = new Map(names.map((name, at) => [name, place.holes[at]!]));
              const written = (quote: string) => call(keyOf(lookup), quote, values);
              return { span: place.span, text: place.write(written) };
            })
            .sort((a, b) => a.span.start - b.span.start),
          needs: new Map(),
          along: new Map(),
        }),
      };
    },
    isIntact(file, after, edits, keys) {
      const again = file.language.read(after, file.path);
      if (again.diagnostics.length > file.reading.diagnostics.length) return false;
      const found = new Set(again.keys.flatMap(({ key }) => key ?? []));
      return keys.every((key) => found.has(key)) && saysSame(file, again.sites, edits);
    },
  };
}

/** Whether all that stands outside of the edits is read as before. */
function saysSame({ reading }: CodeFile, after: readonly Site[], edits: readonly CodeEdit[]): boolean {
  const [old, now] = [inSpans(edits.map(({ span }) => span)), inSpans(newSpans(edits))];
  const outside = (sites: readonly Site[], isIn: (offset: number) => boolean) =>
    sites.flatMap(({ kind, text, span }) => (isIn(span.start) ? [] : [`${kind} ${text}`])).join('\n');
  return outside(reading.sites, old) === outside(after, now);
}
