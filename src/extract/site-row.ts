import type { Reason } from '../model/reason.ts';
import type { JudgedSite, TextFacts } from '../model/text-facts.ts';
import type { TextAction, TextClass } from '../model/unit.ts';
import { type CouplingIndex, coupled } from './coupling.ts';
import { hasLetters } from './shapes/prose.ts';

/** One row of `saphan scan SOURCE --sites`: the fields of a labelled sample. */
export type SiteRow = {
  readonly path: string;
  readonly line: number;
  readonly col: number;
  /** UTF-16 offsets of the whole node. */
  readonly start: number;
  readonly end: number;
  readonly lang: string;
  readonly text_kind: string;
  readonly text: string;
  readonly class: TextClass;
  /** Whether it has to be there in the other language in the end. */
  readonly should_translate: boolean;
  /** What happens to it as long as nobody decides otherwise. */
  readonly action: TextAction;
  readonly confidence: number;
  readonly reason: Reason;
};

/** What says of a text by itself that people read it. */
const SHOWN: ReadonlySet<Reason> = new Set([
  'interface-property',
  'catalog-value',
  'label-list',
  'said-elsewhere',
  'exception',
  'response',
  'markup-in-text',
  'sentence-with-holes',
]);

/** What ends like a sentence; names of offices and documents have as many words, and are data. */
function isSentence(text: string): boolean {
  return /\S\s+\S/.test(text) && /[.!?…]['"`]?$/.test(text);
}

/** The rows of one file, with what the rest of the donor says about its texts. */
export function siteRows({ path, sites }: TextFacts, couplings: CouplingIndex): readonly SiteRow[] {
  const lang = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return sites.map((site) => siteRow(site, { path, lang, couplings }));
}

function siteRow(
  { line, column, span, node, text, id, verdict }: JudgedSite,
  {
    path,
    lang,
    couplings,
  }: { readonly path: string; readonly lang: string; readonly couplings: CouplingIndex },
): SiteRow {
  const { class: textClass, action, confidence, reason } = coupled(verdict, id, couplings);
  // People read it, whatever has to be decided about the comparison first; until then `action` is what happens.
  const isRead = SHOWN.has(verdict.reason) || (verdict.reason === 'source-language' && isSentence(text));
  const isShown = reason === 'compared-elsewhere' && isRead;
  return {
    path,
    line,
    col: column,
    start: span.start,
    end: span.end,
    lang,
    text_kind: node,
    text,
    class: textClass,
    // A dash in a catalog is carried along, and says nothing.
    should_translate: action === 'translate' || (action === 'import' && hasLetters(text)) || isShown,
    action,
    confidence,
    reason,
  };
}
