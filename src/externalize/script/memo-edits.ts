import type { Program } from 'oxc-parser';
import { isFunction } from '../../languages/script/keys/scope.ts';
import { calledName, unwrapTree } from '../../languages/script/keys/tree.ts';
import type { Span } from '../../model/edit.ts';
import type { NestedEdit } from '../nested-edits.ts';
import { pathTo } from './path-to.ts';

/** What `useMemo` and `useCallback` keep around a place has to be made anew when the look-up changes: it is a dependency. */
export function memoEdits(span: Span, translator: string, program: Program): readonly NestedEdit[] {
  const path = pathTo(program, span);
  return path.flatMap((node, at): readonly NestedEdit[] => {
    if (
      node.type !== 'CallExpression' ||
      !/^use(?:Memo|Callback)$/.test(calledName(unwrapTree(node.callee)) ?? '')
    )
      return [];
    const [work, list] = node.arguments;
    if (
      work === undefined ||
      work !== path[at + 1] ||
      !isFunction(unwrapTree(work)) ||
      list?.type !== 'ArrayExpression'
    )
      return [];
    const isThere = list.elements.some((each) => each?.type === 'Identifier' && each.name === translator);
    if (isThere) return [];
    const last = list.elements.at(-1);
    const end = last?.end ?? list.start + 1;
    return [
      { span: { start: end, end }, render: () => (last === undefined ? translator : `, ${translator}`) },
    ];
  });
}
