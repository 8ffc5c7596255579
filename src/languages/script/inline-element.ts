import type { JSXElement } from 'oxc-parser';
import { dottedName } from './dotted-name.ts';

/** Elements of HTML that stand in the flow of a sentence. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Components whose names say that they have a place of their own. */
const OWN_PLACE =
  /(?:Accordion|Alert|Area|Avatar|Badge|Box|Button|Card|Cell|Checkbox|Col|Column|Container|Content|Description|Dialog|Divider|Drawer|Dropdown|Field|Flex|Footer|Form|Grid|Group|Head|Header|Heading|Input|Item|Label|Layout|List|Loader|Menu|Modal|Nav|Option|Page|Panel|Paragraph|Popover|Progress|Radio|Row|Section|Select|Separator|Sheet|Skeleton|Space|Spinner|Stack|Step|Switch|Tab|Table|Tabs|Tag|Textarea|Title|Toggle|Tooltip|Trigger|View|Wrapper)s?$/;

/**
 * Whether an element is a part of the sentence that it stands in: only text, expressions and the like in it, and by
 * its name no block. A component between words is one unless its name speaks against it.
 */
export function isInlineElement(node: JSXElement): boolean {
  const name = dottedName(node.openingElement.name);
  const isComponent = /^\p{Lu}|\./u.test(name);
  if (isComponent ? OWN_PLACE.test(name) : !INLINE.has(name)) return false;
  return node.children.every(
    (child) =>
      child.type === 'JSXText' ||
      (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression') ||
      (child.type === 'JSXElement' && isInlineElement(child)),
  );
}
