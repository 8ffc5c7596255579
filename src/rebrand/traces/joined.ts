import { mapText } from './map-text.ts';
import type { View } from './view.ts';

const QUOTE = '["\'`]';
const JOINT = new RegExp(
  [
    // 'a' + 'b', in the languages that join with a sign, and two literals on two lines.
    String.raw`${QUOTE}\s*(?:\+|\.{1,2}|&|\|\||<>|\n)\s*${QUOTE}`,
    // ['a', 'b'].join('-')
    String.raw`${QUOTE}\s*,\s*${QUOTE}(?=[^\]\n]{0,200}\]\s*\.join\(\s*${QUOTE}([^"'\`]*)${QUOTE})`,
    // ${'a'} in a template, {'a'} in markup.
    String.raw`\$?\{\s*(["'\`])([^"'\`{}\n]*)\2\s*\}`,
    // The end of a line, with the leader of a comment after it.
    String.raw`-?[ \t]*\\?\r?\n[ \t]*(?:(?:\*|#+|\/{2,}|--|>+|;+|%+)[ \t]*)?`,
  ].join('|'),
  'g',
);

/** Literals that are joined, and lines: a name in two parts. */
export const joined: View = {
  why: 'joined',
  read: (text) => mapText(text, JOINT, ([joint, separator, , inner]) => separator ?? inner ?? between(joint)),
};

/** Prose goes on after the end of a line with a space, unless a hyphen or a backslash says otherwise. */
function between(joint: string): string {
  return /^["'`]/.test(joint) || /^-|\\/.test(joint) ? '' : ' ';
}
