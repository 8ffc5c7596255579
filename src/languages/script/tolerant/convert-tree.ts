import type { Node, Program } from 'oxc-parser';
import type ts from 'typescript';
import { convertExpressions } from './convert-expressions.ts';
import { convertMarkup } from './convert-markup.ts';
import { convertStatements } from './convert-statements.ts';

export type TypeScript = typeof ts;

/** What an ESTree node holds beside its place. */
export type Fields = { readonly type: Node['type'] } & Readonly<Record<string, unknown>>;

export type Convert = (node: ts.Node | null | undefined) => unknown;

/** How a kind of TypeScript's nodes becomes one of ESTree's; null: as a block of its children. */
export type Converters = Readonly<Record<number, (node: never) => Fields | null>>;

/** What converters need: how to go on with a node, and how one is made that TypeScript does not have. */
export type Conversion = {
  readonly ts: TypeScript;
  readonly file: ts.SourceFile;
  readonly convert: Convert;
  readonly all: (nodes: readonly ts.Node[] | undefined) => readonly unknown[];
  /** The types that a call is given, or that a declaration asks for. */
  readonly types: (nodes: ts.NodeArray<ts.Node> | undefined) => unknown;
  /** A node over the place of another. */
  readonly at: (place: ts.Node, fields: Fields) => unknown;
};

type Span = { readonly start: number; readonly end: number };

/**
 * Turns TypeScript's tree into the ESTree that oxc gives, as far as it matters to where texts stand and what they are
 * for. All else becomes a block of its children, so nothing in it is lost.
 */
export function convertTree(
  file: ts.SourceFile,
  ts: TypeScript,
): { readonly program: Program; readonly comments: readonly Span[] } {
  const comments = new Map<number, number>();
  const note = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) comments.set(pos, end);
  };
  // Behind a comma stands what is trailing for TypeScript, and before the next item what is leading.
  const noteAt = (offset: number) => {
    note(ts.getTrailingCommentRanges(file.text, offset));
    note(ts.getLeadingCommentRanges(file.text, offset));
  };
  const noteAround = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    noteAt(node.pos);
    noteAt(node.end);
  };
  const children = (node: ts.Node): readonly unknown[] => {
    const found: unknown[] = [];
    ts.forEachChild(node, (child) => void found.push(convert(child)));
    return found;
  };
  const convert: Convert = (node) => {
    if (node === undefined || node === null) return null;
    noteAround(node);
    for (const list of listsOf(node)) noteAt(list.end);
    if (node.kind === ts.SyntaxKind.JsxExpression) noteAt(node.getStart(file) + 1);
    // The text of markup begins with its white space, which is no trivia.
    const start = node.kind === ts.SyntaxKind.JsxText ? node.pos : node.getStart(file);
    const fields = converters[node.kind]?.(node as never) ?? { type: 'BlockStatement', body: children(node) };
    return { start, end: node.end, ...fields };
  };
  const conversion: Conversion = {
    ts,
    file,
    convert,
    all: (nodes) => (nodes ?? []).map(convert),
    types: (nodes) =>
      nodes === undefined
        ? null
        : {
            type: 'TSTypeParameterInstantiation',
            start: nodes.pos,
            end: nodes.end,
            params: conversion.all(nodes),
          },
    at: (place, fields) => ({ start: place.getStart(file), end: place.end, ...fields }),
  };
  const converters: Converters = {
    ...convertExpressions(conversion),
    ...convertMarkup(conversion),
    ...convertStatements(conversion),
  };
  const body = conversion.all(file.statements);
  noteAround(file.endOfFileToken);
  const program = { type: 'Program', start: 0, end: file.end, body, sourceType: 'module', hashbang: null };
  const spans = [...comments].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { program: program as unknown as Program, comments: spans };
}

/** Lists in which a comment may stand behind the last item: no node begins there. */
function listsOf(node: ts.Node): readonly ts.NodeArray<ts.Node>[] {
  const { statements, members, elements, properties, parameters } = node as Partial<
    Record<'statements' | 'members' | 'elements' | 'properties' | 'parameters', ts.NodeArray<ts.Node>>
  >;
  return [statements, members, elements, properties, parameters].filter((list) => list !== undefined);
}
