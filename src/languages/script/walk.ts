import type { Node } from 'oxc-parser';
import type { Chain, Site } from '../../model/site.ts';
import type { Scope } from './scope.ts';

/** What a walk over one tree carries along and fills. */
export type Walk = {
  readonly text: string;
  readonly sites: Site[];
  readonly chains: Chain[];
  /** The developer's comment that belongs to what starts at an offset. */
  readonly commentAbove: (start: number) => string | undefined;
  /** Whether any letter of the file is of a script other than Latin: only then can a name be. */
  readonly hasForeign: boolean;
  /** Whether any letter of a node is. */
  readonly isForeign: (node: Node) => boolean;
  /** Whether a type may list texts, as in `'Open' | 'Closed'`: what is of it says just these. */
  readonly listsTexts: (type: Node) => boolean;
  /** Goes on with a node, by its type. */
  readonly visit: (node: Node | null | undefined, scope: Scope) => void;
  /** Goes on with all children of a node in the same scope. */
  readonly visitChildren: (node: Node, scope: Scope) => void;
};

/** The nodes that may be of a type: some say it in a union, such as functions. */
export type NodeOf<T extends Node['type'], N = Node> = N extends { readonly type: infer U }
  ? T extends U
    ? N
    : never
  : never;

/** How nodes of some types are read; all others pass their scope on to their children. */
export type Handlers = {
  readonly [T in Node['type']]?: (node: NodeOf<T>, scope: Scope, walk: Walk) => void;
};
