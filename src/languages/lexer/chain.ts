import type { Chain, Hole, Piece, Site } from '../../model/site.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens } from './tokens.ts';

const PLUS = operatorCode('+');
const LONGEST_NAME = 60;

/** What joins operands to a sentence. */
export type Joining = { readonly joint?: number; readonly joinsNeighbours?: boolean };

/**
 * The sentence of operands joined by `+`, or the operator given, between two tokens of one level; null where no text is among them. A literal
 * that is an operand by itself is a piece; any other operand, with all that stands in it, is a hole.
 */
export function chainOf(
  tokens: Tokens,
  from: number,
  to: number,
  siteOf: readonly (Site | undefined)[],
  { joint = PLUS, joinsNeighbours = false }: Joining = {},
): Chain | null {
  const pieces: Piece[] = [];
  let run: readonly Piece[] = [];
  // Where the operand begins that is read, among the tokens and among the pieces.
  let operand = { token: from, piece: 0 };
  let first = from;
  for (let at = from; at <= to; at++) {
    const isPlus = at < to && tokens.kinds[at] === TOKEN.operator && tokens.facts[at] === joint;
    const isNeighbour = joinsNeighbours && at < to && at > first && areNeighbours(tokens, at);
    if (at === to || (isPlus && at > first) || isNeighbour) {
      const piece = pieceOf(tokens, first, at, siteOf);
      if (piece === null) return null;
      pieces.push(piece);
      first = isNeighbour ? at : at + 1;
      if (!isNeighbour) {
        const parts = pieces.slice(operand.piece);
        if (parts.length > 1 && !parts.every(({ kind }) => kind === 'site')) {
          // What is called on literals beside each other is called on all of them: `"a" "b".format(c)`.
          run = runOf(tokens, operand.token, at, siteOf);
          pieces.splice(operand.piece, parts.length, holeOf(tokens, operand.token, at));
        }
        operand = { token: first, piece: pieces.length };
      }
    }
    if (at < to && !isPlus) {
      at = endOf(tokens, at);
      // A bracket that is never closed: what follows is inside it.
      if (at === -1) return null;
    }
  }
  return concatenation(pieces.length === 1 ? run : pieces);
}

function concatenation(pieces: readonly Piece[]): Chain | null {
  const spans = pieces.map((piece) =>
    'site' in piece ? piece.site.span : 'hole' in piece ? piece.hole.span : piece.span,
  );
  const isText = pieces.some((piece) => piece.kind === 'site');
  if (!isText || pieces.length < 2) return null;
  return { span: { start: spans[0]!.start, end: spans.at(-1)!.end }, kind: 'concatenation', pieces };
}

/** The literals beside each other that an operand begins with. */
function runOf(
  tokens: Tokens,
  from: number,
  to: number,
  siteOf: readonly (Site | undefined)[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to && (at === from || areNeighbours(tokens, at)); at++) {
    const end = endOf(tokens, at);
    const piece = end === -1 ? null : pieceOf(tokens, at, end + 1, siteOf);
    if (piece?.kind !== 'site') return [];
    pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** Whether a literal begins at a token right behind another. */
export function areNeighbours({ kinds }: Tokens, at: number): boolean {
  const [before, kind] = [kinds[at - 1], kinds[at]];
  const ends = before === TOKEN.literal || before === TOKEN.literalClose;
  return at > 0 && ends && (kind === TOKEN.literal || kind === TOKEN.literalOpen);
}

function pieceOf(
  tokens: Tokens,
  from: number,
  to: number,
  siteOf: readonly (Site | undefined)[],
): Piece | null {
  const { kinds, facts } = tokens;
  if (to <= from) return null;
  const isLiteral = kinds[from]! >= TOKEN.literal && endOf(tokens, from) === to - 1;
  const site = isLiteral ? siteOf[facts[from]!] : undefined;
  return site === undefined ? holeOf(tokens, from, to) : { kind: 'site', site };
}

function holeOf({ starts, ends, text }: Tokens, from: number, to: number): Piece {
  const span = { start: starts[from]!, end: ends[to - 1]! };
  const hole: Hole = { span, name: nameOf(text.slice(span.start, span.end)) };
  return { kind: 'hole', hole };
}

/** `user.name` and `getTotal()` are names that a translator can read; `a ? b : c` is none. */
export function nameOf(code: string): string {
  const name = code.trim();
  return name.length <= LONGEST_NAME && /^[\p{L}\p{N}_$.]+(?:\(\))?$/u.test(name) ? name : '';
}

/** The last token of what begins with a token: of a bracket or of a literal in parts, the token that closes it, or -1. */
function endOf({ kinds, facts, literals }: Tokens, at: number): number {
  if (kinds[at] === TOKEN.open) return facts[at]!;
  if (kinds[at] === TOKEN.literalOpen) return literals[facts[at]!]!.lastToken;
  return at;
}
