import type { Span } from '../../model/edit.ts';

/** A block of a single-file component: `<i18n lang="yaml">…</i18n>`. Spans are of the content. */
export type ComponentBlock = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The whole block, tags and all. */
  readonly span: Span;
  readonly content: Span;
};

const OPENING =
  /<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The blocks of a component in the order in which they stand; one that does not end goes on to the end of the file. */
export function componentBlocks(text: string): readonly ComponentBlock[] {
  const blocks: ComponentBlock[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const [whole, name, attributes = '', closes] = match;
    if (name === undefined || closes === '/') continue;
    const start = match.index + whole.length;
    const [end, after] = endOf(text, name.toLowerCase(), start);
    blocks.push({
      name: name.toLowerCase(),
      attributes: attributesIn(attributes),
      span: { start: match.index, end: after },
      content: { start, end },
    });
    OPENING.lastIndex = after;
  }
  return blocks;
}

/** Where the content ends and where the block does. Only a template holds blocks of its own name. */
function endOf(text: string, name: string, from: number): readonly [end: number, after: number] {
  const tags = new RegExp(
    String.raw`</${name}\s*>|${name === 'template' ? String.raw`<!--[\s\S]*?-->|<template(?=[\s>/])(?:"[^"]*"|'[^']*'|[^"'>])*>` : '(?!)'}`,
    'gi',
  );
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(text); match !== null; match = tags.exec(text)) {
    const [tag] = match;
    if (tag.startsWith('<!--') || (!tag.startsWith('</') && tag.endsWith('/>'))) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return [match.index, match.index + tag.length];
  }
  return [text.length, text.length];
}

function attributesIn(raw: string): ReadonlyMap<string, string> {
  return new Map(
    [...raw.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
