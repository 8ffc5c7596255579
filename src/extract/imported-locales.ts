import type { Node, ObjectExpression, Program } from 'oxc-parser';
import { calledName, childrenOfTree, nameOf, unwrapTree } from '../languages/script/keys/tree.ts';
import { localeCode } from './catalogs/locale-code.ts';

const IMPORT =
  /(?:from|import\(|require\()\s*['"`][^'"`\n]*[/._-]([a-z]{2}(?:[-_][A-Z]{2})?)(?:\/\w+)?(?:\.\w+)?['"`]/g;

/** Whether a file imports a module that is named for a language; any other need not be parsed for them. */
export function importsLocale(text: string): boolean {
  return [...text.matchAll(IMPORT)].some(([, code = '']) => localeCode(code) !== null);
}

/** An object with what is imported for each language: `{ mn, en }`, `{ mn: () => import('./mn') }`. */
export type ImportedLocales = { readonly object: ObjectExpression; readonly locales: readonly string[] };

/** The objects of a program that have nothing but imported texts under languages, two at least; in no order. */
export function importedLocales(program: Program): readonly ImportedLocales[] {
  const names = new Set(
    program.body.flatMap((statement) =>
      statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [],
    ),
  );
  const found: ImportedLocales[] = [];
  const open: Node[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const locales = node.type === 'ObjectExpression' ? localesOf(node, names) : null;
    if (node.type === 'ObjectExpression' && locales !== null) found.push({ object: node, locales });
    else open.push(...childrenOfTree(node));
  }
  return found;
}

function localesOf({ properties }: ObjectExpression, names: ReadonlySet<string>): readonly string[] | null {
  if (properties.length < 2) return null;
  const locales = properties.map((each) => {
    if (each.type !== 'Property' || !isImported(each.value, names)) return null;
    const name = nameOf(each.key, each.computed);
    return name !== null && localeCode(name) !== null ? name : null;
  });
  return locales.every((locale) => locale !== null) ? locales : null;
}

function isImported(value: Node, names: ReadonlySet<string>): boolean {
  const node = unwrapTree(value);
  switch (node.type) {
    case 'Identifier':
      return names.has(node.name);
    case 'ImportExpression':
      return true;
    case 'CallExpression':
      return calledName(unwrapTree(node.callee)) === 'require';
    case 'ArrowFunctionExpression':
      return node.body.type === 'ImportExpression';
    case 'ObjectExpression':
      return (
        node.properties.length > 0 &&
        node.properties.every((each) =>
          isImported(each.type === 'Property' ? each.value : each.argument, names),
        )
      );
    default:
      return false;
  }
}
