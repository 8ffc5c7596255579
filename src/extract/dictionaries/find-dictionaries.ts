import type { Node, ObjectExpression } from 'oxc-parser';
import { childrenOfTree, nameOf, unwrapTree } from '../../languages/script/keys/tree.ts';
import type { Span } from '../../model/edit.ts';
import { type LocaleCode, languageCodes, localeCode } from '../catalogs/locale-code.ts';
import { pathRole } from '../path-role.ts';
import { scriptOf } from '../script.ts';
import { type DictionaryLeaf, dictionaryLeaves } from './dictionary-leaves.ts';
import { dictionaryPieces } from './dictionary-pieces.ts';
import { xcodeStrings } from './xcode-strings.ts';

/** One language of a dictionary. Spans are UTF-16 offsets in the file. */
export type DictionaryMember = {
  readonly code: LocaleCode;
  /** From its name to the end of its value. */
  readonly whole: Span;
  /** Quotes and all. */
  readonly name: Span;
  readonly leaves: readonly DictionaryLeaf[];
};

/** A home-made catalog in the midst of a program: `const messages = { mn: { title: 'Нүүр' }, en: { … } }`. */
export type Dictionary = {
  /** What leads to it, from the outside in: the variable, its fields. */
  readonly names: readonly string[];
  /** In the order of the file. */
  readonly members: readonly DictionaryMember[];
  /** Whether a further language may be put in without a type that knows nothing of it. */
  readonly canGrow: boolean;
};

const ROLES_WITHOUT = ['vendor', 'test', 'ci', 'sandbox', 'docs', 'asset'];
/** What names languages, and says nothing in them. */
const OF_LANGUAGES = /lang|locale|lng|flag|countr/i;
/** Types that take any name. */
const ANY_NAME = /^(?:Record<\s*string\b|any\b|object\b|\{\s*\[)/;
/** Calls whose parameter takes any language, and those that give what they take. */
const TAKES_ANY = /^(?:createI18n|VueI18n|useI18n|init|createInstance|createIntl)$/;
const GIVES_SAME = /^(?:freeze|reactive|ref)$/;

/** By language: what a file without the language as a name need not be parsed for. */
const marks = new Map<string, RegExp>();

function markOf(language: string): RegExp {
  const known = marks.get(language);
  if (known !== undefined) return known;
  const codes = languageCodes(language).join('|');
  const mark = new RegExp(`(?<![\\w$.])["']?(?:${codes})(?:[-_][A-Za-z]{2,4})?["']?\\s*:\\s*["'\`{]`);
  marks.set(language, mark);
  return mark;
}

/** The dictionaries of a file that have the donor's language, in its order. */
export function findDictionaries(path: string, text: string, language: string): readonly Dictionary[] {
  if (isXcode(path)) return ofXcode(text, language);
  if (!markOf(language).test(text) || ROLES_WITHOUT.includes(pathRole(path))) return [];
  // Names of languages, paths of flags and codes are in Latin letters under the donor's language too.
  const letter = scriptOf(language)?.letter ?? /\p{L}/u;
  const isDonors = ({ code, leaves }: DictionaryMember) =>
    code.language === language && leaves.some(({ span }) => letter.test(text.slice(span.start, span.end)));
  return dictionaryPieces(path, text).flatMap(({ program, offset, isTyped }) => {
    const found: Dictionary[] = [];
    // A stack of its own, since a file may nest deeper than the program's.
    const open: Place[] = [{ node: program, names: [], canGrow: true }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const members = place.node.type === 'ObjectExpression' ? membersOf(place, offset) : null;
      const isOurs = members?.some(isDonors) === true;
      const isText = members?.every(({ leaves }) => leaves.length > 0) === true;
      // Names of languages stand under their codes, one word each.
      const isOneWord = members?.[0]?.leaves[0]?.path.length === 0;
      const isNames = isOneWord && OF_LANGUAGES.test(place.names.at(-1) ?? '');
      if (members !== null && isOurs && isText && !isNames)
        found.push({ names: place.names, members, canGrow: place.canGrow || !isTyped });
      else open.push(...[...below(place, text, offset)].reverse());
    }
    return found;
  });
}

/** A catalog of Xcode: JSON with all languages under each key. */
export function isXcode(path: string): boolean {
  return path.endsWith('.xcstrings');
}

/** A string is a dictionary of its own; where its key is its text, it may have no language yet. */
function ofXcode(text: string, language: string): readonly Dictionary[] {
  return (xcodeStrings(text, language) ?? []).flatMap(({ key, languages, isOwnText }) => {
    const isOurs = isOwnText || languages.some(({ code }) => code.language === language);
    const members = languages.map(({ code, whole, name, texts }) => ({
      code,
      whole,
      name,
      leaves: texts.map(({ path, span }) => ({ path, span })),
    }));
    return isOurs ? [{ names: [key], members, canGrow: true }] : [];
  });
}

type Place = { readonly node: Node; readonly names: readonly string[]; readonly canGrow: boolean };

function below({ node, names, canGrow }: Place, text: string, offset: number): readonly Place[] {
  const children = childrenOfTree(node);
  const typeText = (at: { readonly start: number; readonly end: number }) =>
    text.slice(at.start + offset, at.end + offset);
  switch (node.type) {
    case 'VariableDeclarator': {
      const type = 'typeAnnotation' in node.id ? node.id.typeAnnotation?.typeAnnotation : undefined;
      const isOpen = !type || ANY_NAME.test(typeText(type));
      const name = nameOf(node.id, false);
      return children.map((child) => ({ node: child, names: name === null ? [] : [name], canGrow: isOpen }));
    }
    case 'Property': {
      const name = nameOf(node.key, node.computed);
      return [{ node: node.value, names: name === null ? names : [...names, name], canGrow }];
    }
    case 'ArrayExpression':
      return children.map((child, index) => ({ node: child, names: [...names, String(index)], canGrow }));
    case 'PropertyDefinition': {
      const name = nameOf(node.key, node.computed);
      const isOpen = !node.typeAnnotation;
      return children.map((child) => ({ node: child, names: name === null ? [] : [name], canGrow: isOpen }));
    }
    case 'TSAsExpression': {
      const isOpen = canGrow && /^(?:const|any)$/.test(typeText(node.typeAnnotation));
      return children.map((child) => ({ node: child, names, canGrow: isOpen }));
    }
    case 'CallExpression':
    case 'NewExpression': {
      const callee = unwrapTree(node.callee);
      const name = nameOf(callee.type === 'MemberExpression' ? callee.property : callee, false);
      const isOpen = TAKES_ANY.test(name ?? '') || (canGrow && GIVES_SAME.test(name ?? ''));
      return children.map((child) => ({ node: child, names, canGrow: isOpen }));
    }
    // What these take or give may have a type that stands elsewhere.
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'JSXElement':
    case 'ReturnStatement':
      return children.map((child) => ({ node: child, names, canGrow: false }));
    default:
      return children.map((child) => ({ node: child, names, canGrow }));
  }
}

/** The languages of an object that has nothing else, two at least; null for any other object. */
function membersOf({ node }: Place, offset: number): readonly DictionaryMember[] | null {
  const { properties } = node as ObjectExpression;
  if (properties.length < 2) return null;
  const members: DictionaryMember[] = [];
  for (const property of properties) {
    if (property.type !== 'Property' || property.kind !== 'init' || property.computed) return null;
    const code = localeCode(nameOf(property.key, false) ?? '');
    const value = unwrapTree(property.value);
    if (code === null || !/^(?:ObjectExpression|Literal|TemplateLiteral)$/.test(value.type)) return null;
    members.push({
      code,
      whole: { start: property.start + offset, end: property.end + offset },
      name: { start: property.key.start + offset, end: property.key.end + offset },
      leaves: dictionaryLeaves(value, offset),
    });
  }
  return members;
}
