import type { JSXAttributeItem, JSXElement, Node } from 'oxc-parser';
import type { KeyUse } from '../../../model/reading.ts';
import type { Analysis } from './analysis.ts';
import { elementText } from './element-text.ts';
import { type KeyOptions, withOption } from './key-options.ts';
import { keyTexts } from './key-texts.ts';
import { keyUses } from './key-uses.ts';
import { isForeign, LIBRARIES, type Library, stackOf } from './libraries.ts';
import { lookUpInScope, type Scope } from './scope.ts';
import { NAMED, PROVEN, translatorOf } from './translator.ts';
import { nameOf } from './tree.ts';

/** The keys of an element that is a look-up: `<Trans i18nKey="terms" ns="legal" />`. */
export function elementKeys(element: JSXElement, scope: Scope, analysis: Analysis): readonly KeyUse[] {
  const { name: tag, attributes } = element.openingElement;
  const name = tag.type === 'JSXMemberExpression' ? tag.property.name : nameOf(tag, false);
  if (name === null) return [];
  const attribute = keyAttribute(name, scope);
  if (attribute === null) return [];
  // Nearly all elements: nothing of theirs is a key.
  if (attribute === OWN && !attributes.some((given) => isNamed(given, OWN.name))) return [];
  let options: KeyOptions = {};
  let translator = attribute.library === null ? NAMED : { ...PROVEN, ...stackOf(attribute.library) };
  let key: Node | null = null;
  for (const given of attributes) {
    if (given.type !== 'JSXAttribute') continue;
    const label = nameOf(given.name, false);
    const value = given.value?.type === 'JSXExpressionContainer' ? given.value.expression : given.value;
    if (label === attribute.name) key = value;
    else if (label === 't' && value !== null) translator = translatorOf(value, scope, analysis) ?? translator;
    else if (label === 'tOptions' && value?.type === 'ObjectExpression') {
      for (const property of value.properties)
        if (property.type === 'Property')
          options = withOption(
            options,
            nameOf(property.key, property.computed) ?? '',
            property.value,
            scope,
            analysis,
          );
    } else if (label !== null) options = withOption(options, label, value, scope, analysis);
  }
  const text = attribute.library?.textIsKey ? elementText(element) : '';
  if (options.defaultValue === undefined && text !== '') options = { ...options, defaultValue: text };
  if (key !== null) return keyUses(keyTexts(key, scope, analysis), translator, options, name);
  if (!attribute.library?.textIsKey || !options.defaultValue) return [];
  // Without a key the text itself is the key.
  const span = { start: element.start, end: element.end };
  const own = text || options.defaultValue;
  return keyUses([{ text: own, parts: [own], span }], translator, options, name);
}

const ELEMENTS: ReadonlyMap<string, { readonly name: string; readonly library: Library }> = new Map(
  [...LIBRARIES]
    .reverse()
    .flatMap((library) =>
      Object.entries(library.elements).map(([element, name]) => [element, { name, library }] as const),
    ),
);
const OWN = { name: 'i18nKey', library: null };

function isNamed(given: JSXAttributeItem, name: string): boolean {
  return given.type === 'JSXAttribute' && nameOf(given.name, false) === name;
}

/** Which attribute holds the key; an element of the donor's own may hand `i18nKey` on. */
function keyAttribute(
  name: string,
  scope: Scope,
): { readonly name: string; readonly library: Library | null } | null {
  const binding = lookUpInScope(scope, name);
  const imported = binding?.kind === 'import' ? binding : null;
  const known =
    imported !== null && imported.name !== 'default' && imported.name !== '*' ? imported.name : name;
  const told = ELEMENTS.get(known);
  if (told === undefined) return OWN;
  return imported !== null && isForeign(imported.from) ? null : told;
}
