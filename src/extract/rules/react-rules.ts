import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isAbbreviation, isIdentifier } from '../shapes/identifier.ts';
import { isLabel } from '../shapes/prose.ts';
import { TECHNICAL_CALL } from '../words/calls.ts';

/** What components of React are handed to show. */
export const REACT_RULES: readonly Rule[] = inFiles(
  ({ path }) => /\.[jt]sx?$/.test(path),
  [
    rule('interface-property', ['ui', 'translate', 0.7], isChildren),
    rule('interface-attribute', ['ui', 'translate', 0.62], isCalled),
    rule('interface-attribute', ['ui', 'translate', 0.62], isHead),
  ],
);

/** `{ children: 'Total' }`: the cell of a table, a link, an entry of a menu, made of an object. */
function isChildren({ context, site, words }: Circumstance): boolean {
  if (context.property !== 'children' || site.kind === 'key' || context.use !== 'value') return false;
  return isLabel(words) && !isAbbreviation(words) && !TECHNICAL_CALL.test(context.callee ?? '');
}

/** `<ReportCard name="Total Score" />`: fields, screens and icons have names for the program, the rest in several words none. */
function isCalled({ context, words }: Circumstance): boolean {
  const { attribute, element = '', property, callee } = context;
  if (attribute !== 'name' || property !== undefined || callee !== undefined) return false;
  return /^[A-Z]/.test(element) && !FOUND_BY_NAME.test(element) && words.includes(' ') && isLabel(words);
}

const FOUND_BY_NAME =
  /Field|Input|Form|Control|Select|Radio|Check|Switch|Toggle|Text|Date|Upload|Picker|Screen|Route|Stack|Icon|Slot|Avatar|Person|User|Meta|Param/;

/** `<RoomTable columns={['Name', 'Built in']} />`: the heads of what a component shows, in words and no names of fields. */
function isHead({ context, site, words }: Circumstance): boolean {
  const { attribute, element = '', property, callee } = context;
  if (attribute === undefined || property !== undefined || callee !== undefined) return false;
  if (site.kind !== 'string' || !HEADS.test(attribute) || !/^[A-Z]/.test(element)) return false;
  return /^\p{Lu}\p{Ll}/u.test(words) && isLabel(words) && !isIdentifier(words);
}

const HEADS = /^(?:columns|headers|headings|heads|tabs|steps)$/;
