import type { CallExpression, Node, ObjectExpression, TaggedTemplateExpression } from 'oxc-parser';
import type { KeyUse } from '../../../model/reading.ts';
import type { LookUpArguments } from '../../stacks/look-up-arguments.ts';
import type { Analysis } from './analysis.ts';
import { type KeyOptions, keyOptions, withOption } from './key-options.ts';
import { keyTexts } from './key-texts.ts';
import { keyUses } from './key-uses.ts';
import { HOLDER, isForeign, LIBRARIES, type Library, OWN_MODULE, stackOf } from './libraries.ts';
import { lookUpInScope, type Scope } from './scope.ts';
import { staticTexts } from './static-texts.ts';
import { staticValues } from './static-values.ts';
import type { Translator } from './translator.ts';
import { calledName, nameOf, unwrapTree } from './tree.ts';

type Row = { readonly library: Library; readonly lookUp: LookUpArguments };

const FUNCTIONS = rowsBy(({ functions }) => functions);
const SERVICES = rowsBy(({ services }) => services);

function rowsBy(
  named: (library: Library) => Readonly<Record<string, LookUpArguments>>,
): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const library of LIBRARIES)
    for (const [name, lookUp] of Object.entries(named(library)))
      rows.set(name, [...(rows.get(name) ?? []), { library, lookUp }]);
  return rows;
}

/** The keys of a call of a library's function that has a name of its own: `this.$t('key')`, `formatMessage({ id })`. */
export function libraryKeys(
  call: CallExpression,
  scope: Scope,
  analysis: Analysis,
  callee: string,
): readonly KeyUse[] {
  const called = unwrapTree(call.callee);
  const name = calledName(called);
  if (name === null) return [];
  const row =
    FUNCTIONS.get(name)?.[0] ??
    SERVICES.get(name)?.find(({ library }) => isService(library, called, analysis));
  if (row === undefined) return [];
  const { library, lookUp } = row;
  const isProven = provenBy(library, called, lookUp, scope, analysis);
  const argument = call.arguments[lookUp.key ?? 0];
  if (isProven === null || argument === undefined || argument.type === 'SpreadElement') return [];
  const translator = { ...stackOf(library), ...sourceOf(call, lookUp, scope, analysis), isProven };
  if (lookUp.field !== undefined) {
    const objects = staticValues(argument, scope, { analysis, left: 500 });
    return objects.flatMap(({ node, scope: at }) =>
      (lookUp.isMap === true ? membersOf(node) : [node]).flatMap((object) =>
        describedKeys(unwrapTree(object), lookUp.field!, translator, at, analysis, callee),
      ),
    );
  }
  const texts = keyTexts(argument, scope, analysis).filter(
    ({ text, parts }) => isProven || text !== null || parts.some(Boolean),
  );
  const options = optionsOf(call, lookUp, scope, analysis);
  return keyUses(texts, translator, options, callee).map((use) =>
    use.span.start === argument.start ? use : { ...use, call: call.start },
  );
}

/** The key of an object that says what it is: `{ id: 'home.title', defaultMessage: 'Нүүр' }`. */
export function descriptorKeys(
  object: ObjectExpression,
  scope: Scope,
  analysis: Analysis,
): readonly KeyUse[] {
  return LIBRARIES.flatMap((library) => {
    const [key] = library.descriptor ?? [];
    if (key === undefined) return [];
    const translator = { namespaces: [], isProven: true, ...stackOf(library) };
    return describedKeys(object, key, translator, scope, analysis, library.id).filter(
      (use) => use.key !== null,
    );
  });
}

/** `$localize` with `:meaning|description@@id:` before its text. */
export function taggedIds({ tag, quasi }: TaggedTemplateExpression, text: string): readonly KeyUse[] {
  const name = nameOf(tag, false);
  const library = LIBRARIES.find(({ tags }) => name !== null && tags.includes(name));
  const start = quasi.quasis[0]?.start ?? quasi.start;
  const head = /^[^:]{0,2}:[^:]*?@@([^:]+):/.exec(text.slice(start, start + 1000));
  if (library === undefined || head === null) return [];
  const key = head[1]!.trim();
  const at = start + head[0].lastIndexOf(key);
  return [{ span: { start: at, end: at + key.length }, key, callee: name!, ...stackOf(library) }];
}

function describedKeys(
  object: Node,
  field: string,
  translator: Translator,
  scope: Scope,
  analysis: Analysis,
  callee: string,
): readonly KeyUse[] {
  if (object.type !== 'ObjectExpression') return [];
  let key: Node | null = null;
  let options: KeyOptions = {};
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const name = nameOf(property.key, property.computed);
    if (name === field) key = property.value;
    else if (name === 'defaultMessage') options = withOption(options, name, property.value, scope, analysis);
  }
  return key === null ? [] : keyUses(keyTexts(key, scope, analysis), translator, options, callee);
}

function membersOf(node: Node): readonly Node[] {
  if (node.type === 'ArrayExpression') return node.elements.filter((element) => element !== null);
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []));
}

function isService({ modules }: Library, callee: Node, analysis: Analysis): boolean {
  if (callee.type !== 'MemberExpression' || !analysis.modules.some((module) => modules.test(module)))
    return false;
  return HOLDER.test(calledName(unwrapTree(callee.object)) ?? '');
}

/** Whether the file proves that the look-up is meant; null where it proves that it is not. */
function provenBy(
  { modules }: Library,
  callee: Node,
  { isWeak }: LookUpArguments,
  scope: Scope,
  analysis: Analysis,
): boolean | null {
  const binding = callee.type === 'Identifier' ? lookUpInScope(scope, callee.name) : undefined;
  if (binding?.kind === 'import') {
    if (modules.test(binding.from) || OWN_MODULE.test(binding.from)) return true;
    return isForeign(binding.from) ? null : isWeak !== true;
  }
  return isWeak !== true || analysis.modules.some((module) => modules.test(module));
}

function sourceOf(call: CallExpression, { namespace }: LookUpArguments, scope: Scope, analysis: Analysis) {
  const argument = namespace === undefined ? undefined : call.arguments[namespace];
  const texts = argument === undefined ? [] : staticTexts(argument, scope, analysis);
  return { namespaces: texts.map(({ text }) => text ?? '').slice(0, 1) };
}

function optionsOf(
  call: CallExpression,
  { key = 0, context, isPlural }: LookUpArguments,
  scope: Scope,
  analysis: Analysis,
): KeyOptions {
  const said = context === undefined ? undefined : call.arguments[context];
  const options =
    context === undefined && isPlural !== true
      ? keyOptions(call.arguments.slice(key + 1), scope, analysis)
      : {};
  return {
    ...options,
    ...(isPlural && { isPlural }),
    ...(said && { contexts: [staticTexts(said, scope, analysis)[0]?.text ?? ''] }),
  };
}
