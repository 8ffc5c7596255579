import { parse as parseJsonc } from 'jsonc-parser';
import type { Node } from 'oxc-parser';
import { parse as parseYaml } from 'yaml';
import { type Analysis, analysisOf } from '../../languages/script/keys/analysis.ts';
import { HOLDER, isLibrary } from '../../languages/script/keys/libraries.ts';
import { calledName, nameOf, unwrapTree } from '../../languages/script/keys/tree.ts';
import { parseScript } from '../../languages/script/parse-script.ts';
import { type Literal, literalOf, literalValue } from './literal-value.ts';

/** An object that configures i18next or a tool of it. */
export type ConfigObject = { readonly kind: ConfigKind; readonly value: Literal };
export type ConfigKind = 'i18next-parser' | 'i18next-cli' | 'next-i18next' | 'init';

const FILES: readonly (readonly [ConfigKind, RegExp])[] = [
  ['i18next-parser', /(?:^|\/)i18next-parser\.config\.(?:[cm]?[jt]s|json|ya?ml)$/],
  ['i18next-cli', /(?:^|\/)i18next\.config\.(?:[cm]?[jt]s|json)$/],
  ['next-i18next', /(?:^|\/)next-i18next\.config\.[cm]?js$/],
];
const SCRIPT = /\.[cm]?[jt]sx?$/;
const FIELD =
  /^(?:lng|fallbackLng|supportedLngs|whitelist|preload|resources|ns|defaultNS|fallbackNS|backend|keySeparator|nsSeparator|interpolation|compatibilityJSON)$/;

/** A plain look takes a fifth of the time. */
const INITIALISES = ['init', 'createInstance'];
const MARK = /\b(?:init|createInstance)\b/;

/** Whether a file may say how the donor's catalogs are kept; `text` decides for scripts without a telling name. */
export function mayConfigure(path: string, text: string): boolean {
  return (
    FILES.some(([, name]) => name.test(path)) ||
    (SCRIPT.test(path) &&
      INITIALISES.some((word) => text.includes(word)) &&
      MARK.test(text) &&
      /i18n/i.test(text))
  );
}

/** The configuration objects of a file. */
export function configObjects(path: string, text: string): readonly ConfigObject[] {
  const kind = FILES.find(([, name]) => name.test(path))?.[0];
  if (kind !== undefined && !SCRIPT.test(path)) return [{ kind, value: literalOf(parsed(path, text)) }];
  const { program } = parseScript(text, path);
  const analysis = analysisOf(program);
  if (kind !== undefined) return exported(program, analysis).map((value) => ({ kind, value }));
  return initialised(analysis).map((value) => ({ kind: 'init', value }));
}

function parsed(path: string, text: string): unknown {
  if (path.endsWith('.json')) return parseJsonc(text) as unknown;
  try {
    return parseYaml(text, { logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}

/** `export default …`, `module.exports = …`, and what `defineConfig(…)` is given. */
function exported(program: Node, analysis: Analysis): readonly Literal[] {
  if (program.type !== 'Program') return [];
  return program.body.flatMap((statement): readonly Literal[] => {
    if (statement.type === 'ExportDefaultDeclaration')
      return [literalValue(configured(statement.declaration, analysis), analysis.root, analysis)];
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return [];
    if (nameOf(expression.left.object, false) !== 'module') return [];
    return [literalValue(configured(expression.right, analysis), analysis.root, analysis)];
  });
}

function configured(node: Node, analysis: Analysis): Node {
  const inner = unwrapTree(node);
  if (inner.type === 'CallExpression') return inner.arguments[0] ?? inner;
  const binding = inner.type === 'Identifier' ? analysis.root.bindings?.get(inner.name) : undefined;
  const made = binding?.kind === 'value' ? unwrapTree(binding.init) : undefined;
  return made?.type === 'CallExpression' ? (made.arguments[0] ?? made) : inner;
}

/** What `i18next.use(…).init(…)` is given. */
function initialised(analysis: Analysis): readonly Literal[] {
  const isOfLibrary = analysis.modules.some(isLibrary);
  return analysis.calls.flatMap(({ call, scope }): readonly Literal[] => {
    const callee = unwrapTree(call.callee);
    const name = calledName(callee);
    if (name !== 'init' && name !== 'createInstance') return [];
    const [options] = call.arguments;
    if (options === undefined) return [];
    const value = literalValue(options, scope, analysis);
    const isNamed = HOLDER.test(rootName(callee) ?? '');
    if (value.kind !== 'object') return name === 'init' && isNamed && isOfLibrary ? [value] : [];
    const isConfig = [...value.fields.keys()].some((field) => FIELD.test(field));
    return isConfig && (isOfLibrary || isNamed) ? [value] : [];
  });
}

function rootName(callee: Node): string | null {
  let at = callee;
  for (;;) {
    if (at.type === 'MemberExpression') at = unwrapTree(at.object);
    else if (at.type === 'CallExpression') at = unwrapTree(at.callee);
    else return at.type === 'Identifier' ? at.name : null;
  }
}
