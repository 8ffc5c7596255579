import type { Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { isFunction, type Scope } from './scope.ts';
import { type StaticText, staticTexts } from './static-texts.ts';
import { staticValues } from './static-values.ts';
import { nameOf, unwrapTree } from './tree.ts';

/** All keys that the first argument of a look-up may stand for: a text, an array of them, a selector. */
export function keyTexts(node: Node, scope: Scope, analysis: Analysis): readonly StaticText[] {
  return staticValues(node, scope, { analysis, left: 2000 }).flatMap(({ node: value, scope: at }) => {
    if (value.type === 'ArrayExpression')
      return value.elements.flatMap((element) => {
        if (element === null) return [];
        return keyTexts(element.type === 'SpreadElement' ? element.argument : element, at, analysis);
      });
    if (isFunction(value)) return selected(value);
    return staticTexts(value, at, analysis);
  });
}

/** `($) => $.home.title` selects the key `home.title`. */
function selected(selector: Node): readonly StaticText[] {
  const span = { start: selector.start, end: selector.end };
  const unknown = [{ text: null, parts: ['', ''], span }];
  if (!isFunction(selector) || selector.body === null) return unknown;
  const [parameter] = selector.params;
  const [statement] = selector.body.type === 'BlockStatement' ? selector.body.body : [];
  const body = statement?.type === 'ReturnStatement' ? statement.argument : selector.body;
  if (parameter?.type !== 'Identifier' || body === null) return unknown;
  const steps: string[] = [];
  let at = unwrapTree(body);
  while (at.type === 'MemberExpression') {
    const step = at.property.type === 'PrivateIdentifier' ? null : nameOf(at.property, at.computed);
    if (step === null) return unknown;
    steps.unshift(step);
    at = unwrapTree(at.object);
  }
  if (at.type !== 'Identifier' || at.name !== parameter.name || steps.length === 0) return unknown;
  const text = steps.join('.');
  return [{ text, parts: [text], span }];
}
