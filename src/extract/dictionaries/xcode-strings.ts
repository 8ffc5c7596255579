import type { Node } from 'jsonc-parser';
import { baseLanguage } from '../../model/base-language.ts';
import type { Span } from '../../model/edit.ts';
import type { PluralCategory } from '../../model/plural-category.ts';
import { jsonTree } from '../catalogs/json-tree.ts';
import { type LocaleCode, localeCode } from '../catalogs/locale-code.ts';
import { scriptOf } from '../script.ts';

/** A text of a string in one language. */
export type XcodeText = {
  /** What tells it from the string's other texts: a device, a variable. */
  readonly path: readonly string[];
  readonly category?: PluralCategory;
  readonly text: string;
  /** Quotes and all. */
  readonly span: Span;
};

/** The plural forms of a text: all that stands between the braces, and each form with its name. */
export type XcodePlural = {
  readonly inner: Span;
  readonly forms: readonly { readonly category: string; readonly name: Span; readonly whole: Span }[];
};

/** A string in one language. */
export type XcodeLanguage = {
  readonly code: LocaleCode;
  /** From its name to the end of its value. */
  readonly whole: Span;
  /** Quotes and all. */
  readonly name: Span;
  readonly texts: readonly XcodeText[];
  readonly plurals: readonly XcodePlural[];
};

/** A string of a catalog of Xcode (`.xcstrings`), which has all its languages. */
export type XcodeString = {
  readonly key: string;
  /** Quotes and all. */
  readonly keySpan: Span;
  readonly comment?: string;
  /** All that is said of it, braces and all. */
  readonly object: Span;
  /** The end of the last thing that is said of it; absent where nothing is. */
  readonly lastEnd?: number;
  /** The braces around its languages, where there are some. */
  readonly localizations?: Span;
  readonly languages: readonly XcodeLanguage[];
  /** Whether the key is the text in the donor's language, because nothing else is. */
  readonly isOwnText: boolean;
};

/** `%lld`, `%1$@`, `%#@count@`: no words. */
const SPECIFIER = /%(?:%|(?:\d+\$)?(?:#@\w+@|[-+#0]*[\d*]*(?:\.[\d*]+)?[hlqLzjt]*[diouxXeEfFgGcsp@]))/g;
/** A name that stands for a text: `form.save`. */
const NAME = /^[\w-]+(?:[.:/][\w-]+)*$/;
const FRAME = /^(?:variations|device|substitutions)$/;

/** The strings of a catalog of Xcode that are to be translated from a language; null where the text is no such catalog. */
export function xcodeStrings(text: string, language: string): readonly XcodeString[] | null {
  const root = jsonTree(text);
  const said = root === null ? undefined : saidOf(root, 'strings');
  if (root === null || said?.type !== 'object') return null;
  const sourceLanguage = baseLanguage(String(saidOf(root, 'sourceLanguage')?.value ?? ''));
  return membersOf(said).flatMap(({ key, value }): readonly XcodeString[] => {
    const name = String(key.value);
    // Xcode keeps what no program says any more, and what is the same in every language.
    const isIdle =
      name === '' ||
      value.type !== 'object' ||
      saidOf(value, 'shouldTranslate')?.value === false ||
      saidOf(value, 'extractionState')?.value === 'stale';
    if (isIdle) return [];
    const localizations = saidOf(value, 'localizations');
    const languages = localizations?.type === 'object' ? languagesOf(localizations) : [];
    const last = value.children?.at(-1);
    const comment = saidOf(value, 'comment');
    return [
      {
        key: name,
        keySpan: spanOf(key),
        ...(typeof comment?.value === 'string' && { comment: comment.value }),
        object: spanOf(value),
        ...(last !== undefined && { lastEnd: last.offset + last.length }),
        ...(localizations?.type === 'object' && { localizations: spanOf(localizations) }),
        languages,
        isOwnText:
          languages.every(({ code }) => code.language !== language) &&
          isInLanguage(name, language, sourceLanguage),
      },
    ];
  });
}

/** Whether a key is a text of a language: in its script, which is not that of another language that is said to be the source. */
function isInLanguage(key: string, language: string, sourceLanguage: string): boolean {
  const words = key.replace(SPECIFIER, ' ');
  const script = scriptOf(language);
  if (script === null) return sourceLanguage === language && /\p{L}/u.test(words) && !NAME.test(key);
  const isOthers = sourceLanguage !== language && scriptOf(sourceLanguage)?.name === script.name;
  return !isOthers && script.letter.test(words);
}

function languagesOf(localizations: Node): readonly XcodeLanguage[] {
  return membersOf(localizations).flatMap(({ key, value, whole }): readonly XcodeLanguage[] => {
    const code = localeCode(String(key.value));
    if (code === null) return [];
    const texts: XcodeText[] = [];
    const plurals: XcodePlural[] = [];
    visit(value, [], undefined, { texts, plurals });
    return [{ code, whole: spanOf(whole), name: spanOf(key), texts, plurals }];
  });
}

type Found = { readonly texts: XcodeText[]; readonly plurals: XcodePlural[] };

/** A tree of a catalog is never deep, see `jsonTree`. */
function visit(
  node: Node,
  path: readonly string[],
  category: PluralCategory | undefined,
  found: Found,
): void {
  for (const { key, value } of membersOf(node)) {
    const name = String(key.value);
    if (name === 'stringUnit') {
      const said = saidOf(value, 'value');
      if (typeof said?.value !== 'string') continue;
      const text: XcodeText = { path, text: said.value, span: spanOf(said) };
      found.texts.push(category === undefined ? text : { ...text, category });
    } else if (name === 'plural') {
      const forms = membersOf(value);
      found.plurals.push({
        inner: { start: value.offset + 1, end: value.offset + value.length - 1 },
        forms: forms.map((form) => ({
          category: String(form.key.value),
          name: spanOf(form.key),
          whole: spanOf(form.whole),
        })),
      });
      for (const form of forms) visit(form.value, path, String(form.key.value) as PluralCategory, found);
    } else visit(value, FRAME.test(name) ? path : [...path, name], category, found);
  }
}

type Member = { readonly key: Node; readonly value: Node; readonly whole: Node };

function membersOf(node: Node): readonly Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((whole): readonly Member[] => {
    const [key, value] = whole.children ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value, whole }];
  });
}

function saidOf(node: Node, name: string): Node | undefined {
  return membersOf(node).find(({ key }) => key.value === name)?.value;
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
