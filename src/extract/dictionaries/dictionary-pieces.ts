import type { Program } from 'oxc-parser';
import { parseScript } from '../../languages/script/parse-script.ts';
import { componentBlocks } from '../../languages/vue/component-blocks.ts';

/** A part of a file that is a script, or is written like one. */
export type DictionaryPiece = {
  readonly program: Program;
  /** What to add to its offsets. */
  readonly offset: number;
  /** Whether types may forbid what is not in them. */
  readonly isTyped: boolean;
};

/** The scripts of a file, and the JSON in it: as an expression in parentheses, that is one too. */
export function dictionaryPieces(path: string, text: string): readonly DictionaryPiece[] {
  if (/\.[cm]?[jt]sx?$/.test(path)) return [piece(text, path, 0)];
  if (/\.(?:json5?)$/.test(path)) return [json(text, path, 0)];
  if (!/\.vue$/.test(path)) return [];
  return componentBlocks(text).flatMap(({ name, attributes, content }) => {
    const inner = text.slice(content.start, content.end);
    const lang = attributes.get('lang') ?? '';
    if (name === 'script') return [piece(inner, `${path}.${lang || 'js'}`, content.start)];
    return name === 'i18n' && !/ya?ml/i.test(lang) ? [json(inner, path, content.start)] : [];
  });
}

function piece(text: string, path: string, offset: number): DictionaryPiece {
  return { program: parseScript(text, path).program, offset, isTyped: /\.[cm]?tsx?$/.test(path) };
}

function json(text: string, path: string, offset: number): DictionaryPiece {
  const bare = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  return { ...piece(`(${bare}\n)`, `${path}.js`, offset - 1), isTyped: false };
}
