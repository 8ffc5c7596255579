import type { Reading } from '../../model/reading.ts';
import { unmerged } from '../data/unmerged.ts';
import { addCode, addText, type Found } from './add-text.ts';
import { type Block, readTag } from './read-tag.ts';

const KEYWORD =
  /^(?:doctype|include|extends|block|append|prepend|mixin|if|else if|elif|else|unless|each|for|while|case|when|default|import)(?=[\s:(]|$)/;
/** `when 'a': p Текст`: a tag on the same line. */
const BRANCH = /^(?:when\s+(?:"[^"\n]*"|'[^'\n]*'|[^:"'\n]+)|default|else)\s*:[ \t]+/;

/** Reads a page line by line: what is indented deeper than a line that opens a block belongs to it. */
export function readPug(text: string): Reading {
  const found: Found = { sites: [], keys: [], unclosed: 0 };
  let block: { readonly indent: number; readonly kind: Block } | null = null;
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const indent = /[^ \t]/.exec(text.slice(start, end))?.index ?? -1;
    let next = end;
    if (indent !== -1) {
      if (block !== null && indent <= block.indent) block = null;
      const at = start + indent;
      if (block === null) {
        const line = readLine(text, at, end, found);
        next = line.end;
        if (line.opens !== null) block = { indent, kind: line.opens };
      } else if (block.kind === 'text') addText(text, { start: at, end }, undefined, found);
      else if (block.kind === 'code') addCode(text, { start: at, end }, found);
    }
    start = text[next] === '\r' ? next + 2 : next + 1;
  }
  const sites = found.sites.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    sites,
    chains: [],
    keys: found.keys,
    diagnostics: unmerged(text),
    shape: () => {
      let at = 0;
      const parts: string[] = [];
      for (const segment of sites.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start)) {
        parts.push(text.slice(at, Math.max(at, segment.start)));
        at = Math.max(at, segment.end);
      }
      return [...parts, text.slice(at)].join('\0');
    },
  };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return at > from && text[at - 1] === '\r' ? at - 1 : at;
}

type Line = { readonly end: number; readonly opens: Block | null };

function readLine(text: string, start: number, end: number, found: Found): Line {
  const line = text.slice(start, end);
  const code = (from: number): Line => {
    addCode(text, { start: start + from, end }, found);
    return { end, opens: null };
  };
  if (line.startsWith('//') || /^:[\w-]/.test(line)) return { end, opens: 'nothing' };
  if (line.startsWith('|')) {
    addText(text, { start: start + 1, end }, undefined, found);
    return { end, opens: null };
  }
  if (line.startsWith('<')) {
    addBetweenTags(text, start, end, found);
    return { end, opens: null };
  }
  if (line.startsWith('-')) return line.trim() === '-' ? { end, opens: 'code' } : code(1);
  if (/^!?=/.test(line)) return code(1);
  const branch = BRANCH.exec(line)?.[0];
  if (branch !== undefined) {
    addCode(text, { start, end: start + branch.length }, found);
    return readTag(text, start + branch.length, text.length, found);
  }
  const keyword = KEYWORD.exec(line)?.[0];
  return keyword === undefined ? readTag(text, start, text.length, found) : code(keyword.length);
}

/** A line of HTML: `<p>Нэр</p>`. */
function addBetweenTags(text: string, start: number, end: number, found: Found): void {
  for (const { 0: whole, 1: said = '', index } of text.slice(start, end).matchAll(/>([^<>]+)/g)) {
    const from = start + index + whole.length - said.length;
    addText(text, { start: from, end: from + said.length }, undefined, found);
  }
}
