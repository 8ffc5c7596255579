import { mapText } from './map-text.ts';
import type { View } from './view.ts';

const MARKS = '"\'`';
const QUOTE = `[${MARKS}]`;
const JOINT = new RegExp(
  [
    // 'a' + 'b', in the languages that join with a sign, and two literals on two lines.
    String.raw`${QUOTE}(?:\s*(?:\+|\.{1,2}|&|\|\||<>)|[^\S\n]*\n)\s*${QUOTE}`,
    // ['a', 'b'].join('-')
    String.raw`${QUOTE}\s*,\s*${QUOTE}(?=[^\]\n]{0,200}\]\s*\.join\(\s*${QUOTE}([^${MARKS}]*)${QUOTE})`,
    // ${'a'} in a template, {'a'} in markup.
    String.raw`\$?\{\s*(${QUOTE})([^${MARKS}{}\n]*)\2\s*\}`,
    // The end of a line between two words, with the leader of a comment after it. Most lines of code end in a mark.
    String.raw`(?<![ \t])-?[ \t]*\\?\r?\n(?<=[\p{L}\p{N}_]-?[ \t]*\\?\r?\n)[ \t]*(?:(?:\*|#+|\/{2,}|--|>+|;+|%+)[ \t]*)?(?=[\p{L}\p{N}_])`,
  ].join('|'),
  'gu',
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
