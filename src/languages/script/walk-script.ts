import { type Node, visitorKeys } from 'oxc-parser';
import type { Chain, Site } from '../../model/site.ts';
import { commentSites } from './comment.ts';
import { commentsAbove } from './comments-above.ts';
import { DECLARATION_HANDLERS } from './declaration-handlers.ts';
import { EXPRESSION_HANDLERS } from './expression-handlers.ts';
import { isForeignName } from './is-foreign-name.ts';
import { LITERAL_HANDLERS } from './literal-handlers.ts';
import { MARKUP_HANDLERS } from './markup-handlers.ts';
import type { Script } from './parse-script.ts';
import { MODULE_SCOPE, type Scope } from './scope.ts';
import { STATEMENT_HANDLERS } from './statement-handlers.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Walk } from './walk.ts';
import { withinStack } from './within-stack.ts';

type Handler = (node: Node, scope: Scope, walk: Walk) => void;

const HANDLERS = new Map(
  Object.entries({
    ...LITERAL_HANDLERS,
    ...EXPRESSION_HANDLERS,
    ...DECLARATION_HANDLERS,
    ...STATEMENT_HANDLERS,
    ...MARKUP_HANDLERS,
  }) as readonly (readonly [string, Handler])[],
);

/** Nodes that no table knows, such as a tolerant parser's, hold their children in this field. */
const UNKNOWN = ['children'];

/** How every formatter writes the second of two literals. */
const UNIONS = ["| '", '| "'];
const TEXT_IN_TYPE = /["'][A-Z][a-z]/;

export type Walked = {
  readonly sites: readonly Site[];
  readonly chains: readonly Chain[];
  /** Nested deeper than the stack: what was met before is there. */
  readonly isTooDeep: boolean;
};

/** All places of a script where text may stand, and the sentences they make; in ascending order. */
export function walkScript({ program, comments }: Script, text: string): Walked {
  const hasUnions = UNIONS.some((mark) => text.includes(mark));
  const walk: Walk = {
    text,
    sites: [],
    chains: [],
    commentAbove: commentsAbove(comments, text),
    hasForeign: isForeignName(text),
    isForeign: ({ start, end }) => walk.hasForeign && isForeignName(text.slice(start, end)),
    listsTexts: ({ start, end }) => hasUnions && TEXT_IN_TYPE.test(text.slice(start, end)),
    visit: (node, scope) => {
      if (node === null || node === undefined) return;
      // Every other node is a name, and hardly any name is a text.
      if (node.type === 'Identifier' && !walk.hasForeign && !node.decorators?.length) {
        if (hasUnions) visitSyntax(node.typeAnnotation, scope, walk);
        return;
      }
      const handler = HANDLERS.get(node.type);
      if (handler === undefined) walk.visitChildren(node, scope);
      else handler(node, scope, walk);
    },
    visitChildren: (node, scope) => {
      const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
      for (const key of visitorKeys[node.type] ?? UNKNOWN) {
        const child = fields[key];
        if (Array.isArray(child)) for (const each of child) walk.visit(each, scope);
        else walk.visit(child as Node | null, scope);
      }
    },
  };
  const isTooDeep =
    withinStack(() => {
      walk.visit(program, MODULE_SCOPE);
      return true;
    }) === null;
  const sites = [...walk.sites, ...commentSites(comments, text)];
  return { sites: sorted(sites).filter(isFirst), chains: sorted(walk.chains), isTooDeep };
}

function sorted<T extends Pick<Site, 'span'>>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function isFirst({ span }: Site, at: number, all: readonly Site[]): boolean {
  const previous = all[at - 1]?.span;
  return previous === undefined || previous.start !== span.start || previous.end !== span.end;
}
