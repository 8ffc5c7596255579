import { firstGroups } from './first-groups.ts';

const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//g;
/** What a statement makes, or changes, under a name of one word; its schema may stand before it. */
const MADE =
  /\b(?:create|alter)\s+(?:\w+\s+){0,3}?(?:table|view|sequence|schema)\s+(?:only\s+)?(?:if\s+(?:not\s+)?exists\s+)?(?:["`[]?[\w$]+["`\]]?\.)?["`[]?(\p{L}[\p{L}\p{N}$]{2,})(?![\p{L}\p{N}_$.])/giu;
/** In UTF-16 units: a dump has its statements before its rows. */
const LONGEST = 2_000_000;

/** Tables, views and schemas of one word that a file of SQL makes, in small letters. */
export function sqlTables(text: string): readonly string[] {
  const names = firstGroups(text.slice(0, LONGEST).replace(COMMENT, ' '), MADE);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}
