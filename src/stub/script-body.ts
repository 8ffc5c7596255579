import type { ArrowFunctionExpression, Function as FunctionNode } from 'oxc-parser';
import { calledNames } from './called-names.ts';
import { firstStatement } from './first-statement.ts';
import type { Body } from './stubber.ts';

/** Frameworks call these when a program starts or ends; a hook is called while a page is drawn. */
const STAYS =
  /^(?:onModule(?:Init|Destroy)|onApplication(?:Bootstrap|Shutdown)|beforeApplicationShutdown|configure|ng[A-Z]\w*|toJSON|toString|valueOf|use[A-Z]\w*)$/;

/** How a function of a script says that it is not available, by a call of `name`; null where it has no body. */
export function scriptBody(
  node: FunctionNode | ArrowFunctionExpression,
  own: string,
  { text, name }: { readonly text: string; readonly name: string },
): Body | null {
  const { body } = node;
  if (body === null) return null;
  const told = { name: own, calls: calledNames(body), stays: STAYS.test(own) };
  if (body.type !== 'BlockStatement')
    return {
      ...told,
      inserts: [
        { at: body.start, text: `(${name}(), ` },
        { at: body.end, text: ')' },
      ],
    };
  const directive = body.body.findLast((each) => 'directive' in each && typeof each.directive === 'string');
  const behind = directive?.end ?? body.start + 1;
  return { ...told, inserts: [firstStatement(text, behind, `${name}();`)] };
}
