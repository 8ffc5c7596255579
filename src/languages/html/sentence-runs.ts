import type { Span } from '../../model/edit.ts';
import type { Chain, Piece, Site } from '../../model/site.ts';

/** Elements that stand in the flow of a sentence. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr c:out fmt:formatnumber fmt:formatdate fmt:message spring:message s:property s:text bean:write bean:message h:outputtext'.split(
    ' ',
  ),
);

export function isInline(name: string): boolean {
  return INLINE.has(name);
}

/** A part of what may be a sentence. `thing`: an inline element without text, which has no place at its edge. */
type Part =
  | { readonly kind: 'text' | 'blank' | 'thing'; readonly piece: Piece }
  | {
      readonly kind: 'element';
      readonly open: Piece;
      readonly parts: readonly Part[];
      readonly close: Piece;
    };

export type SentenceRuns = {
  readonly text: (site: Site) => void;
  /** White space: a part of a sentence only where it stands inside one. */
  readonly blank: (site: Site) => void;
  readonly void: (name: string, span: Span) => void;
  readonly open: (name: string, span: Span) => void;
  readonly close: (name: string, span: Span) => void;
  /** Something that no sentence goes over: the tag of a block, a comment. */
  readonly boundary: () => void;
};

type Level = { readonly name: string; readonly span: Span; readonly parts: Part[] };

/** Makes chains of texts with inline tags between them. Blank sites that turn out to be in one are added to `sites`. */
export function sentenceRuns(chains: Chain[], sites: Site[]): SentenceRuns {
  let levels: Level[] = [outermost()];
  const add = (part: Part) => void levels.at(-1)!.parts.push(part);
  const boundary = () => {
    for (const { parts } of levels) addChain(parts);
    levels = [outermost()];
  };
  /** Makes a chain of parts that have text of their own; otherwise the elements among them may have some. */
  const addChain = (parts: readonly Part[]): void => {
    if (!parts.some(({ kind }) => kind === 'text')) {
      for (const part of parts) if (part.kind === 'element') addChain(part.parts);
      return;
    }
    const pieces = withoutEdges(parts).flatMap(piecesOf);
    if (pieces.length < 2) return;
    for (const piece of pieces)
      if (piece.kind === 'site' && piece.site.quoting === 'blank') sites.push(piece.site);
    const start = spanOf(pieces[0]!).start;
    chains.push({ kind: 'markup', span: { start, end: spanOf(pieces.at(-1)!).end }, pieces });
  };
  return {
    text: (site) => add({ kind: 'text', piece: { kind: 'site', site } }),
    blank: (site) => add({ kind: 'blank', piece: { kind: 'site', site } }),
    void: (name, span) => add({ kind: 'thing', piece: { kind: 'void', name, span } }),
    open: (name, span) => {
      // Deeper than this no person nests words, and what unfolds it has only the program's stack.
      if (levels.length > DEEPEST) boundary();
      levels.push({ name, span, parts: [] });
    },
    close: (name, span) => {
      const { name: opened, span: from, parts } = levels.at(-1)!;
      if (levels.length === 1 || opened !== name) return boundary();
      levels.pop();
      const inner = withoutBlankEdges(parts);
      if (inner.length === 0)
        return add({
          kind: 'thing',
          piece: { kind: 'void', name, span: { start: from.start, end: span.end } },
        });
      const tags = [{ kind: 'open', name, span: from } as const, { kind: 'close', name, span } as const];
      add({ kind: 'element', open: tags[0]!, parts: inner, close: tags[1]! });
    },
    boundary,
  };
}

const DEEPEST = 100;

function outermost(): Level {
  return { name: '', span: { start: 0, end: 0 }, parts: [] };
}

function withoutEdges(parts: readonly Part[]): readonly Part[] {
  const isEdge = ({ kind }: Part) => kind === 'thing' || kind === 'blank';
  const from = parts.findIndex((part) => !isEdge(part));
  return parts.slice(from, parts.findLastIndex((part) => !isEdge(part)) + 1);
}

function withoutBlankEdges(parts: readonly Part[]): readonly Part[] {
  const from = parts.findIndex(({ kind }) => kind !== 'blank');
  return from === -1 ? [] : parts.slice(from, parts.findLastIndex(({ kind }) => kind !== 'blank') + 1);
}

function piecesOf(part: Part): readonly Piece[] {
  return part.kind === 'element' ? [part.open, ...part.parts.flatMap(piecesOf), part.close] : [part.piece];
}

function spanOf(piece: Piece): Span {
  if (piece.kind === 'site') return piece.site.span;
  return piece.kind === 'hole' ? piece.hole.span : piece.span;
}
