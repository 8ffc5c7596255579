import { php } from '../../../languages/php.ts';
import type { Span } from '../../../model/edit.ts';
import type { Site } from '../../../model/site.ts';

/** The array that a file of PHP returns, with the texts in it by the names that lead to them. */
export type ReturnedTexts = {
  readonly span: Span;
  readonly texts: readonly { readonly path: readonly string[]; readonly site: Site }[];
};

type Frame = {
  readonly names: readonly string[];
  readonly isArray: boolean;
  key: string | null;
  item: number;
};

/** Deeper than any catalog: each level keeps the names that lead to it. */
const DEEPEST = 200;

const HEAD = /^<\?php\s+(?:declare\s*\(\s*strict_types\s*=\s*1\s*\)\s*;\s*)?return\s*(?:\[|array\s*\()/;

/** What `<?php return ['title' => '…'];` returns; null for a file that does anything else. */
export function returnedTexts(text: string): ReturnedTexts | null {
  const { sites, diagnostics } = php.read(text, 'x.php');
  const bare = blanked(text, sites);
  const head = HEAD.exec(bare);
  if (head === null || diagnostics.length > 0) return null;
  const start = head[0].length - 1;
  const at = new Map(sites.map((site) => [site.span.start, site]));
  const texts: { readonly path: readonly string[]; readonly site: Site }[] = [];
  const frames: Frame[] = [];
  for (let offset = start; offset < text.length; offset++) {
    const frame = frames.at(-1);
    const site = at.get(offset);
    if (site !== undefined) {
      if (frame?.isArray === true && isWhole(bare, site)) {
        if (site.context.use === 'key') frame.key = site.text;
        else texts.push({ path: [...frame.names, frame.key ?? String(frame.item)], site });
      }
      offset = site.span.end - 1;
      continue;
    }
    const unit = bare[offset]!;
    if (unit === '[' || unit === '(') {
      if (frames.length === DEEPEST) return null;
      frames.push(opened(bare, offset, frame));
    } else if (unit === ',' && frame !== undefined) {
      frame.key = null;
      frame.item++;
    } else if (unit === ']' || unit === ')') {
      frames.pop();
      if (frames.length > 0) continue;
      const isEnd = /^[\])]\s*;\s*(?:\?>\s*)?$/.test(bare.slice(offset));
      return isEnd && texts.length > 0 ? { span: { start, end: offset + 1 }, texts } : null;
    }
  }
  return null;
}

function opened(bare: string, offset: number, outer: Frame | undefined): Frame {
  const before = bare.slice(Math.max(0, offset - 20), offset);
  // The first is what is returned; another behind a name looks something up, or is a call.
  const isArray =
    bare[offset] === '(' ? /\barray\s*$/.test(before) : outer === undefined || !/[\w\])]\s*$/.test(before);
  const names = outer === undefined ? [] : [...outer.names, outer.key ?? String(outer.item)];
  return { names, isArray: isArray && outer?.isArray !== false, key: null, item: 0 };
}

/** A value or a key that is nothing but this literal. */
function isWhole(bare: string, { kind, span, context }: Site): boolean {
  if (kind !== 'string' && kind !== 'template') return false;
  const after = bare.slice(span.end, span.end + 200).trimStart();
  const before = bare.slice(Math.max(0, span.start - 200), span.start).trimEnd();
  if (context.use === 'key') return after.startsWith('=>');
  return context.use === 'value' && /^[,\])]/.test(after) && /(?:=>|[[(,])$/.test(before);
}

/** Without comments, and with nothing in its literals that could be taken for code. */
function blanked(text: string, sites: readonly Site[]): string {
  let out = '';
  for (const { kind, span } of sites) {
    if (span.start < out.length) continue;
    out += text.slice(out.length, span.start);
    out += (kind === 'comment' ? ' ' : '_').repeat(span.end - span.start);
  }
  return out + text.slice(out.length);
}
