import type { Span } from '../../model/edit.ts';

export type XmlAttribute = {
  readonly name: string;
  /** Without its quotes. */
  readonly value: Span;
  readonly quote: '"' | "'";
};

/** What an XML text is made of, in order. Names are as they are written. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly span: Span;
      readonly attributes: readonly XmlAttribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span }
  /** `inner` is what stands between `<![CDATA[` and `]]>`. */
  | { readonly kind: 'cdata'; readonly span: Span; readonly inner: Span }
  | { readonly kind: 'comment'; readonly span: Span }
  /** A declaration, a processing instruction: never text. */
  | { readonly kind: 'other'; readonly span: Span }
  | { readonly kind: 'fault'; readonly span: Span };

const TAG = /<(\/?)([\p{L}_:][\p{L}\p{N}_:.-]*)((?:\s+[^\s"'<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** Reads XML without judging whether it is well-formed: what is no markup is a fault, and is gone over. No entity is expanded. */
export function* xmlEvents(text: string): Iterable<XmlEvent> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next === -1 ? text.length : next;
      yield { kind: 'text', span: { start: at, end } };
      at = end;
      continue;
    }
    const event = markupAt(text, at);
    yield event;
    at = event.span.end;
  }
}

function markupAt(text: string, start: number): XmlEvent {
  if (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start + 4);
    return end === -1 ? fault(start, text.length) : { kind: 'comment', span: { start, end: end + 3 } };
  }
  if (text.startsWith('<![CDATA[', start)) {
    const end = text.indexOf(']]>', start + 9);
    if (end === -1) return fault(start, text.length);
    return { kind: 'cdata', span: { start, end: end + 3 }, inner: { start: start + 9, end } };
  }
  if (text.startsWith('<?', start)) {
    const end = text.indexOf('?>', start + 2);
    return end === -1 ? fault(start, text.length) : { kind: 'other', span: { start, end: end + 2 } };
  }
  if (text.startsWith('<!', start)) {
    const end = endOfDeclaration(text, start);
    return end === -1 ? fault(start, text.length) : { kind: 'other', span: { start, end } };
  }
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (match === null) return fault(start, start + 1);
  const [whole, slash, name = '', raw = '', empty] = match;
  const span = { start, end: start + whole.length };
  if (slash === '/') return { kind: 'close', name, span };
  const offset = start + 1 + name.length;
  const attributes = [...raw.matchAll(ATTRIBUTE)].map((found): XmlAttribute => {
    const value = found[2] ?? found[3] ?? '';
    const end = offset + found.index + found[0].length - 1;
    return {
      name: found[1]!,
      value: { start: end - value.length, end },
      quote: found[2] === undefined ? "'" : '"',
    };
  });
  return { kind: 'open', name, span, attributes, isEmpty: empty === '/' };
}

/** `<!DOCTYPE a [ … ]>`: what it declares may hold `>`. */
function endOfDeclaration(text: string, start: number): number {
  const close = text.indexOf('>', start);
  if (close === -1) return -1;
  const bracket = text.slice(start, close).indexOf('[') + start;
  if (bracket < start) return close + 1;
  const end = text.indexOf(']', bracket);
  const after = end === -1 ? -1 : text.indexOf('>', end);
  return after === -1 ? -1 : after + 1;
}

function fault(start: number, end: number): XmlEvent {
  return { kind: 'fault', span: { start, end } };
}
