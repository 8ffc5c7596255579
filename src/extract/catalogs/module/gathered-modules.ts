import type { Node } from 'oxc-parser';
import { unwrapTree } from '../../../languages/script/keys/tree.ts';
import { parseScript } from '../../../languages/script/parse-script.ts';

/**
 * The modules beside it that a module does nothing with but hand them on: `import menu from './menu'; export default { menu }`.
 * None for any other module.
 */
export function gatheredModules(path: string, text: string): readonly string[] {
  const { program, diagnostics } = parseScript(text, path);
  if (diagnostics.length > 0) return [];
  const modules: string[] = [];
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        modules.push(statement.source.value);
        break;
      case 'ExportNamedDeclaration':
        if (statement.source === null) return [];
        modules.push(statement.source.value);
        break;
      case 'ExportDefaultDeclaration':
        if (!isOfNames(statement.declaration)) return [];
        break;
      default:
        return [];
    }
  }
  return modules.every((module) => /^\.\/[\w./-]+$/.test(module)) ? modules : [];
}

function isOfNames(value: Node): boolean {
  const node = unwrapTree(value);
  if (node.type === 'Identifier') return true;
  return (
    node.type === 'ObjectExpression' &&
    node.properties.every((each) => isOfNames(each.type === 'Property' ? each.value : each.argument))
  );
}
